"""Hindi and Marathi time expressions."""

from __future__ import annotations

import re
from collections.abc import Callable

from pipeline.annotation.times import rules
from pipeline.annotation.times.grammar import Grammar, Kind, Rule
from pipeline.annotation.times.timeline import Reference, Stretch
from pipeline.languages.number_names import INDIC_NUMBERS

_B = "(?<![\u0900-\u0963\u0970-\u097f\\w])"
_E = "(?![\u0900-\u0963\u0970-\u097f\\w])"
"""Word boundaries: `\\b` takes vowel signs for the end of a word."""

_MONTH_STEMS = (
    ("जनवरी", "जानेवारी"),
    ("फरवरी", "फ़रवरी", "फेब्रुवारी"),
    ("मार्च",),
    ("अप्रैल", "एप्रिल"),
    ("मई", "मे"),
    ("जून",),
    ("जुलाई", "जुलै"),
    ("अगस्त", "ऑगस्ट"),
    ("सितंबर", "सितम्बर", "सप्टेंबर"),
    ("अक्टूबर", "अक्तूबर", "ऑक्टोबर"),
    ("नवंबर", "नवम्बर", "नोव्हेंबर"),
    ("दिसंबर", "दिसम्बर", "डिसेंबर"),
)
_MONTHS = {name: number for number, names in enumerate(_MONTH_STEMS, 1) for name in names}
_WEEKDAY_STEMS = (
    ("सोमवार",),
    ("मंगलवार", "मंगळवार"),
    ("बुधवार",),
    ("गुरुवार", "गुरूवार", "बृहस्पतिवार"),
    ("शुक्रवार",),
    ("शनिवार",),
    ("रविवार", "इतवार"),
)
_WEEKDAYS = {name: number for number, names in enumerate(_WEEKDAY_STEMS) for name in names}
_MONTH = rf"{_B}(?P<month>{rules.alternation(_MONTHS)})"
_WEEKDAY = rf"(?P<weekday>{rules.alternation(_WEEKDAYS)})(?:ी|ीच|च्या|पासून|पर्यंत)?{_E}"
_NUMBER = rf"(?P<number>\d{{1,4}}|{rules.alternation(INDIC_NUMBERS)}|कुछ|कई|काही)"
_VAGUE = {"कुछ": 5, "कई": 5, "काही": 5}
_UNITS = {
    "hour": ("घंटों", "घंटे", "घंटा", "घण्टों", "तासांत", "तासांपूर्वी", "तासांमध्ये", "तासात", "तासांच्या", "तास"),
    "day": ("दिनों", "दिन", "दिवसांत", "दिवसांपूर्वी", "दिवसांमध्ये", "दिवसात", "दिवस"),
    "week": ("हफ्तों", "हफ़्तों", "हफ्ते", "हफ़्ते", "सप्ताह", "आठवड्यांत", "आठवड्यांपूर्वी", "आठवड्यापूर्वी", "आठवड्यात", "आठवडे"),
    "month": ("महीनों", "महीने", "महिन्यांत", "महिन्यांपूर्वी", "महिन्यापूर्वी", "महिन्यात", "महिने"),
    "year": ("सालों", "साल", "वर्षों", "वर्षांत", "वर्षांपूर्वी", "वर्षापूर्वी", "वर्षी", "वर्षात", "वर्षे", "वर्ष"),
}
_UNIT_OF = {word: unit for unit, words in _UNITS.items() for word in words}
_UNIT = rf"(?P<unit>{rules.alternation(_UNIT_OF)}){_E}"
_LAST = "(?:पिछले|पिछली|बीते|बीती|गत|गेल्या|मागील)"
_NEXT = "(?:अगले|अगली|आगामी|पुढील|येत्या|पुढच्या)"
_THIS = "(?:इस|या|चालू|मौजूदा)"
_DAYPART = r"(?:\s(?:सुबह|शाम|रात|दोपहर|देर\sरात|तड़के|सकाळी|संध्याकाळी|रात्री|दुपारी|पहाटे))?"


def _month(word: str) -> int:
    return _MONTHS[word]


def _weekday(word: str) -> int:
    return _WEEKDAYS[word]


def _direction(text: str) -> str:
    return "last" if re.fullmatch(_LAST, text) else "next" if re.fullmatch(_NEXT, text) else ""


def _no_part(text: str) -> str:
    return "early" if text.startswith(("शुरू", "सुरुवाती")) else "late"


def _count(match: re.Match[str]) -> int:
    words = rules.said(match, "number")
    return INDIC_NUMBERS.get(words or "") or rules.amount(words, _VAGUE)


def _last_units(match: re.Match[str], at: Reference) -> Stretch | None:
    unit = _UNIT_OF[match["unit"]]
    if rules.said(match, "number") is None and unit in ("week", "month", "year"):
        return rules.calendar(unit, -1, at)
    return rules.rolling(_count(match), unit, at)


def _coming_units(match: re.Match[str], at: Reference) -> Stretch | None:
    unit = _UNIT_OF[match["unit"]]
    if rules.said(match, "number") is None and unit in ("week", "month", "year"):
        return rules.calendar(unit, 1, at)
    return rules.rolling(_count(match), unit, at, ahead=True)


def _ago(match: re.Match[str], at: Reference) -> Stretch | None:
    return rules.ago(_count(match), _UNIT_OF[match["unit"]], at)


def _this(match: re.Match[str], at: Reference) -> Stretch | None:
    unit = _UNIT_OF[match["unit"]]
    return rules.calendar(unit, 0, at) if unit in ("week", "month", "year") else None


