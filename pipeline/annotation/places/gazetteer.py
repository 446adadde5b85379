"""Looks names of places up in the index that `build` makes."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Sequence
from dataclasses import dataclass, fields
from enum import IntEnum
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, Literal

from pipeline.annotation.places.spelling import RegionNames, abbreviation, folded, sound_key
from pipeline.annotation.places.words import RegionWords
from pipeline.errors import ClaimwireError
from pipeline.scripts.letters import is_devanagari

PlaceKind = Literal["country", "area", "region", "city"]
_ORDER = ("country", "area", "city", "region")
_SHORTEST_HEARD = 3
"""Code points of a Devanagari name that is looked up by its sound: shorter ones sound like too much."""
REMEMBERED = 20_000
"""Names whose places are kept in memory; an article has tens of them, a week of news some thousands."""


class IndexMissing(ClaimwireError):  # noqa: N818 - it says what is wrong
    """The gazetteer has not been built, or by a version that laid it out differently."""


class Role(IntEnum):
    """How a spelling belongs to its place."""

    MAIN = 0
    """What the place is called in one of the languages."""
    OTHER = 1
    """An alternate name."""
    REGION = 2
    """It names the region only beside a word such as "region" or "область"."""
    NATIONALITY = 3
    """A word for belonging to a state."""
    METONYM = 4
    """A seat of government, which speaks for its state."""
    SOUND = 5
    """How the main name sounds, for names in Devanagari."""


@dataclass(frozen=True, slots=True)
class Place:
    """A country, first-level region or city, or an area that is none of these: a sea, an island, part of a state or continent."""

    entity_id: str
    """`iso3166-1:` or `iso3166-2:` and a code, `geonames:` and a number, or `name:` and the key of an area's English name."""
    name: str
    """English, or as GeoNames or ISO 3166-2 has it in Latin letters."""
    kind: PlaceKind
    country: str
    """ISO 3166-1 alpha-2; empty for an area in several states, or none."""
    admin1: str | None
    """ISO 3166-2 code of a region, and of the region that a city lies in; None where that is not certain, and for all others."""
    lat: float | None
    """Degrees north: for countries and regions the mean of where people live, for areas about the middle."""
    lon: float | None
    """Degrees east, of the same point."""
    population: int
    """People; for a region those of its known cities, for an area 0."""
    capital: bool
    """Whether it is the capital of its state, which stands for the state in news."""
    main_name: bool
    """Whether it was found by its main name, not by an alternate one."""


def default_path() -> Path:
    """Where `make install` puts the index: in the environment that runs this."""
    return Path(sys.prefix) / "share" / "claimwire" / "places.sqlite3"


AREA_OPENING: Final = "area_opening"
"""The kind of the index's words that are first words of names of areas, where these have small letters: "mar" in "mar Rojo". All
other kinds are fields of `RegionWords`."""


