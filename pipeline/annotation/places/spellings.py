"""The names by which the gazetteer's index finds each place."""

from __future__ import annotations

import gettext
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import pycountry
from babel import Locale

from pipeline.annotation.places.areas import areas
from pipeline.annotation.places.divisions import Town
from pipeline.annotation.places.forms import area_names, nationality_forms
from pipeline.annotation.places.gazetteer import Role
from pipeline.annotation.places.geonames import Entry
from pipeline.annotation.places.regions import Region, english_names
from pipeline.annotation.places.spelling import RegionNames, abbreviation, folded, sound_key
from pipeline.annotation.places.words import Toponyms

FEWEST_BY_SOUND: Final = 15_000
"""People of a city that is found by the sound of its main name: a Devanagari spelling of a smaller one is another word."""

Spelling = tuple[str, Role, str]
"""Key, role, entity_id."""


def state_spellings(states: Mapping[str, Entry], languages: Sequence[Toponyms]) -> Iterator[Spelling]:
    """Names of states in GeoNames, ISO 3166 and CLDR, and in the languages' packs; words for belonging to them, and metonyms."""
    names = [(state["name"], code) for code, state in states.items()]
    codes = [each.language for each in languages]
    names += [*_iso_names(codes), *_cldr_names(codes, states)]
    for language in languages:
        names += language.aliases
    for name, code in names:
        yield abbreviation(name) or folded(name), Role.MAIN, f"iso3166-1:{code}"
    for language in languages:
        for word, code in language.nationalities:
            for form in nationality_forms(word, language.forms):
                yield folded(form), Role.NATIONALITY, f"iso3166-1:{code}"
        for name, code in language.metonyms:
            yield folded(name), Role.METONYM, f"iso3166-1:{code}"


def region_spellings(divisions: Sequence[Region], namesakes: Mapping[str, Town], spelling: RegionNames) -> Iterator[Spelling]:
    """Names of regions, in full and without their type words, and those of the towns that they are named after.

    `namesakes` has the town by the region's ISO 3166-2 code.
    """
    english = english_names()
    for region in divisions:
        entity = f"iso3166-2:{region.code}"
        for name in region.names:
            if key := spelling.key(name):
                if not spelling.is_direction(key):
                    yield folded(name), Role.MAIN, entity
                if not region.city:
                    yield key, Role.REGION, entity
        if region.city:
            continue
        town = namesakes.get(region.code)
        for name in town.names if town else ():
            yield name, Role.REGION, entity
        if called := english.get(region.code):
            if not (town and folded(called) in town.names):  # else it is the town's
                yield folded(called), Role.MAIN, entity
            yield spelling.key(called), Role.REGION, entity


def area_spellings(languages: Sequence[Toponyms], spelling: RegionNames) -> Iterator[Spelling]:
    """Names of areas in the languages' packs."""
    listed = {area.key: area for area in areas()}
    for language in languages:
        for name, key in area_names(language):
            area = listed[key]
            yield abbreviation(name) or folded(name), Role.MAIN, area.entity_id
            if area.is_region:
                yield spelling.key(name), Role.REGION, area.entity_id


def city_spellings(homes: Mapping[str, Town]) -> Iterator[Spelling]:
    """Names of more than two letters of towns, by their GeoNames ids."""
    for key, town in homes.items():
        for name in dict.fromkeys(town.names):
            if len(name) > 2:
                yield name, Role.MAIN if name == town.names[0] else Role.OTHER, f"geonames:{key}"


def sounds(states: Mapping[str, Entry], every: Mapping[str, Entry]) -> Iterator[Spelling]:
    """Main names of states and cities as they sound: GeoNames has few of them in Devanagari."""
    for code, state in states.items():
        yield sound_key(state["name"]), Role.SOUND, f"iso3166-1:{code}"
    for key, city in every.items():
        if city["population"] >= FEWEST_BY_SOUND and len(city["name"]) > 3:
            yield sound_key(city["name"]), Role.SOUND, f"geonames:{key}"


def _iso_names(languages: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Names of states that need no inversion ("Korea, Republic of"), in English and in these languages, with their codes."""
    for state in pycountry.countries:
        for name in filter(None, (getattr(state, form, None) for form in ("name", "common_name", "official_name"))):
            if "," in name:
                continue
            yield name, state.alpha_2
            for language in languages:
                spoken = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, [language], fallback=True)
                yield spoken.gettext(name).split(",")[0], state.alpha_2


def _cldr_names(languages: Sequence[str], states: Mapping[str, Entry]) -> Iterator[tuple[str, str]]:
    for language in languages:
        spoken = Locale(language).territories
        yield from ((spoken[code].split(" (")[0], code) for code in states if code in spoken)
