"""Spanish time expressions."""

from __future__ import annotations

import re

from pipeline.annotation.times import rules
from pipeline.annotation.times.grammar import Grammar, Kind, Rule
from pipeline.annotation.times.timeline import Reference, Stretch
from pipeline.languages.number_names import SPANISH_NUMBERS

_MONTHS = ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic")
_MONTH = (
    r"(?P<month>enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre"
    r"|(?:ene|feb|abr|ago|sept?|oct|nov|dic)\.)"
)
_WEEKDAYS = ("lu", "ma", "mi", "ju", "vi", "sá", "do")
_WEEKDAY = r"(?P<weekday>lunes|martes|miércoles|jueves|viernes|s[áa]bado|domingo)\b"
_NUMBER = rf"(?P<number>\d{{1,4}}|(?:{rules.alternation(SPANISH_NUMBERS)})|un\spar\sde|algun[oa]s|vari[oa]s)"
_VAGUE = {"un par de": 2, "algunos": 5, "algunas": 5, "varios": 5, "varias": 5}
_UNIT = r"(?P<unit>horas?|días?|semanas?|mes(?:es)?|años?|décadas?)\b"
_UNITS = {"ho": "hour", "dí": "day", "se": "week", "me": "month", "añ": "year", "dé": "decade"}
_LAST = r"(?:últim|pasad)[oa]s?"
_PARTS = {"principios": "early", "comienzos": "early", "inicios": "early", "mediados": "mid", "finales": "late", "fines": "late"}
_PART = r"(?P<part>principios|comienzos|inicios|mediados|finales|fines)"
_DAYPART = r"(?:\spor\sla\s(?:mañana|tarde|noche)|\sde\smadrugada)?"


def _month(word: str) -> int:
    return _MONTHS.index(word[:3].lower()) + 1


def _weekday(word: str) -> int:
    return _WEEKDAYS.index(word[:2].lower().replace("sa", "sá"))


def _part(text: str) -> str:
    return _PARTS[text.lower()]


def _unit(word: str) -> str:
    return _UNITS[word[:2].lower()]


def _count(match: re.Match[str]) -> int:
    words = rules.said(match, "number")
    key = (words or "").lower()
    return SPANISH_NUMBERS.get(key) or rules.amount(words, _VAGUE)


def _last_units(match: re.Match[str], at: Reference) -> Stretch | None:
    return rules.rolling(_count(match) if rules.said(match, "number") else 5, _unit(match["unit"]), at)


def _coming_units(match: re.Match[str], at: Reference) -> Stretch | None:
    return rules.rolling(_count(match), _unit(match["unit"]), at, ahead=True)


def _ago(match: re.Match[str], at: Reference) -> Stretch | None:
    return rules.ago(_count(match), _unit(match["unit"]), at)


def _calendar(match: re.Match[str], at: Reference) -> Stretch | None:
    which = (rules.said(match, "which") or rules.said(match, "after") or "").lower()
    shift = -1 if which[:4] in ("pasa", "últi") else 1 if which[:3] in ("pró", "que") else 0
    stretch = rules.calendar(_unit(match["unit"]), shift, at)
    part = rules.said(match, "part")
    return rules.within(stretch, _part(part), at) if part else stretch


def _direction(text: str) -> str:
    low = text.lower()
    return "last" if low[:3] == "pas" else "next" if low[:3] == "pró" else ""


def _speaks_of_future(before: str, after: str) -> bool:
    if _FUTURE.search(before) or _FUTURE_AFTER.match(after):
        return True
    following = re.split(r"[,.;:!?«»\"“”]", after, maxsplit=1)[0].split()[:_FARTHEST]
    tensed = (word for word in following if _TENSED.search(word))
    return next(tensed, "").endswith(("rá", "rán"))  # "on Monday the minister will visit"