_CLAUSE = re.compile(r"[।.,;!?\"“”]")
_FUTURE_HINDI = re.compile(r"(?:[ेोए]ग[ाी]|[ेोए]ंग[ेी]|[ूऊ]ंग[ाी])$|^वाल[ेाी]$")
_FUTURE_MARATHI = re.compile(r"(?:ील|ईल|ेल|णार)$")
"""The endings of the future tense, closed classes in both languages."""


def _future_hindi(before: str, after: str) -> bool:
    """Whether the verb at the end of the clause is in the future tense: verbs stand last, so far behind the expression."""
    return _ends_in(after, _FUTURE_HINDI)


def _future_marathi(before: str, after: str) -> bool:
    return _ends_in(after, _FUTURE_MARATHI)


def _ends_in(after: str, future: re.Pattern[str]) -> bool:
    """Whether one of the last two words of the clause has such an ending: behind the verb an auxiliary may stand."""
    return any(future.search(word) for word in _CLAUSE.split(after, maxsplit=1)[0].split()[-2:])


_YEAR = r"(?P<year>[12]\d{3})(?!\d)"
_YEAR_AFTER = rf"(?:,?\s{_YEAR})?"
_DAY = rf"(?<![\d.,:/-])(?P<day>{rules.NUMBER_OF_DAY})"
_OF_YEAR = "(?:साल|वर्ष|सन|सन्)"


def _yesterday(match: re.Match[str], at: Reference) -> Stretch | None:
    """Hindi has one word for yesterday and tomorrow: the tense of its clause tells them apart."""
    return (rules.shifted(1, 1) if at.future else rules.shifted(-1, -1))(match, at)


def _rules(yesterday: str, day_before: str, tomorrow: str) -> tuple[Rule, ...]:
    dates: tuple[tuple[Kind, str, rules.Resolver], ...] = (
        ("day", rf"{_DAY}(?:\s?[-–]\s?(?P<day2>{rules.NUMBER_OF_DAY}))?\s{_MONTH}{_YEAR_AFTER}", rules.day_of_month(_month)),
        ("day", rf"{_MONTH}\s(?P<day>{rules.NUMBER_OF_DAY})(?!\d){_YEAR_AFTER}", rules.day_of_month(_month)),
        ("day", r"(?<![\d.,/])(?P<day>[0-3]?\d)[/.-](?P<month>[01]?\d)[/.-](?P<year>[12]\d{3})(?!\d)", rules.numeric_date),
        ("day", r"\b(?P<year>[12]\d{3})-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b", rules.numeric_date),
        ("other", rf"{_MONTH},?\s{_YEAR}", rules.whole_month(_month, _no_part)),
        ("other", rf"{_MONTH}(?=\s(?:में|से|तक|के)|मध्ये|पासून|पर्यंत|ात|च्या)", rules.whole_month(_month, _no_part)),
        ("other", rf"(?<!\d){_YEAR}(?=\s(?:में|से|तक|के)\s|मध्ये|\sमध्ये|पासून|च्या)", rules.whole_year(_no_part)),
        ("other", rf"{_B}{_OF_YEAR}\s(?P<x>{_YEAR})", rules.whole_year(_no_part)),
    )
    deictic: tuple[tuple[Kind, str, rules.Resolver], ...] = (
        ("weekday", rf"{_B}(?:(?P<which>{_LAST}|{_NEXT})\s)?{_WEEKDAY}{_DAYPART}", rules.week_day(_weekday, _direction)),
        ("day", rf"{_B}आज{_E}{_DAYPART}", rules.shifted(0, 0)),
        ("day", rf"{_B}{yesterday}{_E}{_DAYPART}", _yesterday),
        ("day", rf"{_B}{day_before}{_E}", rules.shifted(-2, -2)),
        ("day", rf"{_B}{tomorrow}{_E}{_DAYPART}", rules.shifted(1, 1)),
        ("day", rf"{_B}(?:बीती\sरात|कल\sरात|काल\sरात्री){_E}", rules.shifted(-1, 0)),
        ("other", rf"{_B}{_LAST}\s(?:{_NUMBER}\s)?{_UNIT}", _last_units),
        ("other", rf"{_B}{_NEXT}\s(?:{_NUMBER}\s)?{_UNIT}", _coming_units),
        ("other", rf"{_B}{_THIS}\s{_UNIT}", _this),
        ("other", rf"{_B}{_NUMBER}\s{_UNIT}\s(?:पहले|पूर्व|पूर्वी|आधी){_E}", _ago),
        ("other", rf"{_B}{_NUMBER}\s(?P<unit>{_ago_units()}){_E}", _ago),
    )
    return (
        *(Rule(kind, True, re.compile(pattern), resolve) for kind, pattern, resolve in dates),
        *(Rule(kind, False, re.compile(pattern), resolve) for kind, pattern, resolve in deictic),
    )


def _ago_units() -> str:
    return rules.alternation(word for word in _UNIT_OF if word.endswith("पूर्वी"))


def _grammar(own: tuple[Rule, ...], speaks_of_future: Callable[[str, str], bool]) -> Grammar:
    return Grammar(
        rules=own,
        of_one_day=re.compile(r",?\s|\s?\("),
        through=re.compile(r"\s?[-–—]\s?|\sसे\s|\sते\s"),
        opening=re.compile(r"(?!)"),
        since=re.compile(r"(?!)"),
        until=re.compile(r"(?!)"),
        speaks_of_future=speaks_of_future,
    )


HINDI_TIMES = _grammar(_rules("कल", "परसों", "आने\\sवाले\\sकल"), _future_hindi)
MARATHI_TIMES = _grammar(_rules("काल", "परवा", "उद्या"), _future_marathi)