class Gazetteer:
    """The index, opened for reading; many processes may share one file."""

    area_openings: frozenset[str]
    """First words, in small letters, of names of areas that go on in capitals: "mar", "golfo"."""

    def __init__(self, path: Path) -> None:
        """Raises `IndexMissing` where `path` is no index of this layout."""
        try:
            self._index = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)
            self._index.execute("SELECT key, role, place FROM name LIMIT 1").fetchone()
            words: list[tuple[str, str]] = self._index.execute("SELECT kind, word FROM word").fetchall()
        except sqlite3.Error as error:
            raise IndexMissing(f"no gazetteer at {path}: run `make install` ({error})") from error
        self._spelled = lru_cache(REMEMBERED)(self._read_key)
        self._remembered = lru_cache(REMEMBERED)(self._read)
        self._place_of = lru_cache(REMEMBERED)(self._read_place)
        self._found = lru_cache(REMEMBERED)(self._look_up)
        self._seat_of = lru_cache(REMEMBERED)(self._metonym)
        self._state_of = lru_cache(REMEMBERED)(self._nationality)
        self._region_names = RegionNames(_region_words(words))
        self.area_openings = frozenset(word for kind, word in words if kind == AREA_OPENING)

    def lookup(self, name: str, *, by_sound: bool = True) -> tuple[Place, ...]:
        """Places of this name: countries, then areas, cities and regions, each the most populous first.

        A name in Devanagari that no list holds is looked up by its sound, unless not `by_sound`.
        The land of a region ("Харківщина") is that region where nothing else is called so.
        A name with a region's type word in it ("Kharkiv region", "Харьковская область") gives regions only, if there are any.
        """
        return self._found(name, by_sound)

    def _look_up(self, name: str, by_sound: bool) -> tuple[Place, ...]:
        key = folded(name)
        if self._region_names.has_type(name):
            states = self._remembered(self.region_key(name), (Role.MAIN,))
            return (
                self._remembered(key, (Role.MAIN,))
                or self.regions(name)
                or self._remembered(key, (Role.OTHER,))
                or tuple(place for place in states if place.kind == "country")
            )
        short = abbreviation(name)
        found = self._remembered(short, (Role.MAIN,)) if short else ()
        found = found or (self._remembered(key, (Role.MAIN, Role.OTHER)) if len(key) > 2 else ())
        if by_sound and is_devanagari(name) and len(name) > _SHORTEST_HEARD and all(place.kind == "region" for place in found):
            found = (*self._remembered(sound_key(name), (Role.SOUND,)), *found)
        return found or next(filter(None, map(self.regions, self._region_names.land_keys(name))), ())

    def is_region_type(self, word: str) -> bool:
        """Whether `word` says of what kind a region is: "oblast", "province", "область"."""
        return self._region_names.is_type(word)

    def region_key(self, name: str) -> str:
        """The folded name of a region without its type word: "Kharkiv region" gives "kharkiv", "Харьковской области" "харковск".
        Empty where nothing else is left."""
        return self._region_names.key(name)

    def regions(self, name: str) -> tuple[Place, ...]:
        """Regions of this name, with or without a type word, or named after a city of this name, the most populous first."""
        key = self.region_key(name)
        town = self._region_names.town_key(key)  # "Николаевская область" is not among the translations, Николаев is
        found = (
            self._remembered(key, (Role.REGION,)) or self._remembered(key, (Role.MAIN,)) or self._remembered(town, (Role.REGION,))
        )
        return tuple(place for place in found if place.kind == "region")

    def nationality(self, word: str) -> Place | None:
        """The state that an adjective or a people's name belongs to: "Russian", "Britons", "украинский".

        "India" is a state and "india" a Spanish adjective.
        """
        return self._state_of(word)

    def _nationality(self, word: str) -> Place | None:
        if word[:1].isupper() and any(place.kind == "country" for place in self._remembered(folded(word), (Role.MAIN,))):
            return None
        return next(iter(self._remembered(folded(word), (Role.NATIONALITY,))), None)

    def metonym(self, name: str) -> Place | None:
        """The state that a seat of government speaks for: "Kremlin", "Downing Street"."""
        return self._seat_of(name)

    def _metonym(self, name: str) -> Place | None:
        return next(iter(self._remembered(folded(name), (Role.METONYM,))), None)

    def place(self, entity_id: str) -> Place | None:
        """The place of this id, or None."""
        return self._place_of(entity_id)

    def state(self, entity_id: str) -> str | None:
        """The id of the state that a capital stands for in news ("Moscow said"); None for any other id."""
        place = self.place(entity_id) if entity_id.startswith("geonames:") else None
        return f"iso3166-1:{place.country}" if place and place.capital else None

    def close(self) -> None:
        """Closes the file."""
        self._index.close()

    def _read(self, key: str, roles: tuple[Role, ...]) -> tuple[Place, ...]:
        """The places of this key in any of `roles`, each once."""
        found: dict[str, Place] = {}
        for place, role in self._spelled(key):
            if role in roles and not (place.entity_id in found and found[place.entity_id].main_name):
                found[place.entity_id] = place
        return tuple(sorted(found.values(), key=lambda place: (_ORDER.index(place.kind), -place.population, place.entity_id)))

    def _read_key(self, key: str) -> tuple[tuple[Place, int], ...]:
        """The places of this key, with the role that it has for each: mostly none. Other roles of a key are asked for, too."""
        rows = self._index.execute(
            "SELECT entity_id, place.name, kind, country, admin1, lat, lon, population, capital, role FROM name "
            "JOIN place ON place.id = place WHERE key = ?",
            (key,),
        ).fetchall()
        return tuple((_place(row, main_name=row[9] == Role.MAIN), row[9]) for row in rows)

    def _read_place(self, entity_id: str) -> Place | None:
        row = self._index.execute(
            "SELECT entity_id, name, kind, country, admin1, lat, lon, population, capital FROM place WHERE entity_id = ?",
            (entity_id,),
        ).fetchone()
        return None if row is None else _place(row, main_name=True)


def _region_words(words: Sequence[tuple[str, str]]) -> RegionWords:
    found = {each.name: frozenset(word for kind, word in words if kind == each.name) for each in fields(RegionWords)}
    return RegionWords(**found)


def _place(row: Sequence[Any], *, main_name: bool) -> Place:
    entity_id, name, kind, country, admin1, lat, lon, population, capital = row[:9]
    return Place(entity_id, name, kind, country, admin1, lat, lon, population, bool(capital), main_name)
