"""Ukrainian time expressions."""

from __future__ import annotations

import re

from pipeline.annotation.times import rules
from pipeline.annotation.times.grammar import Grammar, Kind, Rule
from pipeline.annotation.times.timeline import Reference, Stretch
from pipeline.languages.number_names import UKRAINIAN_NUMBERS
from pipeline.languages.ru.morphology import clause

_STEMS = ("січ", "лют", "бер", "кві", "тра", "чер", "лип", "сер", "вер", "жов", "лис", "гру")
_GENITIVE = r"(?P<month>січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)\b"
_MONTH = (
    r"(?P<month>січ(?:ень|ня|ні)|лют(?:ий|ого|ому)|берез(?:ень|ня|ні)|квіт(?:ень|ня|ні)|трав(?:ень|ня|ні)|черв(?:ень|ня|ні)"
    r"|лип(?:ень|ня|ні)|серп(?:ень|ня|ні)|верес(?:ень|ня|ні)|жовт(?:ень|ня|ні)|листопад[аі]?|груд(?:ень|ня|ні))\b"
)
_WEEKDAYS = ("по", "ві", "се", "че", "п", "су", "не")
_WEEKDAY = r"(?P<weekday>понеділ(?:ок|ка)|вівтор(?:ок|ка)|серед[уаи]|четвер(?:га)?|п['’ʼ]ятниц[юяі]|субот[уаи]|неділ[юяі])\b"
_WORDS = rules.alternation(UKRAINIAN_NUMBERS)
_NUMBER = rf"(?P<number>\d{{1,4}}|{_WORDS}|(?:де)?кілька|пару)"
_VAGUE = {"кілька": 5, "декілька": 5, "пару": 2}
_UNIT = (
    r"(?P<unit>годин[иаую]?|дн(?:ів|і|я)|день|діб|доб[ауи]|тиж(?:день|ні|нів|ня)|місяц(?:ь|і|ів|я)|р(?:ік|оки|оків|оку)"
    r"|десятиліт(?:тя|ь))\b"
)
_UNITS = {
    "го": "hour",
    "дн": "day",
    "де": "day",
    "ді": "day",
    "до": "day",
    "ти": "week",
    "мі": "month",
    "рі": "year",
    "ро": "year",
}
_LAST = r"(?:останн|минул|попередн)(?:і|іх|ій|я|ю|ього|ьому|ій|ий|ого|ому|у|а|их)"
_THIS = r"ц(?:ей|ього|ьому|я|ієї|ій|ю)"
_NEXT = r"(?:наступн|найближч)(?:ий|ого|ому|ої|ій|у|а|і|их)"
_WHICH = rf"(?P<which>{_LAST}|{_THIS}|{_NEXT})"
_PERIOD = r"(?P<unit>тижн(?:я|і|ень)|тиждень|місяц[яі]|місяць|ро(?:ку|ці)|рік)\b"
_PART = r"(?P<part>(?:на|з)?\s?початку|початок|(?:у|в)?\s?середин[іуа]|(?:на)?прикінці|наприкінці|кінця|кінці|кінець)"
_PARTS = {"поча": "early", "сере": "mid", "прик": "late", "напр": "late", "кінц": "late", "кіне": "late"}
_DAYPART = r"(?:\s(?:вранці|зранку|вдень|удень|ввечері|увечері|вночі|уночі)\b)?"


def _month(word: str) -> int:
    return _STEMS.index(word[:3].lower()) + 1


def _weekday(word: str) -> int:
    low = word.lower()
    return 4 if low.startswith("п") and low[1] in "'’ʼ" else _WEEKDAYS.index(low[:2])


def _part(text: str) -> str:
    low = text.lower().split()[-1]
    return _PARTS[low[:4]]


def _unit(word: str) -> str:
    low = word.lower()
    return "decade" if low.startswith("десят") else _UNITS[low[:2]]


def _direction(text: str) -> str:
    low = text.lower()
    return "last" if low[:2] in ("ос", "ми", "по") else "next" if low[:2] == "на" else "this"


