"""Letters by script, as classes for regular expressions and as questions."""

from __future__ import annotations

from typing import Final

CYRILLIC: Final = "Ѐ-ӿ"
"""Inside square brackets: any letter of the Cyrillic block."""

DEVANAGARI: Final = "\u0900-\u0963\u0970-\u097f"
"""The same of Devanagari: letters and the vowel signs that Python does not count among letters; no digits, no dandas."""

DEVANAGARI_BLOCK: Final = "\u0900-\u097f"
"""Inside square brackets: any character of the Devanagari block, its digits and dandas included."""

JOINERS: Final = "\u200c\u200d"
"""Zero-width non-joiner and joiner, which stand inside words of Indic scripts."""


def is_cyrillic(text: str) -> bool:
    """Whether `text` begins with a Cyrillic letter."""
    return "\u0400" <= text[:1] <= "\u04ff"


def is_devanagari(text: str) -> bool:
    """Whether `text` begins with a character of the Devanagari block."""
    return "\u0900" <= text[:1] < "\u0980"
