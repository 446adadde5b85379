"""Russian time expressions."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from pipeline.annotation.times import periods, resolvers
from pipeline.annotation.times.anchors import DIGIT, FOUR_DIGITS
from pipeline.annotation.times.feasts import feast
from pipeline.annotation.times.grammar import Grammar, Row, rules
from pipeline.annotation.times.parts_of_year import months_ago, season, share_of_year
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
_LAST = r"(?:последн|прошедш|минувш|прошл|истекш|предыдущ)(?:ие|их|ий|ее|его|яя|юю|ей|ем|ую|ая|ой|ый|ого|ом|ым|им)"
_THIS = r"(?:эт(?:от|ого|ом|а|ой|у|о|им)|текущ(?:ий|его|ем|ая|ей|ую))"
_NEXT = r"(?:следующ|будущ|ближайш|предстоящ)(?:ий|его|ем|ее|ая|ей|ую|им)"
_WHICH = rf"(?P<which>{_LAST}|{_THIS}|{_NEXT})"
_ADVERBS = ("весной", "летом", "осенью", "зимой")
"""The seasons in the case that says when."""
_SEASON = rf"(?P<season>{alternation(_WORDS.seasons)})\b"
_NEAR_YEAR = r"\s(?P<near>прошлого|минувшего|предыдущего|нынешнего|этого|текущего|следующего|будущего)\sгода\b"
_FEAST = rf"(?P<feast>{phrases(_WORDS.feasts)})\b"
_ZONE = rf"(?:\s\(?(?:по\s)?(?P<zone>{alternation(_WORDS.zones)})\b\)?(?:\sвремени\b)?|\sпо\sместному\sвремени\b)?"


def _part(text: str) -> Third:
    return _WORDS.parts[folded(text)]


def _direction(word: str) -> Direction:
    stem = folded(word)[:4]
    if stem in ("след", "буду", "ближ", "пред") and stem + folded(word)[4:5] != "преды":
        return "next"
    return "this" if stem[:2] == "эт" or stem in ("теку", "ныне") else "last"


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


_OF_YEAR = rf"{YEAR}(?:\s?(?:год(?:а|у|ом|е)?\b|г\b\.?)|(?=[.,;]?$))"
_YEAR_AFTER = rf"(?:\s{YEAR}(?:\s?(?:года?\b|г\b\.?))?|{_NEAR_YEAR})?"
_SAID_YEAR = _YEAR_AFTER.removesuffix("?")
_FEASTS = frozenset(folded(word) for phrase in _WORDS.feasts for word in phrase)
_SEASONS = frozenset(_WORDS.seasons)
_SHARES = frozenset(_WORDS.shares)
_AGO = r"\s(?:тому\s)?назад\b"
_DAY = rf"(?P<day>{NUMBER_OF_DAY})(?:-?го)?"
_TO_DAY = rf"(?:(?:\s?[-–—]\s?|\sи\s)(?P<day2>{NUMBER_OF_DAY})(?:-?го)?)?"
_DAYPART = r"(?:\s(?:утром|дн[её]м|вечером|ночью)\b)?"
_IN = r"\b(?:в|к|ко|с|до|за|по|на|от|после|перед|прошлого|минувшего|нынешнего)\s"
_DATES: tuple[Row, ...] = (
    ("day", rf"(?<![\d.,:/-]){_DAY}{_TO_DAY}\s{_GENITIVE}{_YEAR_AFTER}", resolvers.day_of_month(_WORDS, _direction)),
    (
        "day",
        rf"\b(?:со?|от|между)\s{_DAY}\s(?:по|до|и)\s(?P<day2>{NUMBER_OF_DAY})(?:-?го)?\s{_GENITIVE}{_YEAR_AFTER}",
        resolvers.day_of_month(_WORDS, _direction),
    ),
    ("day", r"(?<![\d.,])(?P<day>[0-3]?\d)\.(?P<month>[01]?\d)\.(?P<year>[12]\d{3})(?![\d]|\.\d)", resolvers.numeric_date),
    ("day", r"\b(?P<year>[12]\d{3})-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b", resolvers.numeric_date),
    ("other", rf"\b(?:{_PART}\s)?{_MONTH}\s{YEAR}(?:\s?(?:года?\b|г\b\.?))?", resolvers.whole_month(_WORDS, _part)),
    ("other", rf"\b{_PART}\s{_MONTH}", resolvers.whole_month(_WORDS, _part)),
    (
        "other",
        rf"\b(?:{_PART}\s)?{_MONTH}{_NEAR_YEAR}",
        resolvers.whole_month(_WORDS, _part, _direction),
        frozenset({"года"}),
    ),
    (
        "other",
        rf"\b(?P<ordinal>{alternation(_WORDS.ordinals)})\s(?P<share>{alternation(_WORDS.shares)})(?:{_SAID_YEAR}|\sгода\b)",
        share_of_year(_WORDS, _direction),
        _SHARES,
    ),
    ("other", rf"\b{_SEASON}{_SAID_YEAR}", season(_WORDS, _direction), _SEASONS),
    ("other", rf"{_IN}(?P<x>{_MONTH})(?!\s\d)", resolvers.whole_month(_WORDS)),
    ("other", rf"\b(?:{_PART}\s)?{_OF_YEAR}", resolvers.whole_year(_part)),
    (
        "other",
        r"\b(?P<year>(?:19|20)\d\d)\s?[-–—]\s?(?P<year2>(?:19|20)?\d\d)\s(?:год(?:ы|ов|ах|ами?)\b|гг\b\.?)",
        resolvers.whole_year(),
    ),
    (
        "other",
        r"\b(?:со?|от|между)\s(?P<year>[12]\d{3})\s(?:по|до|и)\s(?P<year2>[12]\d{3})\s(?:год(?:а|у|ы|ом|ами)?\b|гг?\b\.?)",
        resolvers.whole_year(),
        frozenset({FOUR_DIGITS}),
    ),
    ("other", r"\b(?P<year>[12]\d\d0)-?(?:е|х|ых|ые)\b(?:\sгод(?:ы|ов|ах)\b)?", resolvers.decade),
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
    (
        "day",
        rf"\b{_DAY}(?:\sчисла)?\s(?P<near>прошлого|минувшего|предыдущего|этого|текущего|следующего)\sмесяца\b",
        resolvers.day_of_near_month(_direction),
        frozenset({"месяца"}),
    ),
    (
        "day",
        rf"\b(?:в|на|к|до|после|перед|с|под|накануне|прошлое|прошлую)\s(?P<x>{_FEAST}{_YEAR_AFTER})",
        feast(_WORDS, _direction),
        _FEASTS,
    ),
    ("other", rf"\b(?P<which>{_LAST}|{_THIS}|{_NEXT}|нынешн\w\w)\s{_SEASON}", season(_WORDS, _direction), _SEASONS),
    ("other", rf"\b(?P<season>{alternation(_ADVERBS)})\b(?!\s(?:и|или)\b)", season(_WORDS, _direction), _SEASONS),
    ("other", rf"\bполгода{_AGO}", months_ago(6), frozenset({"полгода"})),
    ("other", rf"\bполтора\sгода{_AGO}", months_ago(18), frozenset({"полтора"})),
    ("other", rf"\bполчаса{_AGO}", resolvers.hours_ago, frozenset({"полчаса"})),
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
        r"\b(?:в|около|к|до|с)\s(?P<x>(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?![\d:])" + _ZONE + ")",
        resolvers.clock(_WORDS),
        frozenset({DIGIT}),
    ),
    (
        "clock",
        r"(?<=\bв\s)(?P<hour>[01]?\d|2[0-3])\sчас(?:а|ов)?\b(?:\s(?P<half>утра|ночи|дня|вечера)\b)?" + _ZONE,
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
