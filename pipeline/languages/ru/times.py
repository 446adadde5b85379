"""Russian time expressions."""

from __future__ import annotations

import re

from pipeline.annotation.times import rules, timeline
from pipeline.annotation.times.grammar import Grammar, Kind, Rule
from pipeline.annotation.times.numerals import RUSSIAN, folded
from pipeline.annotation.times.timeline import Reference, Stretch
from pipeline.languages.ru.morphology import clause_is_future

_STEMS = ("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек")
_GENITIVE = r"(?P<month>января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\b"
_MONTH = (
    r"(?P<month>январ[ьяе]|феврал[ьяею]|март[аеу]?|апрел[ьяею]|ма[йяею]|июн[ьяею]|июл[ьяею]|август[аеу]?|сентябр[ьяею]"
    r"|октябр[ьяею]|ноябр[ьяею]|декабр[ьяею])\b"
)
_WEEKDAYS = ("по", "вт", "ср", "че", "пя", "су", "во")
_WEEKDAY = r"(?P<weekday>понедельник[ау]?|вторник[ау]?|сред[уыае]|четверг[ау]?|пятниц[уыае]|суббот[уыае]|воскресень[еяю])\b"
_NUMBERS = rules.alternation({*RUSSIAN, "трёх", "трём", "четырёх", "четырём"})
_NUMBER = rf"(?P<number>\d{{1,4}}|(?:{_NUMBERS})(?:\s(?:{_NUMBERS}))?|пар[уы]|нескольк(?:о|их))"
_VAGUE = {"пару": 2, "пары": 2, "несколько": 5, "нескольких": 5}
_UNIT = r"(?P<unit>час(?:а|ов)?|д(?:ень|ня|ней|ни)|сут(?:ки|ок)|недел[яюиь]|месяц(?:а|ев|ы)?|год(?:а|ы)?|лет|десятилети[яей])\b"
_UNITS = {"ча": "hour", "де": "day", "дн": "day", "су": "day", "не": "week", "ме": "month", "го": "year", "ле": "year"}
_LAST = r"(?:последн|прошедш|минувш|прошл|истекш|предыдущ)(?:ие|их|ий|ее|его|яя|юю|ей|ем|ую|ая|ой|ый|ого|ом)"
_THIS = r"(?:эт(?:от|ого|ом|а|ой|у|о)|текущ(?:ий|его|ем|ая|ей|ую))"
_NEXT = r"(?:следующ|будущ|ближайш|предстоящ)(?:ий|его|ем|ее|ая|ей|ую)"
_WHICH = rf"(?P<which>{_LAST}|{_THIS}|{_NEXT})"
_PART = r"(?P<part>начал[аоеу]|середин[аеыу]|кон(?:ец|ца|це|цу))"
_PERIOD = r"(?P<unit>недел[еиюя]|месяц[ае]?|год[ау]?)\b"


def _month(word: str) -> int:
    stem = word.lower()[:3]
    return _STEMS.index(stem if stem in _STEMS else "ма") + 1


def _weekday(word: str) -> int:
    return _WEEKDAYS.index(word.lower()[:2])


def _unit(word: str) -> str:
    return "decade" if word.lower().startswith("дес") else _UNITS[word.lower()[:2]]


def _part(word: str) -> str:
    return {"на": "early", "се": "mid"}.get(word.lower()[:2], "late")


def _direction(word: str) -> str:
    stem = folded(word)[:3]
    return "next" if stem in ("сле", "буд", "бли", "пре") else "this" if stem[:2] == "эт" or stem == "тек" else "last"


def _length(match: re.Match[str]) -> tuple[int, str]:
    """Amount and unit; a "сутки" is the 24 hours to the hour of publication."""
    amount = rules.amount(rules.said(match, "number"), _VAGUE)
    return (24 * amount, "hour") if match["unit"].lower().startswith("сут") else (amount, _unit(match["unit"]))


