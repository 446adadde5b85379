"""Marathi time expressions."""

from __future__ import annotations

import re
from typing import Final

from pipeline.annotation.times.verb_final import DayWords, VerbFinalTimeWords, clause_ends_in, verb_final_grammar
from pipeline.languages.mr import FOLDER
from pipeline.languages.packs import read_words
from pipeline.scripts.letters import DEVANAGARI

_FUTURE = re.compile(r"(?:ील|ईल|ेल|णार)$")
"""Endings of the future tense, a closed class."""


def _speaks_of_future(before: str, after: str) -> bool:
    return clause_ends_in(after, _FUTURE)


MARATHI_TIMES: Final = verb_final_grammar(
    "mr",
    read_words([FOLDER], "times", VerbFinalTimeWords),
    read_words([FOLDER], "days", DayWords),
    DEVANAGARI,
    _speaks_of_future,
)
