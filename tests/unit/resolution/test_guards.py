"""What forbids that two claims are one."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.resolution.guards import Difference, differences
from pipeline.resolution.proposition import Proposition

NOON = 1_717_400_000.0
DAY = 86400.0


def given(**fields: Any) -> Proposition:
    known: dict[str, Any] = {
        "text": "x", "language": "en", "published_at": NOON, "numbers": (), "entities": frozenset(),
        "actors": frozenset(), "targets": frozenset(), "event": None, "place": None, "time": None, "vector": b"",
    }  # fmt: skip
    return Proposition(**known | fields)


def people(*numbers: float) -> dict[str, Any]:
    return {"numbers": (("person", min(numbers), max(numbers)),)}


def acting(event: str, *actors: str) -> dict[str, Any]:
    return {"event": event, "actors": frozenset(actors)}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (people(12), people(19), {Difference.NUMBERS}),
        (people(12), {"numbers": (("percent", 19.0, 19.0),)}, set()),
        (people(1990), people(2000), set()),
        (people(20, 21), people(21), set()),
        (acting("consult", "iso3166-1:FR"), acting("consult", "iso3166-1:PL"), {Difference.ACTORS}),
        (acting("consult", "iso3166-1:FR"), acting("consult", "name:FR foreign ministry"), set()),
        (acting("consult", "name:kastro"), acting("consult", "name:fidil kastro"), set()),
        (acting("consult", "name:kastro"), acting("consult", "iso3166-1:PL"), set()),
        (acting("consult", "name:kastro"), acting("appeal", "name:obama"), set()),
        (acting("works.close"), acting("works.close:threatened"), {Difference.PHASES}),
        (acting("works.close:ended"), acting("works.close:prevented"), {Difference.PHASES}),
        (acting("works.close"), acting("works.close:planned"), set()),
        (acting("works.close:planned"), acting("works.close:threatened"), set()),
        (acting("works.open"), acting("works.close:threatened"), set()),
        ({}, {"published_at": NOON + 4 * DAY}, {Difference.TIMES}),
        ({"time": (NOON, NOON + DAY)}, {"time": (NOON, NOON + DAY), "published_at": NOON + 9 * DAY}, set()),
        ({"place": ("geonames:1", "FR", "FR-A")}, {"place": ("geonames:2", "FR", "FR-B")}, {Difference.PLACES}),
        ({"place": ("geonames:1", "FR", "FR-A")}, {"place": ("iso3166-1:FR", "FR", None)}, set()),
        ({"place": ("name:rid si", None, None)}, {"place": ("name:blak si", None, None)}, {Difference.PLACES}),
        ({"place": ("name:rid si", None, None)}, {"place": ("iso3166-1:YE", "YE", None)}, set()),
    ],
)
def test_differences_do_not_depend_on_the_order(one: dict[str, Any], other: dict[str, Any], expected: set[Difference]) -> None:
    assert set(differences(given(**one), given(**other))) == expected
    assert set(differences(given(**other), given(**one))) == expected


def test_guards_hold_across_languages() -> None:
    """Ids, units, event types and times mean the same in every language."""
    english = given(**people(12), **acting("assault", "iso3166-1:FR"))
    spanish = given(language="es", **people(19), **acting("assault:threatened", "iso3166-1:FR"))
    assert set(differences(english, spanish)) == {Difference.NUMBERS, Difference.PHASES}