def _last_units(match: re.Match[str], at: Reference) -> Stretch | None:
    if not rules.said(match, "number") and match["unit"].lower() in ("дни", "недели", "месяцы", "годы"):
        return rules.rolling(5, _unit(match["unit"]), at)
    return rules.rolling(*_length(match), at)


def _coming_units(match: re.Match[str], at: Reference) -> Stretch | None:
    return rules.rolling(*_length(match), at, ahead=True)


def _ago(match: re.Match[str], at: Reference) -> Stretch | None:
    return rules.ago(rules.amount(rules.said(match, "number"), _VAGUE), _unit(match["unit"]), at)


def _calendar(match: re.Match[str], at: Reference) -> Stretch | None:
    which, part = rules.said(match, "which"), rules.said(match, "part")
    shift = {"last": -1, "this": 0, "next": 1}[_direction(which)] if which else 0
    stretch = rules.calendar(_unit(match["unit"]), shift, at)
    return rules.within(stretch, _part(part), at) if part else stretch


def _season(match: re.Match[str], at: Reference) -> Stretch | None:
    first = {"ве": 2, "ле": 5, "ос": 8}[match["season"].lower()[:2]]
    return timeline.months((int(match["year"]) - 1) * 12 + first, 3)


def _speaks_of_future(before: str, after: str) -> bool:
    return clause_is_future(before, after)


