"""Pairs of sentences in two languages, of our own words: the same claim, or one that differs in what the first column names."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "golden" / "data"

LANGUAGES = ("es", "hi", "mr", "uk", "ru")

START = datetime(2024, 1, 1, 9, tzinfo=UTC)
WITHIN = timedelta(days=2, hours=12)
"""All are published in this time, in an order drawn once: most meet many others before their own."""


def pairs(language: str) -> list[tuple[str, str, str]]:
    """What the pair differs in, or "same"; the English sentence; the other one."""
    if language == "es":
        return [_three(line, 2) for line in _lines("translations_es.tsv")]
    return [_three(line, 1 + LANGUAGES.index(language)) for line in _lines("translations.tsv")]


def rows(language: str) -> list[dict[str, Any]]:
    """Both sentences of every pair, in order of time: `set key text language published_at same_as`."""
    drawn = random.Random(5)
    found = []
    for number, (kind, english, other) in enumerate(pairs(language)):
        for side, text, spoken in (("a", english, "en"), ("b", other, language)):
            name = f"en-{language}"
            found.append(
                {
                    "set": name,
                    "key": f"{name}/{number}{side}",
                    "text": text,
                    "language": spoken,
                    "published_at": (START + drawn.random() * WITHIN).isoformat(),
                    "same_as": f"{number}" if kind == "same" else f"{number}{side}",
                }
            )
    return sorted(found, key=lambda row: row["published_at"])


def _lines(file: str) -> list[str]:
    return (FOLDER / file).read_text(encoding="utf-8").splitlines()


def _three(line: str, column: int) -> tuple[str, str, str]:
    cells = line.split("\t")
    return cells[0], cells[1], cells[column]