def _count(match: re.Match[str]) -> int:
    words = rules.said(match, "number")
    return UKRAINIAN_NUMBERS.get((words or "").lower()) or rules.amount(words, _VAGUE)


def _last_units(match: re.Match[str], at: Reference) -> Stretch | None:
    unit = _unit(match["unit"])
    several = not rules.said(match, "number") and match["unit"].lower() in ("дні", "тижні", "місяці", "роки", "години", "днів")
    return rules.rolling(5 if several else _count(match), unit, at)


def _coming_units(match: re.Match[str], at: Reference) -> Stretch | None:
    return rules.rolling(_count(match), _unit(match["unit"]), at, ahead=True)


def _ago(match: re.Match[str], at: Reference) -> Stretch | None:
    return rules.ago(_count(match), _unit(match["unit"]), at)


def _calendar(match: re.Match[str], at: Reference) -> Stretch | None:
    which, part = rules.said(match, "which"), rules.said(match, "part")
    shift = {"last": -1, "this": 0, "next": 1}[_direction(which)] if which else 0
    stretch = rules.calendar(_unit(match["unit"]), shift, at)
    return rules.within(stretch, _part(part), at) if part else stretch


_FUTURE = re.compile(
    r"\b(?:буде|будуть|має|мають|планує|планують|планується|\w{2,20}(?:тиме|тимуть)|відбудеться|розпочнеться|завершиться|прибуде"
    r"|прибудуть|приїде|надішле|запланован\w{1,3})\b[^,.;:!?«»\"“”]{0,60}$",
    re.I,
)
_FUTURE_AFTER = re.compile(r"\s(?:буде|будуть|відбудеться|розпочнеться|\w{2,20}(?:тиме|тимуть))\b", re.I)

_PERFECTIVE = re.compile(
    r"(?:ви|від|до|за|з|на|об|пере|по|при|про|роз|під)(?:\w{2,20}(?:ить|ять)(?:ся)?|\w{1,20}[нйр](?:еться|уться)"
    r"|(?:їде|буде|йде|веде|везе|несе|пише|чне|криє|дасть|відає)(?:ться)?)",
    re.I,
)
"""A prefix makes a verb perfective, and its present forms mean the future. There is no dictionary of Ukrainian forms whose
licence is clear, so this goes by how the words look."""

_IMPERFECTIVE = re.compile(r"\w*(?:ход|вод|воз|нос|їзд|рос|прос)(?:ить|ять)(?:ся)?", re.I)
"""Verbs of motion and some others that are not, prefix or no: "виходить", "проводить", "просить"."""


def _speaks_of_future(before: str, after: str) -> bool:
    if _FUTURE.search(before) or _FUTURE_AFTER.match(after):
        return True
    words = [word for near in clause(before, after) for word in near]
    return any(_PERFECTIVE.fullmatch(word) and not _IMPERFECTIVE.fullmatch(word) for word in words)


