"""The number words of each language that `number_words` reads."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.quantities.indic import HINDI_NUMBERS, MARATHI_NUMBERS
from pipeline.annotation.quantities.number_words import NumberWords
from pipeline.annotation.quantities.spanish import SPANISH_NUMBERS
from pipeline.annotation.quantities.ukrainian import UKRAINIAN_NUMBERS

NUMBER_WORDS: Final[dict[str, NumberWords]] = {
    "es": SPANISH_NUMBERS,
    "uk": UKRAINIAN_NUMBERS,
    "hi": HINDI_NUMBERS,
    "mr": MARATHI_NUMBERS,
}
