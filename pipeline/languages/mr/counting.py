"""How Marathi counts: its number words, and what a number counts."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.quantities.added_numerals import AddedNumerals, NumberWords
from pipeline.annotation.quantities.counting import Counting, LinkWords, QuantityWords
from pipeline.annotation.quantities.digits import point_is_decimal
from pipeline.annotation.quantities.verb_final import VerbFinalNounWords, verb_final_nouns
from pipeline.languages.mr import FOLDER
from pipeline.languages.packs import read_words
from pipeline.languages.places import nationalities

MARATHI_COUNTING: Final = Counting(
    words=read_words([FOLDER], "quantities", QuantityWords),
    links=read_words([FOLDER], "links", LinkWords),
    numerals=AddedNumerals(read_words([FOLDER], "numbers", NumberWords)),
    marks=point_is_decimal,
    nouns=verb_final_nouns(read_words([FOLDER], "counted", VerbFinalNounWords), nationalities([FOLDER])),
)
