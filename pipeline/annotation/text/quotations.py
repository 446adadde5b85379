"""Quoted passages: where they open and close, whatever marks the publisher uses. Each mark is looked at once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from schemas import Span

MARK: Final = re.compile(r"\"\"|''|``|[\"“”„«»‹›‘’‚'‟]")

FAMILIES: Final[dict[str, str]] = {
    **dict.fromkeys("“”„‟", "curly"),
    **dict.fromkeys("«»", "guillemet"),
    **dict.fromkeys("‹›", "angle"),
    **dict.fromkeys(['"', '""'], "straight"),
    **dict.fromkeys(["''", "``"], "typed"),
    **dict.fromkeys("‘’‚", "single"),
    "'": "apostrophe",
}
"""Marks of one family open and close each other. Inside a quotation the marks of the other families mean nothing.
"""

DOUBLE: Final = frozenset({"curly", "straight"})
"""Families that careless typing mixes: either closes what the other opened, unless it has opened something in between."""

SINGLE: Final = frozenset({"single", "apostrophe"})
LEFT: Final = frozenset(["“", "„", "‟", "«", "‹", "``", "‘", "‚"])
RIGHT: Final = frozenset("”»›’")
ELISION: Final = re.compile(r"(?:\d|(?:em|til|cause|tis|twas|n|round|bout)\b)", re.IGNORECASE)
"""What follows an apostrophe that stands for lost letters: '90s, 'em, 'til."""


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    family: str
    opens: bool
    closes: bool
    """At least, where a quotation of its family is open."""
    possessive: bool
    """May be the apostrophe of "the soldiers' boots"."""


def quotations(text: str, paragraphs: Sequence[Span]) -> tuple[Span, ...]:
    """The quoted passages of `text` with their marks, in order, never overlapping; one inside another is not given.

    A passage whose paragraph ends before it closes goes on where the next paragraph opens with the same mark, as print has
    it, and else ends with its paragraph. Apostrophes and possessives neither open nor close one.
    """
    found: list[Span] = []
    since, family = 0, ""
    for number, (start, end) in enumerate(paragraphs):
        marks = _marks(text, start, end)
        if family and marks:
            del marks[0]
        depth, within = 1 if family else 0, 0
        closable, closes_next = _ahead(marks)
        for place, mark in enumerate(marks):
            if not family:
                if mark.opens and (mark.family not in SINGLE or mark.family in closable[place] or mark.start == start):
                    since, family, depth, within = mark.start, mark.family, 1, 0
            elif mark.family != family:
                if {family, mark.family} == DOUBLE:
                    within += 1 if mark.opens else -1
                    if within < 0:
                        found.append((since, mark.end))
                        family = ""
            elif mark.closes and not (mark.possessive and closes_next[place]):
                depth -= 1
                if depth == 0 or not closes_next[place]:
                    found.append((since, mark.end))
                    family = ""
            elif mark.opens:
                depth += 1
        if family and not _goes_on(text, family, paragraphs[number + 1 : number + 2]):
            if family not in SINGLE:
                found.append((since, end))
            family = ""
    return tuple(span for span in found if any(map(str.isalnum, text[slice(*span)])))


def _marks(text: str, start: int, end: int) -> list[_Mark]:
    """The quotation marks of a paragraph, and what each can do where it stands."""
    found = []
    for match in MARK.finditer(text, start, end):
        sign, family = match.group(), FAMILIES[match.group()]
        before = text[match.start() - 1] if match.start() > start else " "
        after = text[match.end()] if match.end() < end else " "
        free = not before.isalnum() and not after.isspace()
        if sign in LEFT:
            opens = after.isalnum() or free
        elif sign in RIGHT:
            opens = before.isspace() and after.isalnum() and sign != "’"
        else:
            opens = free and (before.isspace() or before in "([{—–-/:\"“«‘'") and not (sign == "''" and before.isalnum())
        if family in SINGLE:
            opens = opens and not before.isalnum() and not ELISION.match(text, match.end(), end)
            closes = sign not in LEFT and not before.isspace() and not after.isalnum()
        else:
            closes = not opens
        possessive = family in SINGLE and before.lower() in "sxzn" and after.isspace()
        found.append(_Mark(match.start(), match.end(), family, opens, closes, possessive))
    return found


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
    return any(FAMILIES.get(mark.group()) == family for span in following if (mark := MARK.match(text, *span)))
