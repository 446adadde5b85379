"""What the reading of text has to know of a language: its abbreviations, its apostrophes, how it writes the time of day."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from pipeline.annotation.text.marks import DASHES


@dataclass(frozen=True, slots=True, kw_only=True)
class TextWords:
    """The words of one language that tell where its sentences and quotations begin and end. All in lower case, without their last
    stop, but for `never_initials` and `zones`."""

    titles: frozenset[str] = frozenset()
    """Abbreviations that a name or number follows: they never end a sentence."""
    numbered: frozenset[str] = frozenset()
    """Abbreviations only before a digit: elsewhere most of them are words, or end a sentence."""
    closers: frozenset[str] = frozenset()
    """Abbreviations that may end a sentence: they do where a word that opens sentences follows, or none of the same kind does."""
    openers: frozenset[str] = frozenset()
    """Function words that, capitalised, open a sentence."""
    letters_abbreviate: bool = False
    """Whether any single letter before a stop may be an abbreviation, not only a capital."""
    never_initials: frozenset[str] = frozenset()
    """Capitals that are words, and so no initial of a name: "I"."""
    elided: frozenset[str] = frozenset()
    """What follows an apostrophe that stands for lost letters: "'em", "'til"."""
    possessive_ends: frozenset[str] = frozenset()
    """Last letters of a word behind which a single mark may be the apostrophe of its owner: "the soldiers' boots"."""
    day_halves: frozenset[str] = frozenset()
    """What tells morning from afternoon behind the time on a clock of twelve hours: "a.m"."""
    zones: frozenset[str] = frozenset()
    """Abbreviations of time zones behind a time: "GMT"."""
    elision: re.Pattern[str] = field(init=False)
    """What an apostrophe of lost letters stands before: a digit ("'90s"), or one of `elided`."""
    stamp: re.Pattern[str] = field(init=False)
    """The time at which an entry of a live blog was written, with what parts it from the entry."""

    def __post_init__(self) -> None:
        """Compiles the patterns, once for each language."""
        object.__setattr__(self, "elision", re.compile(rf"(?:\d|{_any_of(self.elided)}\b)", re.IGNORECASE))
        half, zone = _any_of(self.day_halves), _any_of(self.zones)
        written = rf"(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?{half}\b\.?)?(?:\s{zone})?\s?[{re.escape(DASHES)}:|]?\s{{1,3}}(?=\S)"
        object.__setattr__(self, "stamp", re.compile(written, re.IGNORECASE))


def _any_of(words: Iterable[str]) -> str:
    """Pattern for any of `words`; for none of them one that matches nothing."""
    return f"(?:{'|'.join(map(re.escape, sorted(words))) or '(?!)'})"
