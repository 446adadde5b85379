"""What forbids that two propositions are one claim, however alike their words: another number, actor, place or time."""

from __future__ import annotations

from enum import Enum

from pipeline.resolution import thresholds
from pipeline.resolution.claimants import speaker
from pipeline.resolution.proposition import Number, Proposition

DAY = 86400.0

UNREAL = frozenset({"threatened", "requested", "attempted", "prevented"})
"""Phases of what did not come about, or not yet. Of pairs of headlines and sentences with one code and near vectors, of which one
had such a phase and the other none, 0 of 4 were the same; of those with a planned event 35 of 38 ("to buy", "buys"), so that is
only a feature of the score."""

HAPPENED = frozenset({"", "begun", "continued", "ended"})


class Difference(Enum):
    """In what two propositions differ."""

    NUMBERS = "numbers of one unit differ"
    ACTORS = "actors differ"
    PLACES = "places differ"
    TIMES = "times differ"
    PHASES = "one happened, the other did not"
    POLARITY = "one negates, the other does not"


def differences(one: Proposition, other: Proposition) -> tuple[Difference, ...]:
    """The differences of two propositions, in whatever order the two are given."""
    found: list[Difference] = []
    if numbers_differ(one.numbers, other.numbers):
        found.append(Difference.NUMBERS)
    if actors_differ(one, other):
        found.append(Difference.ACTORS)
    if _places_differ(one, other):
        found.append(Difference.PLACES)
    if _times_differ(one, other):
        found.append(Difference.TIMES)
    if _phases_differ(one.event, other.event):
        found.append(Difference.PHASES)
    return tuple(found)


def numbers_differ(ones: tuple[Number, ...], others: tuple[Number, ...]) -> bool:
    """Whether some unit is in both, but no number of it is compatible."""
    if not ones or not others:
        return False
    if ones == others:
        return False
    units = {number[0] for number in ones} & {number[0] for number in others}
    return any(not any(_overlap(one, other) for one in ones for other in others if one[0] == other[0] == unit) for unit in units)


def _overlap(one: Number, other: Number) -> bool:
    tolerance = thresholds.NUMBER_TOLERANCE * min(max(abs(one[2]), abs(one[1])), max(abs(other[2]), abs(other[1])))
    return one[1] <= other[2] + tolerance and other[1] <= one[2] + tolerance


def actors_differ(one: Proposition, other: Proposition) -> bool:
    """Whether both say who did the same kind of thing, and each actor of the one is another than each of the other. A state is
    not compared with a person, nor a name with a part of it: they may well be one."""
    if not (one.event and one.event == other.event and one.actors and other.actors):
        return False
    return all(_are_two(speaker(first), speaker(second)) for first in one.actors for second in other.actors)


def _are_two(one: str, other: str) -> bool:
    (kind, _, name), (other_kind, _, other_name) = one.partition(":"), other.partition(":")
    return kind == other_kind and name != other_name and (kind != "name" or set(name.split()).isdisjoint(other_name.split()))


def _places_differ(one: Proposition, other: Proposition) -> bool:
    if one.place is None or other.place is None or one.place[0] == other.place[0]:
        return False
    if one.place[0] in other.entities or other.place[0] in one.entities:  # both are named: which is the event's is a guess
        return False
    (first, country, region), (second, other_country, other_region) = one.place, other.place
    if country is None or other_country is None:  # a sea, say: two of them differ, but a state may lie on it
        return country is other_country
    if country != other_country:
        return True
    inside_country = region is None or other_region is None
    cities = first.startswith("geonames:") and second.startswith("geonames:")
    return not (inside_country or (region == other_region and not cities))


def phase(code: str | None) -> str:
    """What became of the event; empty where it simply happened."""
    return (code or "").partition(":")[2]


def _phases_differ(one: str | None, other: str | None) -> bool:
    """Whether both are of one kind of event, of which only one came about."""
    if one is None or other is None or one.partition(":")[0] != other.partition(":")[0]:
        return False
    unreal = {phase(each) for each in (one, other)} & UNREAL
    return bool(unreal) and (phase(one) in HAPPENED or phase(other) in HAPPENED)


def _times_differ(one: Proposition, other: Proposition) -> bool:
    if one.time and other.time:  # both say when
        return one.time[0] >= other.time[1] or other.time[0] >= one.time[1]
    window = thresholds.TIME_WINDOW_DAYS * DAY
    if (one.time is None) != (other.time is None) and abs(one.published_at - other.published_at) <= window:
        return False  # what a text of that day speaks of without a date is mostly of that day
    start, end = one.time or (one.published_at, one.published_at)
    other_start, other_end = other.time or (other.published_at, other.published_at)
    return start - other_end > window or other_start - end > window