_FARTHEST = 7
"""Words from an expression to the verb of its clause."""
_TENSED = re.compile(r"\w{2}(?:rá|rán|ó|aron|ieron)$")
_FUTURE = re.compile(
    r"(?:\b\w{2,20}(?:rá|rán|remos)|\bva[n]?\sa|\bprevé[n]?|\bprevist[oa]s?|\bpróxim[oa])\b[^,.;:!?«»\"“”]{0,60}$"
)
_FUTURE_AFTER = re.compile(r"\s(?:se\s)?\w{2,20}(?:rá|rán)\b")
_DAY_OF = rf"(?P<day>{rules.NUMBER_OF_DAY})(?:º|°)?"
_OF_YEAR = rf"(?:\sdel?\s{rules.YEAR})?"
_IN = r"\b(?:en|desde|hasta|durante|de|a|entre|y)\s"
_DATES: tuple[tuple[Kind, str, rules.Resolver], ...] = (
    (
        "day",
        rf"(?<![\d.,:/-])(?:el\s|al\s)?{_DAY_OF}(?:\s(?:y|al)\s(?:el\s)?(?P<day2>{rules.NUMBER_OF_DAY}))?\sde\s{_MONTH}{_OF_YEAR}",
        rules.day_of_month(_month),
    ),
    ("day", r"(?<![\d.,/])(?P<day>[0-3]?\d)[/.](?P<month>[01]?\d)[/.](?P<year>[12]\d{3})(?![\d/]|\.\d)", rules.numeric_date),
    ("day", r"\b(?P<year>[12]\d{3})-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b", rules.numeric_date),
    ("other", rf"\b(?:(?:a\s)?{_PART}\sde\s)?{_MONTH}\sdel?\s(?:año\s)?{rules.YEAR}", rules.whole_month(_month, _part)),
    ("other", rf"\b(?:a\s)?{_PART}\sde\s{_MONTH}", rules.whole_month(_month, _part)),
    ("other", rf"{_IN}(?P<x>{_MONTH})(?!\s\d|\sde\s\d)", rules.whole_month(_month, _part)),
    ("other", rf"\b(?:a\s)?{_PART}\sde\s{rules.YEAR}", rules.whole_year(_part)),
    ("other", rf"\b(?:en|desde|hasta|durante|de|año|entre|y)\s(?P<x>{rules.YEAR})(?!\s[a-zñ]+s\b)", rules.whole_year(_part)),
)
_DEICTIC: tuple[tuple[Kind, str, rules.Resolver], ...] = (
    (
        "weekday",
        rf"\b(?:(?:el|este|del|al|pasado|próximo)\s)?(?:(?P<which>pasado|próximo)\s)?{_WEEKDAY}{_DAYPART}",
        rules.week_day(_weekday, _direction),
    ),
    ("day", rf"\b(?:hoy|esta\s(?:mañana|tarde|noche|madrugada)){_DAYPART}\b", rules.shifted(0, 0)),
    ("day", rf"\bayer\b{_DAYPART}", rules.shifted(-1, -1)),
    ("day", r"\b(?:anteayer|antier)\b", rules.shifted(-2, -2)),
    ("day", r"\b(?:anoche|la\snoche\sde\sayer|la\spasada\snoche)\b", rules.shifted(-1, 0)),
    ("day", rf"\b(?<!la\s)(?<!esta\s)pasado\smañana\b{_DAYPART}", rules.shifted(2, 2)),
    ("day", rf"(?<!la\s)(?<!esta\s)(?<!por\sla\s)\bmañana\b{_DAYPART}", rules.shifted(1, 1)),
    ("daypart", r"\b(?:la\s(?:madrugada|noche|tarde|mañana)|(?:la\s)?medianoche)(?=\sdel?\s)", rules.shifted(0, 0)),
    ("other", rf"\bl[oa]s\s{_LAST}\s(?:{_NUMBER}\s)?{_UNIT}", _last_units),
    ("other", rf"\bl[oa]s\s{_NUMBER}\s{_LAST}\s{_UNIT}", _last_units),
    ("other", rf"\bl[oa]s\spróxim[oa]s\s(?:{_NUMBER}\s)?{_UNIT}", _coming_units),
    ("other", rf"\bhace\s(?:(?:casi|unos|unas|más\sde)\s)?{_NUMBER}\s{_UNIT}", _ago),
    ("other", rf"\b{_NUMBER}\s{_UNIT}\satrás\b", _ago),
    (
        "other",
        r"\b(?:el|la|este|esta)\s(?:(?P<which>pasad[oa]|próxim[oa]|últim[oa])\s)?(?P<unit>semana|mes|año)"
        r"\b(?:\s(?P<after>pasad[oa]|próxim[oa]|que\sviene))?",
        _calendar,
    ),
    ("clock", r"(?<=\blas\s)(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?![\d:])(?:\s?(?:horas|h)\b)?", rules.clock),
)

SPANISH_TIMES = Grammar(
    rules=(
        *(Rule(kind, True, re.compile(pattern, re.I), resolve) for kind, pattern, resolve in _DATES),
        *(Rule(kind, False, re.compile(pattern, re.I), resolve) for kind, pattern, resolve in _DEICTIC),
    ),
    of_one_day=re.compile(r",?\s(?:a\s(?:las\s)?|del?\s|el\s)?|,\s?|\s?\(", re.I),
    through=re.compile(r"\s?[-–—]\s?|\s(?:al?|hasta(?:\sel)?)\s|\s(?P<opened>y)\s(?:el\s)?", re.I),
    opening=re.compile(r"\b(?:desde|entre)\s(?:el\s)?$", re.I),
    since=re.compile(r"\b(?:desde|a\spartir\sde)l?\s(?:el\s)?$", re.I),
    until=re.compile(r"\b(?:hasta|antes\sde)l?\s(?:el\s)?$", re.I),
    speaks_of_future=_speaks_of_future,
)
"""Months and weekdays are written small in Spanish; a month alone needs a preposition, a year one or the word for year."""
