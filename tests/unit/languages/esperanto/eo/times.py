"""Esperanto time expressions."""

from __future__ import annotations

import re
from typing import Final

from pipeline.annotation.times import resolvers
from pipeline.annotation.times.grammar import Grammar, Row, rules
from pipeline.annotation.times.patterns import NUMBER_OF_DAY, YEAR, alternation
from pipeline.annotation.times.timeline import Direction
from pipeline.annotation.times.words import TimeWords, folded
from pipeline.languages.packs import read_words
from tests.unit.languages.esperanto.eo import FOLDER

_WORDS: Final = read_words([FOLDER], "times", TimeWords)

_MONTH = rf"(?P<month>{alternation(_WORDS.months)})\b"
_WEEKDAY = rf"(?P<weekday>{alternation(_WORDS.weekdays)})\b"
_WHICH = rf"(?P<which>{alternation(_WORDS.directions)})"


def _direction(text: str) -> Direction:
    return _WORDS.directions[folded(text)]


def _speaks_of_future(before: str, after: str) -> bool:
    """Whether a verb in -os stands in the same part of the sentence."""
    return bool(_FUTURE_BEFORE.search(before) or _FUTURE_AFTER.match(after))


_FUTURE_BEFORE = re.compile(r"\b\w{2,20}os\b[^,.;:!?]{0,60}$")
_FUTURE_AFTER = re.compile(r"[^,.;:!?]{0,60}?\b\w{2,20}os\b")

_DATES: tuple[Row, ...] = (
    ("day", rf"\bla\s(?P<day>{NUMBER_OF_DAY})-an?\sde\s{_MONTH}(?:\s{YEAR})?", resolvers.day_of_month(_WORDS)),
    ("other", rf"\b(?:en|ekde|ĝis)\s(?P<x>{_MONTH}(?:\s{YEAR})?)", resolvers.whole_month(_WORDS)),
    ("other", rf"\b(?:en|ekde|ĝis)\s(?P<x>{YEAR})", resolvers.whole_year()),
)
_DEICTIC: tuple[Row, ...] = (
    ("weekday", rf"\b(?:la\s)?(?:{_WHICH}\s)?{_WEEKDAY}", resolvers.week_day(_WORDS, _direction)),
    ("day", r"\bhodiaŭ\b", resolvers.shifted(0, 0)),
    ("day", r"\bhieraŭ\b", resolvers.shifted(-1, -1)),
    ("day", r"\bmorgaŭ\b", resolvers.shifted(1, 1)),
)

ESPERANTO_TIMES: Final = Grammar(
    language="eo",
    rules=(*rules(_DATES, explicit=True, flags=re.I), *rules(_DEICTIC, explicit=False, flags=re.I)),
    of_one_day=re.compile(r",?\s", re.I),
    through=re.compile(r"\s?[-–—]\s?|\sĝis\s", re.I),
    opening=re.compile(r"\b(?:de|ekde)\s$", re.I),
    since=re.compile(r"\bekde\s$", re.I),
    until=re.compile(r"\b(?:ĝis|antaŭ)\s$", re.I),
    speaks_of_future=_speaks_of_future,
)
"""The accusative says when: "lundon" is "on Monday"; a month or year alone needs a preposition."""
