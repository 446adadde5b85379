"""Quoted passages: where they open and close, whatever marks the publisher uses. Each mark is looked at once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.annotation.text.marks import (
    BEFORE_OPENING,
    DOUBLE_FAMILIES,
    LEFT,
    QUOTATION_FAMILIES,
    RIGHT,
    SINGLE_FAMILIES,
    TWO_APOSTROPHES,
    TYPOGRAPHIC_APOSTROPHE,
)
from pipeline.annotation.text.words import TextWords
from schemas import Span

_TWO: Final = "|".join(map(re.escape, (each for each in QUOTATION_FAMILIES if len(each) > 1)))
_ONE: Final = re.escape("".join(each for each in QUOTATION_FAMILIES if len(each) == 1))
MARK: Final = re.compile(f"{_TWO}|[{_ONE}]")
"""Any quotation mark, two of a kind before one."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """A quotation mark of the text, and what it can do where it stands; offsets in code points of the text."""

    start: int
    end: int
    family: str
    opens: bool
    closes: bool
    """At least, where a quotation of its family is open."""
    possessive: bool
    """May be the apostrophe of "the soldiers' boots"."""


@dataclass(slots=True)
class _Opened:
    """A quotation that has not closed yet."""

    start: int
    family: str
    depth: int = 1
    """How many of its family are open, one inside the other."""
    within: int = 0
    """How many of the other double family are open inside it."""

    def is_closed_by(self, mark: _Mark, closes_next: bool) -> bool:
        """Whether `mark`, the next one, closes it; counts what it opens and closes inside. `closes_next`: the next mark of its
        family surely closes."""
        if mark.family != self.family:
            if {self.family, mark.family} == DOUBLE_FAMILIES:
                self.within += 1 if mark.opens else -1
            return self.within < 0
        if mark.closes and not (mark.possessive and closes_next):
            self.depth -= 1
            return self.depth == 0 or not closes_next
        if mark.opens:
            self.depth += 1
        return False


def quotations(text: str, paragraphs: Sequence[Span], words: TextWords) -> tuple[Span, ...]:
    """The quoted passages of `text` with their marks, in order, never overlapping; one inside another is not given.

    A passage whose paragraph ends before it closes goes on where the next paragraph opens with the same mark, as print has
    it, and else ends with its paragraph. Apostrophes and possessives neither open nor close one.
    """
    found: list[Span] = []
    opened: _Opened | None = None
    for number, (start, end) in enumerate(paragraphs):
        marks = _marks(text, (start, end), words)
        if opened is not None:
            opened = _Opened(opened.start, opened.family)
            del marks[:1]
        closable, closes_next = _ahead(marks)
        for place, mark in enumerate(marks):
            if opened is None:
                if mark.opens and (mark.family not in SINGLE_FAMILIES or mark.family in closable[place] or mark.start == start):
                    opened = _Opened(mark.start, mark.family)
            elif opened.is_closed_by(mark, closes_next[place]):
                found.append((opened.start, mark.end))
                opened = None
        if opened is not None and not _goes_on(text, opened.family, paragraphs[number + 1 : number + 2]):
            if opened.family not in SINGLE_FAMILIES:
                found.append((opened.start, end))
            opened = None
    return tuple(span for span in found if any(map(str.isalnum, text[slice(*span)])))


def _marks(text: str, paragraph: Span, words: TextWords) -> list[_Mark]:
    """The quotation marks of a paragraph, and what each can do where it stands."""
    return [_mark(text, match.span(), paragraph, words) for match in MARK.finditer(text, *paragraph)]


def _mark(text: str, place: Span, paragraph: Span, words: TextWords) -> _Mark:
    sign = text[slice(*place)]
    family = QUOTATION_FAMILIES[sign]
    before = text[place[0] - 1] if place[0] > paragraph[0] else " "
    after = text[place[1]] if place[1] < paragraph[1] else " "
    opens = _opens(sign, before, after)
    if family in SINGLE_FAMILIES:
        opens = opens and not before.isalnum() and not words.elision.match(text, place[1], paragraph[1])
        closes = sign not in LEFT and not before.isspace() and not after.isalnum()
    else:
        closes = not opens
    possessive = family in SINGLE_FAMILIES and before.lower() in words.possessive_ends and after.isspace()
    return _Mark(*place, family, opens, closes, possessive)


def _opens(sign: str, before: str, after: str) -> bool:
    """Whether a mark between two characters may open a quotation, whatever apostrophes do."""
    free = not before.isalnum() and not after.isspace()
    if sign in LEFT:
        return after.isalnum() or free
    if sign in RIGHT:
        return before.isspace() and after.isalnum() and sign != TYPOGRAPHIC_APOSTROPHE
    return free and (before.isspace() or before in BEFORE_OPENING) and not (sign == TWO_APOSTROPHES and before.isalnum())


def _ahead(marks: Sequence[_Mark]) -> tuple[list[frozenset[str]], list[bool]]:
    """For each mark the families that some later mark closes, and whether the next mark of its own family surely closes."""
    closable: list[frozenset[str]] = []
    closes_next: list[bool] = []
    closing: frozenset[str] = frozenset()
    following: dict[str, bool] = {}
    for mark in reversed(marks):
        closable.append(closing)
        closes_next.append(following.get(mark.family, False))
        if mark.closes or mark.opens:
            following[mark.family] = mark.closes and not mark.opens and not mark.possessive
        if mark.closes:
            closing |= {mark.family}
    return closable[::-1], closes_next[::-1]


def _goes_on(text: str, family: str, following: Sequence[Span]) -> bool:
    """Whether the next paragraph, if there is one, opens with a mark of the family."""
    return any(QUOTATION_FAMILIES.get(mark.group()) == family for span in following if (mark := MARK.match(text, *span)))
