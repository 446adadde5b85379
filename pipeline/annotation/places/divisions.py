"""Which GeoNames division is which ISO 3166-2 region.

Neither package says what "Kharkiv" and "Kharkivska oblast", or GeoNames' UA/07 and ISO's UA-63, have to do with each other;
the names of the regions' towns do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.annotation.places.regions import Region
from pipeline.annotation.places.seats import seats
from pipeline.annotation.places.spelling import RegionNames, folded


@dataclass(frozen=True)
class Town:
    """A city as far as its region is concerned."""

    names: tuple[str, ...]
    """Folded; the primary one first."""
    country: str
    """ISO 3166-1 code."""
    division: str
    """GeoNames admin1 code."""
    population: int


def divisions_of(
    every: Sequence[Region], towns: Sequence[Town], spelling: RegionNames
) -> tuple[dict[tuple[str, str], str], dict[str, Town]]:
    """Country and GeoNames admin1 code to the region's ISO code, where it is certain; region's code to the town it is named
    after."""
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
        pairs = sorted(_namesakes(own, homes, spelling), key=lambda pair: (pair[0], pair[1], pair[2].code), reverse=True)
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


def _namesakes(own: Sequence[Region], homes: _Towns, spelling: RegionNames) -> Iterator[tuple[bool, int, Region, Town]]:
    """For each region its town of the same name (True) or of the longest common beginning, and how long that is."""
    for region in own:
        same = [(len(key), homes.named[key]) for key in map(spelling.key, region.names) if key in homes.named]
        if same:
            length, town = max(same, key=lambda pair: pair[0])
            yield True, length, region, town
            continue
        adjective = next((folded(name).split()[0] for name in region.names if spelling.has_adjective(name)), "")
        if found := _beginning(adjective, spelling.adjective_stem(adjective), homes):
            yield False, found[0], region, found[1]


def _beginning(adjective: str, stem: str, homes: _Towns) -> tuple[int, Town] | None:
    """The town whose name begins as an adjective does, and for how many letters; None where none does.

    Kursk for "Kurskaya", not Kurgan; but Kyiv, not a small Kyivske.
    """
    shortest = max(3, len(stem) if len(stem) <= 4 else len(stem) - 2)
    found = {length: homes.beginnings.get(adjective[:length]) for length in range(len(adjective), shortest - 1, -1)}
    largest = max((town.population for town in found.values() if town), default=0)
    return next(((length, town) for length, town in found.items() if town and town.population * 5 >= largest), None)
