"""What two wordings count, where it is not the same: victims and none, other victims, another place, another currency."""

from __future__ import annotations

from pipeline.languages.contrasts import MEANING
from pipeline.resolution.guards import numbers_differ
from pipeline.resolution.proposition import MONEY, Proposition

VICTIM = frozenset({"victim", f"{MEANING}casualty"})
"""The fields of senses that say what became of people: dead, injured, missing, alive, sick, trapped; or that something did."""

PERSON = "person"
COUNTRY = "iso3166-1:"


def other_count(one: Proposition, other: Proposition) -> tuple[str, str] | None:
    """What each of the two counts, for a reader; None where nothing tells that it is not the same. Their numbers then neither
    agree nor contradict each other."""
    if _tells_a_toll(one, other) or _tells_a_toll(other, one):
        return "a number of victims", "none"
    if _of_other_currencies(one, other):
        return "a sum in one currency", "in another"
    if not numbers_differ(one.numbers, other.numbers):
        return None
    if _of_other_victims(one, other):
        return "victims of one kind", "of another"
    if _in_other_places(one, other):
        return "in one place", "in another"
    return None


def _tells_a_toll(one: Proposition, other: Proposition) -> bool:
    """Whether the one counts victims, and the other neither speaks of victims nor counts as many: "the crash killed 30", "the
    plane crashed". If such were one claim, all tolls of the crash would be."""
    people = {(least, greatest) for unit, least, greatest in one.numbers if unit == PERSON}
    if not people or not _fates(one) or _fates(other):
        return False
    return people.isdisjoint((least, greatest) for unit, least, greatest in other.numbers if unit == PERSON)


def _of_other_currencies(one: Proposition, other: Proposition) -> bool:
    """Whether both name sums of money, but none in a currency of the other: it is not known whether they are one sum."""
    ones, others = ({unit for unit, _, _ in each.numbers if unit.endswith(MONEY)} for each in (one, other))
    return bool(ones and others) and ones.isdisjoint(others)


def _of_other_victims(one: Proposition, other: Proposition) -> bool:
    """Whether what became of those counted is known of both, and nothing of it is the same."""
    ones, others = _fates(one), _fates(other)
    return bool(ones and others) and ones.isdisjoint(others)


def _in_other_places(one: Proposition, other: Proposition) -> bool:
    """Whether both name places, but none that both name, or other states: in a province, in all of the state, in two states."""
    ones, others = _places(one), _places(other)
    if not ones or not others:
        return False
    if ones.isdisjoint(others):
        return True
    states, other_states = ({each for each in places if each.startswith(COUNTRY)} for places in (ones, others))
    return bool(states and other_states) and states != other_states


def _fates(given: Proposition) -> set[str]:
    """What became of people; of a casualty it is mostly that he is dead."""
    found = {sense for term in given.terms for sense in term.senses if sense.field in VICTIM}
    return {"dead" if each.field.startswith(MEANING) else each.kind for each in found}


def _places(given: Proposition) -> frozenset[str]:
    return frozenset(name for name, kind, _ in given.names if kind == "LOCATION")
