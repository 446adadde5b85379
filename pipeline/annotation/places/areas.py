"""Areas that news name: `areas.tsv`, beside what the packaged lists hold.

They are regions whose names in the packaged lists are not those that news use, and what is no region: seas and straits, islands,
parts of continents, lands that bear a name but are no division of their state ("Donbas"). What each is called stands in the
languages' packs.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from pipeline.annotation.places.spelling import sound_key

LIST: Final = Path(__file__).parent / "areas.tsv"
"""Columns: ISO 3166-2 code, or none; English name; ISO 3166-1 code of the state; degrees north and east, or none."""


@dataclass(frozen=True, slots=True)
class Area:
    """A row of the list."""

    entity_id: str
    """ISO 3166-2 code for a region ("iso3166-2:UA-43"); key of the English name for any other area ("name:rid si")."""
    key: str
    """What packs call it by: the same code, or the English name."""
    name: str
    """Its English name."""
    state: str
    """ISO 3166-1 code of the state it lies in; empty where it lies in several, or in none."""
    where: tuple[float, float] | None
    """Degrees north and east of about its middle; None for a region, whose towns tell."""

    @property
    def is_region(self) -> bool:
        """Whether it has a code of ISO 3166-2."""
        return self.where is None


@cache
def areas() -> tuple[Area, ...]:
    """All rows of the list, in order."""
    with LIST.open(encoding="utf-8", newline="") as file:
        return tuple(_area(row) for row in csv.DictReader(file, delimiter="\t"))


def _area(row: dict[str, str]) -> Area:
    code, name = row["code"], row["name"]
    entity_id = f"iso3166-2:{code}" if code else f"name:{sound_key(name)}"
    return Area(entity_id, code or name, name, row["state"], None if code else (float(row["lat"]), float(row["lon"])))