_YEAR = rf"{rules.YEAR}(?:\s?(?:год(?:а|у|ом|е)?\b|г\b\.?)|(?=[.,;]?$))"
_YEAR_AFTER = rf"(?:\s{rules.YEAR}(?:\s?(?:года?\b|г\b\.?))?)?"
_DAY = rf"(?P<day>{rules.NUMBER_OF_DAY})(?:-?го)?"
_TO_DAY = rf"(?:(?:\s?[-–—]\s?|\sи\s)(?P<day2>{rules.NUMBER_OF_DAY})(?:-?го)?)?"
_DAYPART = r"(?:\s(?:утром|дн[её]м|вечером|ночью)\b)?"
_IN = r"\b(?:в|к|ко|с|до|за|по|на|от|после|перед|прошлого|минувшего|нынешнего)\s"
_DATES: tuple[tuple[Kind, str, rules.Resolver], ...] = (
    ("day", rf"(?<![\d.,:/-]){_DAY}{_TO_DAY}\s{_GENITIVE}{_YEAR_AFTER}", rules.day_of_month(_month)),
    ("day", rf"\bс\s{_DAY}\s(?:по|до)\s(?P<day2>{rules.NUMBER_OF_DAY})\s{_GENITIVE}{_YEAR_AFTER}", rules.day_of_month(_month)),
    ("day", r"(?<![\d.,])(?P<day>[0-3]?\d)\.(?P<month>[01]?\d)\.(?P<year>[12]\d{3})(?![\d]|\.\d)", rules.numeric_date),
    ("day", r"\b(?P<year>[12]\d{3})-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b", rules.numeric_date),
    ("other", rf"\b(?:{_PART}\s)?{_MONTH}\s{rules.YEAR}(?:\s?(?:года?\b|г\b\.?))?", rules.whole_month(_month, _part)),
    ("other", rf"\b{_PART}\s{_MONTH}", rules.whole_month(_month, _part)),
    ("other", rf"{_IN}(?P<x>{_MONTH})(?!\s\d)", rules.whole_month(_month, _part)),
    ("other", rf"\b(?:{_PART}\s)?{_YEAR}", rules.whole_year(_part)),
    (
        "other",
        r"\b(?P<year>(?:19|20)\d\d)\s?[-–—]\s?(?P<year2>(?:19|20)?\d\d)\s(?:год(?:ы|ов|ах|ами?)\b|гг\b\.?)",
        rules.whole_year(_part),
    ),
    ("other", r"\b(?P<year>[12]\d\d0)-?(?:е|х|ых|ые)\b(?:\sгод(?:ы|ов|ах)\b)?", rules.decade),
    ("other", rf"\b(?P<season>весной|весны|летом|лета|осенью|осени)\s{rules.YEAR}(?:\s?(?:года\b|г\b\.?))?", _season),
)
_DEICTIC: tuple[tuple[Kind, str, rules.Resolver], ...] = (
    (
        "weekday",
        rf"\b(?:во?|со?|ко?|по|до|на|после)\s(?P<x>(?:{_WHICH}\s)?{_WEEKDAY}{_DAYPART})",
        rules.week_day(_weekday, _direction),
    ),
    ("daypart", r"\b(?:рано\s)?(?:утром|вечером|дн[её]м|ночью|в\sночь\sна|вечер|утро)\b", rules.shifted(0, 0)),
    ("day", rf"\bсегодня\b{_DAYPART}", rules.shifted(0, 0)),
    ("day", rf"\bвчера\b{_DAYPART}", rules.shifted(-1, -1)),
    ("day", rf"\bпозавчера\b{_DAYPART}", rules.shifted(-2, -2)),
    ("day", rf"\bзавтра\b{_DAYPART}", rules.shifted(1, 1)),
    ("day", rf"\bпослезавтра\b{_DAYPART}", rules.shifted(2, 2)),
    ("day", r"\b(?:минувшей|прошлой|этой|сегодня)\sночью\b|\bза\s(?:минувшую|прошедшую|эту)?\s?ночь\b", rules.shifted(-1, 0)),
    ("other", rf"\b(?:за|в\sтечение|на\sпротяжении|в)\s(?P<x>{_LAST}\s(?:{_NUMBER}\s)?{_UNIT})", _last_units),
    ("other", rf"(?<!первые\s)\b(?P<x>за\s(?:{_NUMBER}\s)?{_UNIT})(?!\sдо\b)", _last_units),
    ("other", rf"\b(?:ближайш|следующ)(?:ие|их)\s(?:{_NUMBER}\s)?{_UNIT}", _coming_units),
    ("other", rf"\b(?:{_NUMBER}\s)?{_UNIT}\s(?:тому\s)?назад\b", _ago),
    ("other", rf"\b(?:в|на|до|с|к|за)\s(?P<x>(?:{_PART}\s)?{_WHICH}\s{_PERIOD})", _calendar),
    ("other", rf"\b(?P<x>{_PART}\s(?:{_WHICH}\s)?{_PERIOD})", _calendar),
    (
        "clock",
        r"(?<=\bв\s)(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?![\d:])(?:\s(?:мск\b|по\sмосковскому\sвремени\b))?",
        rules.clock,
    ),
    ("clock", r"(?<=\bв\s)(?P<hour>[01]?\d|2[0-3])\sчас(?:а|ов)?\b(?:\s(?P<half>утра|ночи|дня|вечера)\b)?", rules.clock),
)

RUSSIAN_TIMES = Grammar(
    rules=(
        *(Rule(kind, True, re.compile(pattern, re.I), resolve) for kind, pattern, resolve in _DATES),
        *(Rule(kind, False, re.compile(pattern, re.I), resolve) for kind, pattern, resolve in _DEICTIC),
    ),
    of_one_day=re.compile(r",?\s(?:в\s|во\s|на\s)?|,\s?|\s?\(", re.I),
    through=re.compile(r"\s?[-–—]\s?|\s(?P<opened>по|до|и)\s", re.I),
    opening=re.compile(r"\b(?:со?|от|между)\s$", re.I),
    since=re.compile(r"\b(?:со?|начиная\sсо?)\s$", re.I),
    until=re.compile(r"\b(?:до|ко?|по)\s$", re.I),
    speaks_of_future=_speaks_of_future,
)
"""A number before a month in the genitive is a date; a year alone needs the word for year, or the end of the sentence."""
