"""Texts drawn from the words of the packs, whatever they mean: for promises that hold of any text."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

from pipeline.languages import LANGUAGES

MARKS: Final = (*",.:;!?…«»„“”\"'()[]—–-/।॥%№", "\u200d", "\u0301", "\n\n", "\ufeff", "🙂")
SINGLE: Final = (*"aéyЯїєыाकिचे७5", "ß", "ı", "İ")
NUMBERS: Final = ("0", "12", "3,5", "1.000.000", "१२", "2024-05-14", "10:30")
NAMES: Final = ("NATO", "НАТО", "नाटो", "EE. UU.")
"""Bodies that are known in several languages, and a name with a blank."""
BLANK: Final = ("", " ", "\n", "\xa0", " \t ", "\u200b")
"""Strings without a word."""

LONGEST: Final = 24
"""Words and marks of a text."""
SHORT: Final = 3
"""Letters of a short word: most of them are function words, of which texts have more than of others."""


def generated(code: str, count: int, seed: int) -> Iterator[str]:
    """`count` texts for a language, the same for the same `seed`; of a language without a pack, in the words of all."""
    drawn = random.Random(seed)
    own = _words(code) or tuple(word for each in LANGUAGES for word in _words(each.code))
    short = tuple(word for word in own if len(word) <= SHORT)
    yield from BLANK
    yield from (*MARKS, *SINGLE, *NUMBERS, *NAMES)
    for _ in range(count):
        found = [_piece(drawn, own, short) for _ in range(drawn.randint(1, LONGEST))]
        text = "".join(piece + drawn.choice(("", " ", " ", " ", " ")) for piece in found)
        yield drawn.choice((text, text, text, text.strip(), text.upper(), text.title()))


def _piece(drawn: random.Random, own: tuple[str, ...], short: tuple[str, ...]) -> str:
    """A word as it is written, with a capital or not, or now and then a number, a mark or a single letter."""
    kind = drawn.random()
    if kind < 0.8:
        word: str = drawn.choice(short if kind < 0.3 else own)
        return word.capitalize() if drawn.random() < 0.3 else word
    other: tuple[str, ...] = MARKS if kind < 0.88 else NUMBERS if kind < 0.92 else SINGLE if kind < 0.96 else NAMES
    return drawn.choice(other)


@cache
def _words(code: str) -> tuple[str, ...]:
    """All words that stand in the `words.toml` of a language, in order; none where there is no pack for it."""
    folder = next((each.folder for each in LANGUAGES if each.code == code), None)
    tables = {} if folder is None else tomllib.loads((Path(folder) / "words.toml").read_text(encoding="utf-8"))
    return tuple(dict.fromkeys(_held(tables)))


def _held(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield from value.split()
    elif isinstance(value, dict):
        for key, each in value.items():
            yield key
            yield from _held(each)
    elif isinstance(value, list):
        for each in value:
            yield from _held(each)
