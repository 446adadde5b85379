"""Letters by script, as classes for regular expressions and as questions."""

from __future__ import annotations

from typing import Final

from pipeline.scripts.punctuation import APOSTROPHES

CYRILLIC: Final = "\u0400-\u04ff"
"""Inside square brackets: any letter of the Cyrillic block."""

DEVANAGARI: Final = "\u0900-\u0963\u0970-\u097f"
"""Inside square brackets: letters of Devanagari and the vowel signs that Python does not count among letters; no digits, no
dandas."""

DEVANAGARI_BLOCK: Final = "\u0900-\u097f"
"""Inside square brackets: any character of the Devanagari block, its digits and dandas included."""

SMALL: Final = "a-zа-яіїєґ"
"""Inside square brackets: small letters of English, Russian and Ukrainian."""

JOINERS: Final = "\u200c\u200d"
"""Zero-width non-joiner and joiner, which stand inside words of Indic scripts."""

NUKTA: Final = "\u093c"
"""The dot under letters of Devanagari for sounds of Persian and English, often left out in print."""

CYRILLIC_SIGNS: Final = "ьъ"
"""Cyrillic letters without a sound of their own, which romanisations leave out or write as an apostrophe."""

COMBINING: Final = "\u0300-\u036f"
"""Inside square brackets: accents and other marks that Unicode's decomposition parts from Latin and Cyrillic letters."""

LETTER: Final = rf"(?:[^\W\d_]|[{DEVANAGARI}{JOINERS}])"
"""A pattern: one letter of any script, or what Devanagari writes inside words besides."""

INNER_APOSTROPHE: Final = rf"(?<=[{CYRILLIC}])[{APOSTROPHES}](?=[{CYRILLIC}])"
"""A pattern: an apostrophe between two Cyrillic letters, which is part of a word: "п'ять"."""


def is_cyrillic(text: str) -> bool:
    """Whether `text` begins with a Cyrillic letter."""
    return "\u0400" <= text[:1] <= "\u04ff"


def is_devanagari(text: str) -> bool:
    """Whether `text` begins with a character of the Devanagari block."""
    return "\u0900" <= text[:1] < "\u0980"


def has_devanagari(text: str) -> bool:
    """Whether a character of the Devanagari block stands anywhere in `text`."""
    return any("\u0900" <= letter < "\u0980" for letter in text)


def is_european(text: str) -> bool:
    """Whether `text` begins with a Latin, Greek or Cyrillic letter, or a sign that stands before these in Unicode."""
    return text[:1] < "\u0530"
