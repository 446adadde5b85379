"""What two propositions differ in, in words that a reader understands."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from pipeline.resolution.alignment import Alignment
from pipeline.resolution.guards import DAY, Difference
from pipeline.resolution.proposition import Number, Proposition
from pipeline.resolution.state import moment

COUNTED = frozenset({"person", "item"})
"""Units that need not be named: what is counted stands in the text."""

_A_DAY = 1.5 * DAY
"""Longest time that is told as a day, in seconds: with an hour more or less where clocks change."""


def told(difference: Difference, one: Proposition, other: Proposition) -> str:
    """The difference with what each of the two has, that of `one` first: "other day: 2024-05-13, 2024-05-14"."""
    if difference is Difference.NUMBERS:
        return f"other number: {_numbers(one, other)}, {_numbers(other, one)}"
    if difference is Difference.TIMES:
        day = all(each.time is None or each.time[1] - each.time[0] <= _A_DAY for each in (one, other))
        return f"other {'day' if day else 'time'}: {_time(one)}, {_time(other)}"
    if difference is Difference.PLACES:
        return f"other place: {_place(one)}, {_place(other)}"
    if difference is Difference.ACTORS:
        return f"other actor: {_names(one, one.actors)}, {_names(other, other.actors)}"
    return str(difference.value)


def _numbers(given: Proposition, other: Proposition) -> str:
    units = {unit for unit, _, _ in other.numbers}
    return " and ".join(_number(each) for each in given.numbers if each[0] in units)


def _number(given: Number) -> str:
    unit, least, greatest = given
    number = f"{least:g}" if least == greatest else f"{least:g} to {greatest:g}"
    return number if unit in COUNTED else f"{number} {unit}"


def _time(given: Proposition) -> str:
    start, end = given.time or (given.published_at, given.published_at)
    first, last = moment(start).date(), (moment(max(start, end)) - timedelta(seconds=end > start)).date()
    return f"{first}" if first == last else f"{first} to {last}"


def _place(given: Proposition) -> str:
    return _names(given, given.place[:1]) if given.place else "none"


def _names(given: Proposition, ids: Iterable[str]) -> str:
    """The words that name those entities; the id of one that the wording does not name."""
    named = {id_: words for id_, _, words in reversed(given.names)}
    return " and ".join(named.get(each, each) for each in sorted(ids))


def alignment_told(found: Alignment) -> str:
    """Which words of two wordings say the same, and which stand in one of them alone."""
    same = [
        (term.text, found.others[partner].text) for term, partner in zip(found.ones, found.partners, strict=True) if partner >= 0
    ]
    mine, theirs = found.left
    parts = [
        "the same: " + ", ".join(one if one.casefold() == other.casefold() else f"{one} = {other}" for one, other in same),
        "only here: " + ", ".join(found.ones[at].text for at in mine),
        "only there: " + ", ".join(found.others[at].text for at in theirs),
    ]
    return "; ".join(part for part in parts if not part.endswith(": "))
