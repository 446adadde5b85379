"""Which place each name of an article means, by the company that it keeps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from math import log10

from pipeline.annotation.places.gazetteer import Gazetteer, Place
from pipeline.annotation.places.spelling import folded

# Scores are decimal powers of population, so that 1.0 outweighs ten times as many people.
_STATE = 2.0
_CAPITAL = 0.5
_MAIN_NAME = 0.8
"""Pokrovsk is the town of that name, not Engels, three times as large, which bore it once. Less than the 0.93 by which Odesa is
larger than Odessa in Texas."""
_HOME = 1.0
"""In a country where the text's language is spoken: in Spanish Toledo is in Spain, not in Ohio. Less than `_SAME_COUNTRY`, so
that what the article itself says counts for more."""
_SAME_COUNTRY = 1.5
"""The article names the country or its people. Paris with America in the article stays in France, Odessa does not in Ukraine."""
_SAME_REGION = 1.0
_CONTAINED = 10.0
_CONTAINS = 5.0
_REGION = -1.5
"""A region without a type word yields to its city: "Aleppo" is the town."""
_AREA = 9.0
"""Of a closed list of what news name, so that it comes before any town or region of its name: "the Red Sea" is not the region of
Sudan on its shore, and Gaza not the town alone."""
_SMALLEST = 15_000
_SMALLEST_BY_ALTERNATE = 100_000
"""People, of a city in a country that the article does not name. Below it the name is more often a person's."""


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A name as it stands in an article."""

    forms: tuple[str, ...]
    """As written, then the lemma where it differs; with the type word of a region ("Kharkiv region")."""
    within: int | None = None
    """Which of the article's names contains it: "Paris, Texas", "Izium in Kharkiv region"."""


def resolve(
    names: Sequence[PlaceName], gazetteer: Gazetteer, states: Iterable[str] = (), home: Container[str] = ()
) -> tuple[Place | None, ...]:
    """For each of an article's names its place, or None where no known one is likely.

    `states` are ISO 3166-1 codes that the article mentions in other words: a nationality, a seat of government. `home`
    are those of countries where its language is spoken, as far as that tells namesakes apart. A name without a container of its
    own means the same place wherever it stands in the article.
    """
    candidates = [_candidates(name, gazetteer) for name in names]
    company = _Company(candidates, states, home)
    inside: dict[int, list[int]] = {}
    for index, name in enumerate(names):
        if name.within is not None:
            inside.setdefault(name.within, []).append(index)
    found: list[Place | None] = [None] * len(names)
    contained = sorted(range(len(names)), key=lambda index: names[index].within is not None)  # containers first
    settled: dict[tuple[str, ...], Place | None] = {}
    for index in contained:
        name = names[index]
        container = found[name.within] if name.within is not None and name.within != index else None
        key = tuple(map(folded, name.forms))
        if container is None and not inside.get(index) and key in settled:
            found[index] = settled[key]
            continue
        parts = [candidates[part] for part in inside.get(index, [])]
        found[index] = _best(candidates[index], company, container, parts)
        if found[index] or key not in settled:
            settled[key] = found[index]
    return tuple(found)


def _candidates(name: PlaceName, gazetteer: Gazetteer) -> tuple[Place, ...]:
    listed = next(
        (form for form in name.forms if gazetteer.lookup(form, by_sound=False)), None
    )  # before what only sounds like one
    return next((found for form in ((listed,) if listed else name.forms) if (found := gazetteer.lookup(form))), ())


class _Company:
    """The countries and regions that an article is about."""

    def __init__(self, candidates: Sequence[tuple[Place, ...]], states: Iterable[str], home: Container[str]) -> None:
        self.home = home
        self.countries = Counter(states)
        self.regions: Counter[str] = Counter()
        for places in dict.fromkeys(candidates):
            likeliest = max(places, key=lambda place: (place.kind in ("country", "area"), place.population), default=None)
            if likeliest and likeliest.kind != "city" and likeliest.country:
                self.countries[likeliest.country] += 1
                self.regions.update([likeliest.admin1] if likeliest.admin1 else [])
            self.regions.update(_regions(places))


def _is_well_known(place: Place) -> bool:
    return place.kind in ("country", "area") or (place.main_name and place.population >= _SMALLEST_BY_ALTERNATE)


def _regions(places: Sequence[Place]) -> set[str]:
    return {place.admin1 for place in places if place.admin1 and place.kind == "city" and place.population >= _SMALLEST}


def _best(
    candidates: Sequence[Place], company: _Company, container: Place | None, parts: Sequence[Sequence[Place]]
) -> Place | None:
    if any(place.main_name and place.kind == "region" and place.country in company.countries for place in candidates):
        # "Samar" with the Philippines in the article is their region, not the Russian city of another spelling
        candidates = [place for place in candidates if place.country in company.countries or _is_well_known(place)]
    at_home = max(
        (each.population for each in candidates if each.kind == "city" and each.main_name and each.country in company.home),
        default=0,
    )
    # In Spanish Granada is the city, not the state of Grenada, which has fewer people
    candidates = [place for place in candidates if place.kind != "country" or place.population >= at_home]
    called = {place.country for place in candidates if place.kind == "city" and place.main_name and place.population >= _SMALLEST}
    # New Delhi is not the Delhi around it, which is called so, too
    candidates = [place for place in candidates if place.kind != "city" or place.main_name or place.country not in called]
    own = _regions(candidates)
    scored = [
        (score, place.population, place.entity_id, place)
        for place in candidates
        if (score := _score(place, company, container, parts, own)) is not None
    ]
    return max(scored, key=lambda row: row[:3])[3] if scored else None


def _score(
    place: Place, company: _Company, container: Place | None, parts: Sequence[Sequence[Place]], own: set[str]
) -> float | None:
    at_home = place.country in company.countries
    held = container is not None and holds(container, place)
    smallest = _SMALLEST if place.main_name else _SMALLEST_BY_ALTERNATE
    if place.kind == "city" and not (at_home or held) and place.population < smallest:
        return None
    score = log10(place.population + 1) + _MAIN_NAME * place.main_name + _CAPITAL * place.capital + _SAME_COUNTRY * at_home
    score += {"country": _STATE, "area": _AREA, "region": _REGION, "city": 0.0}[place.kind] + _CONTAINED * held
    score += _HOME * (place.country in company.home and place.kind != "country")
    if place.admin1 and company.regions[place.admin1] > (place.admin1 in own):  # some other name's region
        score += _SAME_REGION
    return score + _CONTAINS * any(holds(place, part) and part.population >= _SMALLEST for each in parts for part in each)


def holds(container: Place, place: Place) -> bool:
    """Whether one place lies in another of a larger kind, as far as the index tells."""
    if container.kind in ("country", "area"):
        return container.country == place.country and place.kind not in ("country", container.kind)
    return container.kind == "region" and place.kind == "city" and container.admin1 == place.admin1
