"""Spanish time expressions."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from pipeline.annotation.quantities.added_numerals import NumberWords
from pipeline.annotation.times import periods, resolvers
from pipeline.annotation.times.feasts import feast
from pipeline.annotation.times.grammar import Grammar, Row, rules
from pipeline.annotation.times.parts_of_year import months_ago, season, share_of_year
from pipeline.annotation.times.patterns import NUMBER_OF_DAY, YEAR, alternation, phrases
from pipeline.annotation.times.resolvers import reads
from pipeline.annotation.times.timeline import Direction, Reference, Stretch, Third
from pipeline.annotation.times.words import SHIFTS, TimeWords, folded
from pipeline.languages.es import FOLDER
from pipeline.languages.packs import read_words

_NUMBERS: Final = read_words([FOLDER], "numbers", NumberWords).small
_SMALL: Final = {word: int(value) for word, value in _NUMBERS.items() if 0 < value < 100}
_WORDS: Final = replace(read_words([FOLDER], "times", TimeWords), numbers={**_SMALL, "y": 0})

_MONTH = rf"(?P<month>{alternation(_WORDS.months)}|{alternation(_WORDS.short_months)}\.)"
_WEEKDAY = rf"(?P<weekday>{alternation(_WORDS.weekdays)})\b"
_WORD = alternation(_SMALL)
_NUMBER = rf"(?P<number>\d{{1,4}}|(?:{_WORD})\sy\s(?:{_WORD})|{_WORD}|{phrases(_WORDS.vague)})"
_UNIT = rf"(?P<unit>{alternation(_WORDS.units)})\b"
_LAST = r"(?:últim|pasad)[oa]s?"
_PART = rf"(?P<part>{alternation(_WORDS.parts)})"
_DAYPART = r"(?:\spor\sla\s(?:mañana|tarde|noche)|\sde\smadrugada)?"


def _part(text: str) -> Third:
    return _WORDS.parts[folded(text)]


def _direction(text: str) -> Direction:
    word = folded(text).split()[-1]
    return "next" if word in ("viene", "entra") else _WORDS.directions[word]  # "que viene"


@reads("number", "unit")
def _last_units(match: re.Match[str], at: Reference) -> Stretch | None:
    number = match["number"]
    return periods.rolling(_WORDS.amount(number) if number else 5, _WORDS.unit(match["unit"]), at)


@reads("number", "unit")
def _coming_units(match: re.Match[str], at: Reference) -> Stretch | None:
    return periods.rolling(_WORDS.amount(match["number"]), _WORDS.unit(match["unit"]), at, ahead=True)


@reads("number", "unit")
def _ago(match: re.Match[str], at: Reference) -> Stretch | None:
    return periods.ago(_WORDS.amount(match["number"]), _WORDS.unit(match["unit"]), at)


@reads("which", "after", "unit")
def _calendar(match: re.Match[str], at: Reference) -> Stretch | None:
    which = match["which"] or match["after"]
    return periods.calendar(_WORDS.unit(match["unit"]), SHIFTS[_direction(which) if which else "this"], at)


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
_DAY_OF = rf"(?P<day>{NUMBER_OF_DAY})(?:º|°)?"
_OF_YEAR = (
    rf"(?:\s?,?\sdel?\s(?:año\s)?{YEAR}|\sdel?\s(?:(?:presente|este)\saño|año\s(?P<near>pasado|anterior|próximo|que\sviene))\b)?"
)
_SAID_YEAR = _OF_YEAR.removesuffix("?")
_FEAST = rf"(?P<feast>{phrases(_WORDS.feasts)})\b"
_FEASTS = frozenset(word for phrase in _WORDS.feasts for word in phrase)
_SEASON = rf"(?P<season>{alternation(_WORDS.seasons)})\b"
_MONTHS = frozenset({*_WORDS.months, *_WORDS.short_months})
_SHARES = frozenset(_WORDS.shares)
_SEASONS = frozenset(_WORDS.seasons)
_ZONE = rf"(?:\s?(?:horas|h|hrs)\b\.?)?(?:\s\(?(?P<zone>{alternation(_WORDS.zones)})\b\)?|\s\(?hora\slocal\)?)?"
_IN = r"\b(?:en|desde|hasta|durante|de|a|entre|y)\s"
_DATES: tuple[Row, ...] = (
    (
        "day",
        rf"(?<![\d.,:/-])(?:\bel\s)?{_DAY_OF}(?:(?:\s(?:y|al?|hasta)\s|\s?[-–—]\s?)(?:el\s)?(?P<day2>{NUMBER_OF_DAY}))?\sde\s{_MONTH}{_OF_YEAR}",
        resolvers.day_of_month(_WORDS, _direction),
    ),
    ("day", r"(?<![\d.,/])(?P<day>[0-3]?\d)[/.](?P<month>[01]?\d)[/.](?P<year>[12]\d{3})(?![\d/]|\.\d)", resolvers.numeric_date),
    ("day", r"\b(?P<year>[12]\d{3})-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b", resolvers.numeric_date),
    ("other", rf"\b(?:(?:a\s)?{_PART}\sde\s)?{_MONTH}\sdel?\s(?:año\s)?{YEAR}", resolvers.whole_month(_WORDS, _part)),
    ("other", rf"\b(?:a\s)?{_PART}\sde\s{_MONTH}", resolvers.whole_month(_WORDS, _part)),
    (
        "other",
        rf"\b(?:(?:a\s)?{_PART}\sde\s)?{_MONTH}{_SAID_YEAR}",
        resolvers.whole_month(_WORDS, _part, _direction),
        _MONTHS,
    ),
    (
        "other",
        rf"\b{_MONTH}\s(?P<near>pasado|próximo)\b",
        resolvers.near_month(_WORDS, _direction),
        frozenset({"pasado", "próximo"}),
    ),
    (
        "other",
        rf"\b(?:el\s)?(?P<ordinal>{alternation(_WORDS.ordinals)})\s(?P<share>{alternation(_WORDS.shares)})(?:{_SAID_YEAR}|\sdel\saño\b)",
        share_of_year(_WORDS, _direction),
        _SHARES,
    ),
    ("other", rf"\b(?:la\s|el\s)?{_SEASON}{_SAID_YEAR}", season(_WORDS, _direction), _SEASONS),
    (
        "other",
        r"\b(?:(?:la\s)?década\sde(?:l|\slos)?(?:\saños)?|los\saños)\s(?P<year>[12]\d\d0|[3-9]0)(?:s\b)?(?!\d)",
        resolvers.decade,
        frozenset({"década", "años"}),
    ),
    ("other", rf"{_IN}(?P<x>{_MONTH})(?!\s\d|\sde\s\d)", resolvers.whole_month(_WORDS)),
    ("other", rf"\b(?:a\s)?{_PART}\sde\s{YEAR}", resolvers.whole_year(_part)),
    ("other", rf"\b(?:en|desde|hasta|durante|de|año|entre|y)\s(?P<x>{YEAR})(?!\s[a-zñ]+s\b)", resolvers.whole_year()),
)
_DEICTIC: tuple[Row, ...] = (
    (
        "weekday",
        rf"\b(?:(?:el|este|del|al|pasado|próximo)\s)?(?:(?P<which>pasado|próximo)\s)?{_WEEKDAY}{_DAYPART}",
        resolvers.week_day(_WORDS, _direction),
    ),
    ("day", rf"\b(?:hoy|esta\s(?:mañana|tarde|noche|madrugada)){_DAYPART}\b", resolvers.shifted(0, 0)),
    ("day", rf"\bayer\b{_DAYPART}", resolvers.shifted(-1, -1)),
    ("day", r"\b(?:anteayer|antier|antes\sde\sayer)\b", resolvers.shifted(-2, -2)),
    (
        "day",
        rf"\b(?:el\s)?{_DAY_OF}\sdel?\s(?P<near>(?:este|presente)(?=\smes)|mes\s(?:pasado|anterior|próximo|que\sviene))(?:\smes)?\b",
        resolvers.day_of_near_month(_direction),
        frozenset({"mes"}),
    ),
    (
        "day",
        rf"(?:\b(?:el|al|la|del)\s|(?<=\ben\s)|(?<=\bpor\s)|(?<=\bdesde\s)|(?<=\bhasta\s)){_FEAST}{_OF_YEAR}",
        feast(_WORDS, _direction),
        _FEASTS,
    ),
    (
        "other",
        rf"\b(?:(?:la|el)\s)?(?P<which>este|esta|pasad[oa]|próxim[oa])\s{_SEASON}",
        season(_WORDS, _direction),
        _SEASONS,
    ),
    (
        "other",
        rf"\b(?:el|la)\s{_SEASON}(?:\s(?P<which>pasad[oa]|próxim[oa]|que\sviene))?\b",
        season(_WORDS, _direction),
        _SEASONS,
    ),
    ("other", r"\bhace\s(?:casi\s|más\sde\s)?medio\saño\b", months_ago(6), frozenset({"medio"})),
    ("other", r"\bhace\s(?:casi\s|más\sde\s)?(?:un\s)?año\sy\smedio\b", months_ago(18), frozenset({"medio"})),
    ("other", r"\bhace\smedia\shora\b", resolvers.hours_ago, frozenset({"media"})),
    ("day", r"\b(?:anoche|la\snoche\sde\sayer|la\spasada\snoche)\b", resolvers.shifted(-1, 0)),
    ("day", rf"\b(?<!la\s)(?<!esta\s)pasado\smañana\b{_DAYPART}", resolvers.shifted(2, 2)),
    ("day", rf"(?<!la\s)(?<!esta\s)(?<!por\sla\s)\bmañana\b{_DAYPART}", resolvers.shifted(1, 1)),
    ("daypart", r"\b(?:la\s(?:madrugada|noche|tarde|mañana)|(?:la\s)?medianoche)(?=\sdel?\s)", resolvers.shifted(0, 0)),
    ("other", rf"\bl[oa]s\s{_LAST}\s(?:{_NUMBER}\s)?{_UNIT}", _last_units),
    ("other", rf"\bl[oa]s\s{_NUMBER}\s{_LAST}\s{_UNIT}", _last_units),
    ("other", rf"\bl[oa]s\spróxim[oa]s\s(?:{_NUMBER}\s)?{_UNIT}", _coming_units),
    ("other", rf"\bhace\s(?:(?:casi|unos|unas|más\sde)\s)?{_NUMBER}\s{_UNIT}", _ago),
    ("other", rf"\b{_NUMBER}\s{_UNIT}\satrás\b", _ago),
    (
        "other",
        rf"\b(?:el|la|este|esta)\s(?:(?P<which>pasad[oa]|próxim[oa]|últim[oa])\s)?(?P<unit>{alternation(_WORDS.periods)})"
        r"\b(?:\s(?P<after>pasad[oa]|próxim[oa]|que\sviene))?",
        _calendar,
    ),
    (
        "clock",
        r"(?:(?<=\blas\s)|(?<=\blos\s))(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?![\d:])" + _ZONE,
        resolvers.clock(_WORDS),
    ),
)

SPANISH_TIMES: Final = Grammar(
    language="es",
    rules=(*rules(_DATES, explicit=True, flags=re.I), *rules(_DEICTIC, explicit=False, flags=re.I)),
    of_one_day=re.compile(r",?\s(?:a\s(?:las\s)?|del?\s|el\s)?|,\s?|\s?\(", re.I),
    through=re.compile(r"\s?[-–—]\s?|\s(?:al?|hasta(?:\sel)?)\s", re.I),
    through_opened=re.compile(r"\sy\s(?:el\s)?", re.I),
    opening=re.compile(r"\b(?:desde|entre)\s(?:el\s)?$", re.I),
    since=re.compile(r"\b(?:desde|a\spartir\sde)l?\s(?:el\s)?$", re.I),
    until=re.compile(r"\b(?:hasta|antes\sde)l?\s(?:el\s)?$", re.I),
    speaks_of_future=_speaks_of_future,
)
"""Months and weekdays are written small in Spanish; a month alone needs a preposition, a year one or the word for year."""
