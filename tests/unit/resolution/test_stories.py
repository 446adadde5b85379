"""Copies of a text, and what only looks like one."""

from __future__ import annotations

import random

from pipeline.resolution.copies import is_copy, is_round_up
from pipeline.resolution.sketches import Sketch, overlap, sketch
from tests.bench.copies import edited

WORDS = [first + last for first in "bcdfghklmnprstvw" for last in ("arn", "ill", "ock", "een", "ound", "ast", "ender", "olling")]


def text(seed: int, paragraphs: int = 8) -> str:
    """An article of made-up words about a subject of its own."""
    chance = random.Random(seed)
    subject = ["".join(chance.choice("bdfgklmnprstv") + chance.choice("aeiou") for _ in range(4)) for _ in range(12)]
    return "\n\n".join(
        " ".join(chance.choice(subject if chance.random() < 0.3 else WORDS) for _ in range(50)) for _ in range(paragraphs)
    )


def parts(seed: int) -> list[str]:
    return text(seed).split("\n\n")


def copy(one: str, other: str) -> bool:
    return is_copy(overlap(sketch(one), sketch(other)), 0.0)


def test_copies_are_found() -> None:
    whole = parts(1)
    assert copy(text(1), text(1))
    assert copy(text(1), "\n\n".join(whole[:4]))  # truncated
    assert copy("\n\n".join(whole[:4]), text(1))
    assert copy(text(1), "\n\n".join([*whole[3:6], *whole[:3], *whole[6:]]))  # re-ordered
    assert copy(text(1), "\n\n".join(whole[:2] + whole[3:]))  # trimmed
    assert copy(text(1), edited(random.Random(1), text(1), 0.1))
    assert copy(text(1), "KYIV, May 3 (Agency) - " + text(1) + "\n\nSubscribe to our letter for more of this.")


def test_lookalikes_are_not() -> None:
    assert not copy(text(1), text(2))
    assert not copy(text(1), text(1) + "\n\n" + text(2))  # a round-up that begins with it
    assert not copy(text(1), text(2) + "\n\n" + text(1))
    assert not copy(text(1), "\n\n".join([*parts(2)[:4], *parts(1)[2:4], *parts(2)[4:]]))  # a follow-up that quotes it


def test_a_round_up_of_two_known_stories_is_one_whatever_its_words() -> None:
    assert is_round_up(sketch(text(1) + "\n\n" + text(2)), [sketch(text(1)), sketch(text(2))])
    assert not is_round_up(sketch(text(1)), [sketch(text(1)), sketch(text(2))])


def test_a_sketch_survives_the_state() -> None:
    made = sketch(text(1))
    read = Sketch.from_bytes(made.to_bytes())
    assert read.to_bytes() == made.to_bytes()
    assert (read.size, read.hashes.tolist(), read.words.tolist()) == (made.size, made.hashes.tolist(), made.words.tolist())