_YEAR = rf"{rules.YEAR}(?:\s?(?:рок(?:у|и|ів)|році|рік|р\b\.?)|(?=[.,;]?$))"
_YEAR_AFTER = rf"(?:\s{rules.YEAR}(?:\s?(?:року\b|р\b\.?))?)?"
_DAY = rf"(?P<day>{rules.NUMBER_OF_DAY})(?:-?го)?"
_TO_DAY = rf"(?:(?:\s?[-–—]\s?|\s(?:і|й|та)\s)(?P<day2>{rules.NUMBER_OF_DAY})(?:-?го)?)?"
_IN = r"\b(?:в|у|до|з|із|від|за|по|на|після|перед|минулого|цього)\s"
_DATES: tuple[tuple[Kind, str, rules.Resolver], ...] = (
    ("day", rf"(?<![\d.,:/-]){_DAY}{_TO_DAY}\s{_GENITIVE}{_YEAR_AFTER}", rules.day_of_month(_month)),
    ("day", rf"\bз\s{_DAY}\s(?:по|до)\s(?P<day2>{rules.NUMBER_OF_DAY})\s{_GENITIVE}{_YEAR_AFTER}", rules.day_of_month(_month)),
    ("day", r"(?<![\d.,])(?P<day>[0-3]?\d)\.(?P<month>[01]?\d)\.(?P<year>[12]\d{3})(?![\d]|\.\d)", rules.numeric_date),
    ("day", r"\b(?P<year>[12]\d{3})-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b", rules.numeric_date),
    ("other", rf"\b(?:{_PART}\s)?{_MONTH}\s{rules.YEAR}(?:\s?(?:року\b|р\b\.?))?", rules.whole_month(_month, _part)),
    ("other", rf"\b{_PART}\s{_MONTH}", rules.whole_month(_month, _part)),
    ("other", rf"{_IN}(?P<x>{_MONTH})(?!\s\d)", rules.whole_month(_month, _part)),
    ("other", rf"\b(?:{_PART}\s)?{_YEAR}", rules.whole_year(_part)),
)
_DEICTIC: tuple[tuple[Kind, str, rules.Resolver], ...] = (
    (
        "weekday",
        rf"\b(?:в|у|з|із|до|на|після|минулої|минулого|цієї|цього|наступної|наступного)\s(?P<x>(?:{_WHICH}\s)?{_WEEKDAY}{_DAYPART})",
        rules.week_day(_weekday, _direction),
    ),
    ("daypart", r"\b(?:рано\s)?(?:вранці|зранку|вдень|ввечері|увечері|вночі|у\sніч\sна|в\sніч\sна)\b", rules.shifted(0, 0)),
    ("day", rf"\bсьогодні\b{_DAYPART}", rules.shifted(0, 0)),
    ("day", rf"\b[ву]чора\b{_DAYPART}", rules.shifted(-1, -1)),
    ("day", r"\bпозавчора\b", rules.shifted(-2, -2)),
    ("day", rf"\bзавтра\b{_DAYPART}", rules.shifted(1, 1)),
    ("day", r"\bпіслязавтра\b", rules.shifted(2, 2)),
    ("day", r"\b(?:минулої|цієї)\sночі\b|\bза\s(?:минулу\s)?ніч\b", rules.shifted(-1, 0)),
    ("other", rf"\b(?:за|протягом|упродовж|впродовж|в|у)\s(?P<x>{_LAST}\s(?:{_NUMBER}\s)?{_UNIT})", _last_units),
    ("other", rf"\b(?P<x>за\s(?:{_NUMBER}\s)?{_UNIT})", _last_units),
    ("other", rf"\b(?:найближч|наступн)(?:і|их)\s(?:{_NUMBER}\s)?{_UNIT}", _coming_units),
    ("other", rf"\b(?:{_NUMBER}\s)?{_UNIT}\s(?:тому|назад)\b", _ago),
    ("other", rf"\b(?:(?:в|у|на|до|з|за)\s)?(?P<x>(?:{_PART}\s)?{_WHICH}\s{_PERIOD})", _calendar),
    ("other", rf"\b(?P<x>{_PART}\s{_PERIOD})", _calendar),
    (
        "clock",
        r"(?<=\bо\s)(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?![\d:])",
        rules.clock,
    ),
)

UKRAINIAN_TIMES = Grammar(
    rules=(
        *(Rule(kind, True, re.compile(pattern, re.I), resolve) for kind, pattern, resolve in _DATES),
        *(Rule(kind, False, re.compile(pattern, re.I), resolve) for kind, pattern, resolve in _DEICTIC),
    ),
    of_one_day=re.compile(r",?\s(?:в\s|у\s|на\s|о\s)?|,\s?|\s?\(", re.I),
    through=re.compile(r"\s?[-–—]\s?|\s(?P<opened>по|до|і|та)\s", re.I),
    opening=re.compile(r"\b(?:з|із|від|між)\s$", re.I),
    since=re.compile(r"\b(?:з|із|від|починаючи\sз)\s$", re.I),
    until=re.compile(r"\b(?:до|по)\s$", re.I),
    speaks_of_future=_speaks_of_future,
)
"""A number before a month in the genitive is a date; a year alone needs the word for year, or the end of the sentence."""
