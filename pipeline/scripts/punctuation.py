"""Marks of punctuation, among them those that keyboards, scripts and romanisations write differently."""

from __future__ import annotations

from typing import Final

APOSTROPHES: Final = "'’ʼ"
"""The typewriter's, the typographer's, and the one that Unicode counts among letters: Ukrainian texts have all three."""

ROMAN_SIGNS: Final = APOSTROPHES + "ʻ`"
"""What romanisations write for a soft sign or a glottal stop: "Khar'kov", "Hawaiʻi"."""

SCHOLARLY_SIGNS: Final = ROMAN_SIGNS + "‘ʹʿʾ´"
"""The same with those of scholars and of keyboards without an apostrophe: "ʿAfrin"."""

DANDA: Final = "।"
"""The full stop of Devanagari."""

DANDAS: Final = DANDA + "॥"
"""The full stops of Devanagari: the danda, and the double one of verse."""

QUOTES: Final = frozenset("«»“”\"'‘’„")
"""Quotation marks, opening and closing ones, single and double."""

DASHES: Final = frozenset("—–-")
"""Dashes between words, a hyphen that stands for one included."""

BLANKS: Final = " \t\n\xa0"
"""White space inside texts."""


def with_plain_apostrophes(text: str) -> str:
    """`text` with the typewriter's apostrophe for both others."""
    return text.replace("’", "'").replace("ʼ", "'")
