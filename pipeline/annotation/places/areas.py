"""What news call regions and areas: two lists of this package, beside what the packaged ones hold.

`subdivisions.tsv` has English names of ISO 3166-2 regions that pycountry gives only in a language of their own ("Kríti"), from
CLDR 48.2 (`NOTICE`). `areas.tsv` has other names in the languages that are read, of regions and of what is none: seas and
straits, islands, parts of continents, lands that bear a name but are no division of their state ("Donbas").
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pipeline.annotation.names.keys import sound_key

FOLDER = Path(__file__).parent
LANGUAGES = ("en", "es", "ru", "uk", "hi", "mr")

_ADJECTIVE = {"ru": re.compile("(?:ое|ее|ая|яя|[ыи]е|[ыио]й)$"), "uk": re.compile("(?:[еєаяі]|[иі]й)$")}
"""Endings with a name's noun in the nominative."""

_MASCULINE = {"ru": ("ый", "ий", "ой"), "uk": ("ий", "ій")}


@dataclass(frozen=True, slots=True)
class Area:
    """A line of the list."""

    entity_id: str
    """Of a region ISO's, of another area its English name's."""
    name: str
    """English."""
    state: str
    """ISO 3166-1; empty where it lies in several, or in none."""
    where: tuple[float, float] | None
    """Degrees north and east of about its middle; None of a region, whose towns tell."""
    names: tuple[str, ...]
    """In all languages, as written and as a parser's lemmas have them."""

    @property
    def is_region(self) -> bool:
        """It has a code of ISO 3166-2."""
        return self.where is None


@cache
def areas() -> tuple[Area, ...]:
    """All of the list."""
    with (FOLDER / "areas.tsv").open(encoding="utf-8", newline="") as file:
        return tuple(_area(row) for row in csv.DictReader(file, delimiter="\t", restval=""))


def _area(row: dict[str, str]) -> Area:
    spoken = [(name.strip(), language) for language in LANGUAGES for name in row[language].split(",") if name]
    english, code = spoken[0][0], row["code"]
    names = tuple(dict.fromkeys(form for name, language in spoken for form in (name, *_cited(name, language))))
    entity_id = f"iso3166-2:{code}" if code else f"name:{sound_key(english)}"
    where = None if code else (float(row["lat"]), float(row["lon"]))
    return Area(entity_id, english, row["state"], where, names)


@cache
def opening_words() -> frozenset[str]:
    """First words, in small letters, of names that end with a capital: "mar", "golfo"."""
    return frozenset(name.split()[0] for area in areas() for name in area.names if name[0].islower())


def _cited(name: str, language: str) -> list[str]:
    """A name with its adjectives as dictionaries cite them, whatever the noun: "Красный море"."""
    *adjectives, noun = name.split()
    ending = _ADJECTIVE.get(language)
    if ending is None or not adjectives or not all(ending.search(word) for word in adjectives):
        return []
    return [" ".join([*(ending.sub(masculine, word) for word in adjectives), noun]) for masculine in _MASCULINE[language]]


@cache
def english_names() -> dict[str, str]:
    """By ISO 3166-2 code."""
    lines = (FOLDER / "subdivisions.tsv").read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines)
