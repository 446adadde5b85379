"""Russian time expressions."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from pipeline.annotation.times import periods, resolvers, timeline
from pipeline.annotation.times.grammar import Grammar, Row, rules
from pipeline.annotation.times.patterns import NUMBER_OF_DAY, YEAR, alternation, phrases
from pipeline.annotation.times.resolvers import reads
from pipeline.annotation.times.timeline import Direction, Reference, Stretch, Third
from pipeline.annotation.times.words import SHIFTS, TimeWords, Unit, folded
from pipeline.languages.packs import read_words
from pipeline.languages.ru import FOLDER
from pipeline.languages.ru.morphology import clause_is_future
from pipeline.languages.ru.numerals import NUMBERS

_DOTTED: Final = read_words([FOLDER], "times", TimeWords)
_WORDS: Final = replace(_DOTTED, numbers={**NUMBERS.small, **_DOTTED.numbers})

_GENITIVE = rf"(?P<month>{alternation(_WORDS.dated_months)})\b"
_MONTH = rf"(?P<month>{alternation(_WORDS.months)})\b"
_WEEKDAY = rf"(?P<weekday>{alternation(_WORDS.weekdays)})\b"
_NUMBERS = alternation(_WORDS.numbers)
_NUMBER = rf"(?P<number>\d{{1,4}}|(?:{_NUMBERS})(?:\s(?:{_NUMBERS}))?|{phrases(_WORDS.vague)})"
_UNIT = rf"(?P<unit>{alternation(_WORDS.units)})\b"
_PERIOD = rf"(?P<unit>{alternation(_WORDS.periods)})\b"
_PART = rf"(?P<part>{alternation(_WORDS.parts)})"
_LAST = r"(?:последн|прошедш|минувш|прошл|истекш|предыдущ)(?:ие|их|ий|ее|его|яя|юю|ей|ем|ую|ая|ой|ый|ого|ом)"
_THIS = r"(?:эт(?:от|ого|ом|а|ой|у|о)|текущ(?:ий|его|ем|ая|ей|ую))"
_NEXT = r"(?:следующ|будущ|ближайш|предстоящ)(?:ий|его|ем|ее|ая|ей|ую)"
_WHICH = rf"(?P<which>{_LAST}|{_THIS}|{_NEXT})"
_SEASONS = {"весной": 2, "весны": 2, "летом": 5, "лета": 5, "осенью": 8, "осени": 8}
"""Months from January to the first of each."""


def _part(text: str) -> Third:
    return _WORDS.parts[folded(text)]


def _direction(word: str) -> Direction:
    stem = folded(word)[:3]
    return "next" if stem in ("сле", "буд", "бли", "пре") else "this" if stem[:2] == "эт" or stem == "тек" else "last"


def _length(match: re.Match[str]) -> tuple[int, Unit]:
    """Amount and unit; a "сутки" is the 24 hours to the hour of publication."""
    amount = _WORDS.amount(match["number"])
    return (24 * amount, "hour") if folded(match["unit"]).startswith("сут") else (amount, _WORDS.unit(match["unit"]))


@reads("number", "unit")
def _last_units(match: re.Match[str], at: Reference) -> Stretch | None:
    if not match["number"] and folded(match["unit"]) in _WORDS.plural_units:
        return periods.rolling(5, _WORDS.unit(match["unit"]), at)
    return periods.rolling(*_length(match), at)


@reads("number", "unit")
def _coming_units(match: re.Match[str], at: Reference) -> Stretch | None:
    return periods.rolling(*_length(match), at, ahead=True)


@reads("number", "unit")
def _ago(match: re.Match[str], at: Reference) -> Stretch | None:
    return periods.ago(_WORDS.amount(match["number"]), _WORDS.unit(match["unit"]), at)


@reads("unit", may_have=("which", "part"))
def _calendar(match: re.Match[str], at: Reference) -> Stretch | None:
    which, part = resolvers.said(match, "which"), resolvers.said(match, "part")
    stretch = periods.calendar(_WORDS.unit(match["unit"]), SHIFTS[_direction(which)] if which else 0, at)
    return periods.within(stretch, _part(part), at) if part else stretch


@reads("season", "year")
def _season(match: re.Match[str], at: Reference) -> Stretch | None:
    return timeline.months((int(match["year"]) - 1) * 12 + _SEASONS[folded(match["season"])], 3)


_OF_YEAR = rf"{YEAR}(?:\s?(?:год(?:а|у|ом|е)?\b|г\b\.?)|(?=[.,;]?$))"
_YEAR_AFTER = rf"(?:\s{YEAR}(?:\s?(?:года?\b|г\b\.?))?)?"
_DAY = rf"(?P<day>{NUMBER_OF_DAY})(?:-?го)?"
_TO_DAY = rf"(?:(?:\s?[-–—]\s?|\sи\s)(?P<day2>{NUMBER_OF_DAY})(?:-?го)?)?"
_DAYPART = r"(?:\s(?:утром|дн[её]м|вечером|ночью)\b)?"
_IN = r"\b(?:в|к|ко|с|до|за|по|на|от|после|перед|прошлого|минувшего|нынешнего)\s"
_DATES: tuple[Row, ...] = (
    ("day", rf"(?<![\d.,:/-]){_DAY}{_TO_DAY}\s{_GENITIVE}{_YEAR_AFTER}", resolvers.day_of_month(_WORDS)),
    ("day", rf"\bс\s{_DAY}\s(?:по|до)\s(?P<day2>{NUMBER_OF_DAY})\s{_GENITIVE}{_YEAR_AFTER}", resolvers.day_of_month(_WORDS)),
    ("day", r"(?<![\d.,])(?P<day>[0-3]?\d)\.(?P<month>[01]?\d)\.(?P<year>[12]\d{3})(?![\d]|\.\d)", resolvers.numeric_date),
    ("day", r"\b(?P<year>[12]\d{3})-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b", resolvers.numeric_date),
    ("other", rf"\b(?:{_PART}\s)?{_MONTH}\s{YEAR}(?:\s?(?:года?\b|г\b\.?))?", resolvers.whole_month(_WORDS, _part)),
    ("other", rf"\b{_PART}\s{_MONTH}", resolvers.whole_month(_WORDS, _part)),
    ("other", rf"{_IN}(?P<x>{_MONTH})(?!\s\d)", resolvers.whole_month(_WORDS)),
    ("other", rf"\b(?:{_PART}\s)?{_OF_YEAR}", resolvers.whole_year(_part)),
    (
        "other",
        r"\b(?P<year>(?:19|20)\d\d)\s?[-–—]\s?(?P<year2>(?:19|20)?\d\d)\s(?:год(?:ы|ов|ах|ами?)\b|гг\b\.?)",
        resolvers.whole_year(),
    ),
    ("other", r"\b(?P<year>[12]\d\d0)-?(?:е|х|ых|ые)\b(?:\sгод(?:ы|ов|ах)\b)?", resolvers.decade),
    ("other", rf"\b(?P<season>{alternation(_SEASONS)})\s{YEAR}(?:\s?(?:года\b|г\b\.?))?", _season),
)
_DEICTIC: tuple[Row, ...] = (
    (
        "weekday",
        rf"\b(?:во?|со?|ко?|по|до|на|после)\s(?P<x>(?:{_WHICH}\s)?{_WEEKDAY}{_DAYPART})",
        resolvers.week_day(_WORDS, _direction),
    ),
    ("daypart", r"\b(?:рано\s)?(?:утром|вечером|дн[её]м|ночью|в\sночь\sна|вечер|утро)\b", resolvers.shifted(0, 0)),
    ("day", rf"\bсегодня\b{_DAYPART}", resolvers.shifted(0, 0)),
    ("day", rf"\bвчера\b{_DAYPART}", resolvers.shifted(-1, -1)),
    ("day", rf"\bпозавчера\b{_DAYPART}", resolvers.shifted(-2, -2)),
    ("day", rf"\bзавтра\b{_DAYPART}", resolvers.shifted(1, 1)),
    ("day", rf"\bпослезавтра\b{_DAYPART}", resolvers.shifted(2, 2)),
    ("day", r"\b(?:минувшей|прошлой|этой|сегодня)\sночью\b|\bза\s(?:минувшую|прошедшую|эту)?\s?ночь\b", resolvers.shifted(-1, 0)),
    ("other", rf"\b(?:за|в\sтечение|на\sпротяжении|в)\s(?P<x>{_LAST}\s(?:{_NUMBER}\s)?{_UNIT})", _last_units),
    ("other", rf"(?<!первые\s)\b(?P<x>за\s(?:{_NUMBER}\s)?{_UNIT})(?!\sдо\b)", _last_units),
    ("other", rf"\b(?:ближайш|следующ)(?:ие|их)\s(?:{_NUMBER}\s)?{_UNIT}", _coming_units),
    ("other", rf"\b(?:{_NUMBER}\s)?{_UNIT}\s(?:тому\s)?назад\b", _ago),
    ("other", rf"\b(?:в|на|до|с|к|за)\s(?P<x>(?:{_PART}\s)?{_WHICH}\s{_PERIOD})", _calendar),
    ("other", rf"\b(?P<x>{_PART}\s(?:{_WHICH}\s)?{_PERIOD})", _calendar),
    (
        "clock",
        r"(?<=\bв\s)(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?![\d:])(?:\s(?:мск\b|по\sмосковскому\sвремени\b))?",
        resolvers.clock(_WORDS),
    ),
    (
        "clock",
        r"(?<=\bв\s)(?P<hour>[01]?\d|2[0-3])\sчас(?:а|ов)?\b(?:\s(?P<half>утра|ночи|дня|вечера)\b)?",
        resolvers.clock(_WORDS),
    ),
)

RUSSIAN_TIMES: Final = Grammar(
    language="ru",
    rules=(*rules(_DATES, explicit=True, flags=re.I), *rules(_DEICTIC, explicit=False, flags=re.I)),
    of_one_day=re.compile(r",?\s(?:в\s|во\s|на\s)?|,\s?|\s?\(", re.I),
    through=re.compile(r"\s?[-–—]\s?"),
    through_opened=re.compile(r"\s(?:по|до|и)\s", re.I),
    opening=re.compile(r"\b(?:со?|от|между)\s$", re.I),
    since=re.compile(r"\b(?:со?|начиная\sсо?)\s$", re.I),
    until=re.compile(r"\b(?:до|ко?|по)\s$", re.I),
    speaks_of_future=clause_is_future,
)
"""A number before a month in the genitive is a date; a year alone needs the word for year, or the end of the sentence."""
