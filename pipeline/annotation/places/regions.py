"""ISO 3166-2 regions for the index: their names, and which GeoNames division each of them is.

Neither package says what "Kharkiv" and "Kharkivska oblast", or GeoNames' UA/07 and ISO's UA-63, have to do with each other;
the names of the regions' towns do.
"""

from __future__ import annotations

import gettext
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pycountry

from pipeline.annotation.places.seats import seats
from pipeline.annotation.places.spelling import folded, region_key

LANGUAGES = ("en", "ru", "uk", "es", "hi", "mr")
_MARK = re.compile(r"[\[\](),]")
_SLAVIC = re.compile(r"(?:sk|zk)(?:aya|a|iy|yy)\b")


@dataclass(frozen=True)
class Town:
    """A city as far as its region is concerned."""

    names: tuple[str, ...]
    """Folded; the primary one first."""
    country: str
    division: str
    """GeoNames admin1 code."""
    population: int


@dataclass(frozen=True)
class Region:
    """A subdivision of a state."""

    code: str
    name: str
    country: str
    names: tuple[str, ...]
    """In all languages, as written."""
    first_level: bool
    city: bool
    """A city that is a region by itself; "the region" of its name is the one around it."""


def regions() -> list[Region]:
    """All ISO 3166-2 subdivisions; raises `OSError` where pycountry's translations are not installed."""
    spoken = [
        gettext.translation("iso3166-2", pycountry.LOCALES_DIR, [language], fallback=language in ("en", "mr"))
        for language in LANGUAGES
    ]
    divisions = list(pycountry.subdivisions)
    # Governorates of Iraqi Kurdistan have a parent and are first-level all the same: their kind elsewhere in the state says so.
    highest = {kind for kind, tops in _tops(divisions).items() if tops > 0.5}
    return [
        Region(
            code=each.code,
            name=re.split(r" ?[\[(]", each.name)[0],
            country=each.country_code,
            names=tuple(dict.fromkeys(_variants([each.name, *(catalogue.gettext(each.name) for catalogue in spoken)]))),
            first_level=(each.country_code, each.type) in highest,
            city="city" in each.type.casefold(),
        )
        for each in divisions
    ]


def _tops(divisions: Sequence[pycountry.SubdivisionHierarchy]) -> dict[tuple[str, str], float]:
    counts: Counter[tuple[str, str]] = Counter((each.country_code, each.type) for each in divisions)
    tops: Counter[tuple[str, str]] = Counter((each.country_code, each.type) for each in divisions if each.parent_code is None)
    return {kind: tops[kind] / count for kind, count in counts.items()}


def _variants(names: Sequence[str]) -> Iterator[str]:
    for name in names:
        parts = [part.strip() for part in _MARK.split(name) if part.strip()]
        yield from parts[:1] if "," in name else parts
        if "," in name:  # "Altay, Respublika"
            yield " ".join(parts)


def divisions_of(every: Sequence[Region], towns: Sequence[Town]) -> tuple[dict[tuple[str, str], str], dict[str, Town]]:
    """The ISO code of each (country, GeoNames admin1 code) that is certain; for each region code the town it is named after."""
    at_home: dict[str, list[Town]] = defaultdict(list)
    for town in sorted(towns, key=lambda town: -town.population):
        at_home[town.country].append(town)
    by_country: dict[str, list[Region]] = defaultdict(list)
    for region in every:
        by_country[region.country].append(region)
    codes: dict[tuple[str, str], str] = {}
    namesakes: dict[str, Town] = {}
    for country, own in sorted(by_country.items()):
        homes = _Towns(at_home[country])
        pairs = sorted(_namesakes(own, homes), key=lambda pair: (pair[0], pair[1], pair[2].code), reverse=True)
        namesakes |= {region.code: town for _, _, region, town in pairs}
        codes |= _same_codes(country, own, at_home[country]) or _by_towns(country, own, homes, pairs)
    return codes, namesakes


class _Towns:
    """The towns of a state by name and by the beginnings of names; the largest one of each."""

    def __init__(self, towns: Sequence[Town]) -> None:
        self.named: dict[str, Town] = {}
        self.beginnings: dict[str, Town] = {}
        for town in towns:
            for name in town.names:
                self.named.setdefault(name, town)
                if town.population >= 20_000 and " " not in name:
                    for length in range(3, len(name) + 1):
                        self.beginnings.setdefault(name[:length], town)


def _same_codes(country: str, own: Sequence[Region], towns: Sequence[Town]) -> dict[tuple[str, str], str]:
    """Where GeoNames uses ISO's letters, as for the United States. Its digits are those of another standard."""
    iso = {region.code for region in own}
    used = {town.division for town in towns if town.division}
    shared = {division for division in used if f"{country}-{division}" in iso and division.isalpha()}
    return {(country, division): f"{country}-{division}" for division in shared} if len(shared) > 0.8 * len(used) else {}


def _by_towns(
    country: str, own: Sequence[Region], homes: _Towns, pairs: Sequence[tuple[bool, int, Region, Town]]
) -> dict[tuple[str, str], str]:
    """One ISO code for each division: first that of a seat, then those of the surest namesakes."""
    listed = seats()
    seated = [
        (region, homes.named[folded(listed[region.code])]) for region in own if folded(listed.get(region.code, "")) in homes.named
    ]
    found: dict[tuple[str, str], str] = {}
    for region, town in [*seated, *((region, town) for _, _, region, town in pairs if region.first_level)]:
        key = (country, town.division)
        if town.division not in ("", "00") and key not in found and region.code not in found.values():
            found[key] = region.code
    return found


def _namesakes(own: Sequence[Region], homes: _Towns) -> Iterator[tuple[bool, int, Region, Town]]:
    """For each region its town of the same name (True) or of the longest common beginning, and how long that is."""
    for region in own:
        same = [(len(key), homes.named[key]) for key in map(region_key, region.names) if key in homes.named]
        if same:
            length, town = max(same, key=lambda pair: pair[0])
            yield True, length, region, town
        elif adjective := next((folded(name).split()[0] for name in region.names if _SLAVIC.search(folded(name))), None):
            stem = _SLAVIC.sub("", adjective)
            shortest = max(3, len(stem) if len(stem) <= 4 else len(stem) - 2)
            found = {length: homes.beginnings.get(adjective[:length]) for length in range(len(adjective), shortest - 1, -1)}
            largest = max((town.population for town in found.values() if town), default=0)
            for length, beginning in found.items():  # Kursk for "Kurskaya", not Kurgan; but Kyiv, not a small Kyivske
                if beginning and beginning.population * 5 >= largest:
                    yield False, length, region, beginning
                    break


def centre(places: Sequence[tuple[float, float, int]]) -> tuple[float | None, float | None]:
    """Where people live: the mean of (lat, lon, population), in degrees to four places; None without places.

    A state on both sides of the 180th meridian is pulled inwards a little.
    """
    total = sum(population for *_, population in places)
    if not total:
        return None, None
    lat, lon = (sum(place[axis] * place[2] for place in places) / total for axis in (0, 1))
    return round(lat, 4), round(lon, 4)
