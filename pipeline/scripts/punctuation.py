"""Marks that keyboards, scripts and romanisations write differently."""

from __future__ import annotations

from typing import Final

APOSTROPHES: Final = "'’ʼ"
"""The typewriter's, the typographer's, and the one that Unicode counts among letters: Ukrainian texts have all three."""

ROMAN_SIGNS: Final = APOSTROPHES + "ʻ`"
"""What romanisations write for a soft sign or a glottal stop: "Khar'kov", "Hawaiʻi"."""

SCHOLARLY_SIGNS: Final = ROMAN_SIGNS + "‘ʹʿʾ´"
"""The same with those of scholars and of keyboards without an apostrophe: "ʿAfrin"."""

DANDAS: Final = "।॥"
"""The full stops of Devanagari: the danda, and the double one of verse."""


def with_plain_apostrophes(text: str) -> str:
    """`text` with the typewriter's apostrophe for both others."""
    return text.replace("’", "'").replace("ʼ", "'")
