"""Cyrillic: how its letters sound in Latin ones, and which of them print leaves out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

IN_LATIN: Final[Mapping[str, str]] = {
    **dict(zip("абвгґдеёзиіїйклмнопрстуфыэўј", "abvggdeeziiiiklmnoprstufievi", strict=True)),
    "є": "e", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu", "я": "ya",
    "ђ": "dj", "ћ": "ch", "љ": "l", "њ": "n", "џ": "dzh",
}  # fmt: skip
"""Small letter to its sound in plain Latin letters: those of Russian, Ukrainian, Belarusian and Serbian."""


def with_plain_ye(text: str) -> str:
    """`text` with "е" for each small "ё", whose dots print leaves out."""
    return text.replace("ё", "е")
