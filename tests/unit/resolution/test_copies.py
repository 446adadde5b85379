"""Copies of a text, and what only looks like one."""

from __future__ import annotations

import math
import random

from pipeline.resolution import copies
from pipeline.resolution.overlaps import Part, overlap
from pipeline.sketches import sketch
from tests.bench.copies import edited
from tests.bench.texts import made_up, made_up_parts


def is_copy(one: str, other: str, more_cohesion: float = 0.0) -> bool:
    return copies.is_copy(overlap(sketch(one), sketch(other)), None, more_cohesion)


def parts(text: str, known: str) -> tuple[Part, Part]:
    found = overlap(sketch(text), sketch(known))
    return (found.longer, found.shorter) if len(text) >= len(known) else (found.shorter, found.longer)


def joined(*given: list[str]) -> str:
    return "\n\n".join(part for each in given for part in each)


ONE, TWO = made_up_parts(1), made_up_parts(2)


def test_copies_are_found() -> None:
    assert is_copy(joined(ONE), joined(ONE))
    assert is_copy(joined(ONE), joined(ONE[:2]))  # truncated
    assert is_copy(joined(ONE[:4]), joined(ONE))
    assert is_copy(joined(ONE), joined(ONE[3:6], ONE[:3], ONE[6:]))  # re-ordered
    assert is_copy(joined(ONE), joined(ONE[:2], ONE[3:]))  # trimmed
    assert is_copy(joined(ONE), edited(random.Random(1), joined(ONE), 0.1))
    assert is_copy(joined(ONE), "KYIV, May 3 (Agency) - " + joined(ONE) + "\n\nSubscribe to our letter for more of this.")


def test_lookalikes_are_not() -> None:
    assert not is_copy(joined(ONE), joined(TWO))
    assert not is_copy(joined(ONE), joined(ONE, TWO))  # a round-up that begins with it
    assert not is_copy(joined(ONE), joined(TWO, ONE))
    assert not is_copy(joined(ONE), joined(TWO[:4], ONE[2:4], TWO[4:]))  # a follow-up that quotes it
    assert not is_copy(joined(ONE), joined(ONE[6:]))  # its last quarter


def test_short_texts_must_be_nearly_equal() -> None:
    headline = "Seven villages near the northern dam were cleared on Sunday night"
    assert is_copy(headline, headline.upper())
    assert not is_copy(headline, headline.replace("northern", "southern"))


def test_what_a_text_goes_on_with_has_to_cohere_as_much_as_is_asked() -> None:
    assert is_copy(joined(ONE), joined(ONE[:4]))
    assert not is_copy(joined(ONE), joined(ONE[:4]), math.inf)
    assert is_copy(joined(ONE), joined(ONE), math.inf)  # nothing goes on


def test_a_round_up_holds_two_known_texts() -> None:
    both = joined(ONE, TWO)
    assert copies.is_round_up([parts(both, joined(ONE)), parts(both, joined(TWO))])
    assert not copies.is_round_up([parts(joined(ONE), joined(ONE[:4])), parts(joined(ONE), joined(ONE[4:]))])
    assert not copies.is_round_up([parts(joined(ONE), joined(ONE)), parts(joined(ONE), joined(TWO))])


def test_a_text_may_hold_another_in_its_middle() -> None:
    assert copies.holds_another(*parts(joined(ONE, TWO), joined(TWO)))
    assert not copies.holds_another(*parts(joined(ONE, TWO), joined(ONE)))
    assert not copies.holds_another(*parts(joined(ONE), joined(ONE[4:])))
    assert not copies.holds_another(*parts(joined(ONE), made_up(3)))
