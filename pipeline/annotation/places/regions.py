"""ISO 3166-2 regions for the index, with their names in the packaged lists."""

from __future__ import annotations

import gettext
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import pycountry

ENGLISH_NAMES: Final = Path(__file__).parent / "subdivisions.tsv"
"""Columns, without a heading: ISO 3166-2 code; English name, from CLDR 48.2 (`NOTICE`)."""

_CATALOGUE: Final = "iso3166-2"
_MARK = re.compile(r"[\[\](),]")


@dataclass(frozen=True)
class Region:
    """A subdivision of a state."""

    code: str
    """Of ISO 3166-2."""
    name: str
    """As ISO writes it, in a language of its own, in Latin letters: "Kharkivska oblast"."""
    country: str
    """ISO 3166-1 code."""
    names: tuple[str, ...]
    """In all languages, as written."""
    first_level: bool
    """Whether it is a part of its state, and not of another region."""
    city: bool
    """Whether it is a city that is a region by itself; "the region" of its name is the one around it."""


def regions(languages: Sequence[str]) -> list[Region]:
    """All ISO 3166-2 subdivisions, with their names in these languages (primary subtags of BCP 47), as far as pycountry has them.

    Raises `OSError` where pycountry's translations are not installed.
    """
    if not any(gettext.find(_CATALOGUE, pycountry.LOCALES_DIR, [language]) for language in languages):
        raise OSError(f"pycountry has no names of regions in {', '.join(languages)}: install it anew")
    spoken = [gettext.translation(_CATALOGUE, pycountry.LOCALES_DIR, [language], fallback=True) for language in languages]
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


@cache
def english_names() -> dict[str, str]:
    """ISO 3166-2 code to the English name of a region that pycountry gives only in a language of its own ("Kríti")."""
    lines = ENGLISH_NAMES.read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines)


def _tops(divisions: Sequence[pycountry.SubdivisionHierarchy]) -> dict[tuple[str, str], float]:
    """State and kind of subdivision to the share of these that belong to no other one."""
    counts: Counter[tuple[str, str]] = Counter((each.country_code, each.type) for each in divisions)
    tops: Counter[tuple[str, str]] = Counter((each.country_code, each.type) for each in divisions if each.parent_code is None)
    return {kind: tops[kind] / count for kind, count in counts.items()}


def _variants(names: Sequence[str]) -> Iterator[str]:
    for name in names:
        parts = [part.strip() for part in _MARK.split(name) if part.strip()]
        yield from parts[:1] if "," in name else parts
        if "," in name:  # "Altay, Respublika"
            yield " ".join(parts)
