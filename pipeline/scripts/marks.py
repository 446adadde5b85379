"""Marks of punctuation, as sets of characters."""

from __future__ import annotations

from typing import Final

APOSTROPHES: Final = "'’ʼ"
"""The typewriter's, the typographer's, and the one that Unicode counts among letters, which stand inside words."""

QUOTES: Final = frozenset("«»“”\"'‘’„")
"""Quotation marks, opening and closing ones, single and double."""

DASHES: Final = frozenset("—–-")
"""Dashes between words, a hyphen that stands for one included."""

DANDA: Final = "।"
"""The full stop of Devanagari."""

BLANKS: Final = " \t\n\xa0"
"""White space inside texts."""
