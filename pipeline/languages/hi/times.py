"""Hindi time expressions."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from pipeline.annotation.quantities.added_numerals import NumberWords
from pipeline.annotation.times.verb_final import clause_ends_in, verb_final_grammar
from pipeline.annotation.times.verb_final_words import DayWords, VerbFinalTimeWords
from pipeline.languages.hi import FOLDER
from pipeline.languages.packs import read_words
from pipeline.scripts.letters import DEVANAGARI

_NUMBERS: Final = {
    word: int(value) for word, value in read_words([FOLDER], "numbers", NumberWords).small.items() if 0 < value < 100
}

_FUTURE = re.compile(r"(?:[ेोए]ग[ाी]|[ेोए]ंग[ेी]|[ूऊ]ंग[ाी])$|^वाल[ेाी]$")
"""Endings of the future tense, a closed class."""


def _speaks_of_future(before: str, after: str) -> bool:
    return clause_ends_in(after, _FUTURE)


HINDI_TIMES: Final = verb_final_grammar(
    "hi",
    replace(read_words([FOLDER], "times", VerbFinalTimeWords), numbers=_NUMBERS),
    read_words([FOLDER], "days", DayWords),
    DEVANAGARI,
    _speaks_of_future,
)
