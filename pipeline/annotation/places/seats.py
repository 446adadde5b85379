"""For first-level regions that bear no town's name, a large town in each: what ties GeoNames' divisions to ISO 3166-2."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Final

LIST: Final = Path(__file__).parent / "seats.tsv"
"""Columns: ISO 3166-2 code; English or local name of the town, as GeoNames has it."""


def seats() -> dict[str, str]:
    """ISO 3166-2 code to the English or local name of a large town of the region."""
    with LIST.open(encoding="utf-8", newline="") as file:
        return {row["code"]: row["town"] for row in csv.DictReader(file, delimiter="\t")}
