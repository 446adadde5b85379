"""Numbers that others gave later: whether they go on from an open one, or contradict it."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.languages.contrasts import MEANING, Sense
from pipeline.resolution.proposition import Proposition

OPEN = Sense(f"{MEANING}open", "open")
"""The sense of words that leave a number open: "at least", "so far"."""


def updates(given: Proposition, known: Iterable[Proposition]) -> bool:
    """Whether a mention gives a larger number than a known wording that left its number open, and not before it."""
    return any(given.published_at >= each.published_at and is_open(each) and _larger(given, each) for each in known)


def leaves_room(given: Proposition, known: Iterable[Proposition]) -> bool:
    """Whether a mention leaves its number open, and a known wording gives a larger one: "at least 30" does not contradict 40."""
    return is_open(given) and any(_larger(each, given) for each in known)


def is_open(given: Proposition) -> bool:
    """Whether the wording leaves its number open."""
    return any(OPEN in term.senses for term in given.terms)


def _larger(given: Proposition, known: Proposition) -> bool:
    """Whether of each unit that both have the greatest number is larger, of one at least."""
    mine, theirs = _greatest(given), _greatest(known)
    shared = mine.keys() & theirs.keys()
    return (
        bool(shared) and all(mine[unit] >= theirs[unit] for unit in shared) and any(mine[unit] > theirs[unit] for unit in shared)
    )


def _greatest(given: Proposition) -> dict[str, float]:
    found: dict[str, float] = {}
    for unit, least, _ in given.numbers:
        found[unit] = max(least, found.get(unit, least))
    return found
