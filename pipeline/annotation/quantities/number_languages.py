"""The number words of each language that `number_words` reads."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.quantities.number_words import NumberWords
from pipeline.languages.es.counting import SPANISH_NUMBERS
from pipeline.languages.hi.counting import HINDI_NUMBERS, MARATHI_NUMBERS
from pipeline.languages.uk.counting import UKRAINIAN_NUMBERS

NUMBER_WORDS: Final[dict[str, NumberWords]] = {
    "es": SPANISH_NUMBERS,
    "uk": UKRAINIAN_NUMBERS,
    "hi": HINDI_NUMBERS,
    "mr": MARATHI_NUMBERS,
}
