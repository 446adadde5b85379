"""English time expressions."""

from __future__ import annotations

import re
from typing import Final

from pipeline.annotation.times import periods, resolvers
from pipeline.annotation.times.anchors import DIGIT
from pipeline.annotation.times.feasts import feast
from pipeline.annotation.times.grammar import Grammar, Row, rules
from pipeline.annotation.times.parts_of_year import months_ago, season
from pipeline.annotation.times.patterns import alternation, phrases
from pipeline.annotation.times.resolvers import reads
from pipeline.annotation.times.timeline import Reference, Stretch
from pipeline.annotation.times.words import SHIFTS, folded
from pipeline.languages.en.dates import DATES, DAY, EDGE, OF_YEAR, SEASON, SEASONS_SAID, WORDS, direction, third

_WEEKDAY = (
    rf"(?P<weekday>{alternation(map(str.capitalize, WORDS.weekdays))}"
    rf"|{alternation(map(str.capitalize, WORDS.short_weekdays))}\.)"
)
_WORD = alternation(WORDS.numbers)
_NUMBER = rf"(?P<number>\d{{1,4}}|an?|{phrases(WORDS.vague)}|{_WORD}(?:[-\s]{_WORD})?)"
_UNIT = rf"(?P<unit>{alternation(WORDS.units)})\b"
_PERIOD = rf"(?P<unit>{alternation(WORDS.periods)})\b"
_PART = rf"(?P<part>early|mid|late|{alternation(WORDS.sides)}|(?:the\s)?{EDGE}\sof)"
_FEAST = rf"(?P<feast>{phrases(WORDS.feasts)})\b(?!-)".replace("'", "['’]")
_ZONE = rf"(?:\s\(?(?P<zone>{alternation(map(str.upper, WORDS.zones))})\b\)?|\slocal\stime\b|\s[ECMP]T\b)?"


@reads("number", "unit")
def _last_units(match: re.Match[str], at: Reference) -> Stretch | None:
    return periods.rolling(WORDS.amount(match["number"]), WORDS.unit(match["unit"]), at)


@reads("unit")
def _recent(match: re.Match[str], at: Reference) -> Stretch | None:
    return periods.rolling(5, WORDS.unit(match["unit"]), at)


@reads("number", "unit")
def _coming_units(match: re.Match[str], at: Reference) -> Stretch | None:
    return periods.rolling(WORDS.amount(match["number"]), WORDS.unit(match["unit"]), at, ahead=True)


@reads("number", "unit")
def _ago(match: re.Match[str], at: Reference) -> Stretch | None:
    return periods.ago(WORDS.amount(match["number"]), WORDS.unit(match["unit"]), at)


@reads("which", "unit", may_have=("part",))
def _calendar(match: re.Match[str], at: Reference) -> Stretch | None:
    stretch = periods.calendar(WORDS.unit(match["unit"]), SHIFTS[direction(match["which"])], at)
    part = resolvers.said(match, "part")
    return periods.within(stretch, WORDS.sides.get(folded(part)) or third(part), at) if part else stretch


_FUTURE = re.compile(
    r"(?:\b(?:will|shall|would|due|scheduled|(?<!than\s)(?<!as\s)expected|expects?|upcoming|planned|slated|set|(?:begins?|starts?|ends)\s(?:in|on|at)|plan(?:s|ned|ning)?\sto|intends?\sto|(?:is|are)\sto)\b|['’]ll\b)[^,.;:!?\"“”]{0,60}$",
    re.I,
)
_FUTURE_AFTER = re.compile(r"\s(?:will|shall)\b", re.I)


def _speaks_of_future(before: str, after: str) -> bool:
    return bool(_FUTURE.search(before) or _FUTURE_AFTER.match(after))


# Anchors. 408 sentences take 20 µs each; 61 if a rule is tried wherever there is any word of time or a digit.
_OF_DIGITS = frozenset({DIGIT})
_WEEKDAYS = frozenset({*WORDS.weekdays, *WORDS.short_weekdays})
_FEASTS = frozenset(word for feast in WORDS.feasts for word in feast[-1].split("'")[0].split())
_PERIODS = frozenset(WORDS.periods)


def _said(*words: str) -> frozenset[str]:
    return frozenset(words)


_LATER = r"(?:\s(?:morning|afternoon|evening|night)\b)?"
_DEICTIC: tuple[Row, ...] = (
    (
        "weekday",
        rf"\b(?:(?P<which>last|next|this|past|coming)\s)?(?-i:{_WEEKDAY})(?!\w){_LATER}",
        resolvers.week_day(WORDS, direction),
        _WEEKDAYS,
    ),
    (
        "day",
        r"\b(?:today|tonight|this\s(?:morning|afternoon|evening))\b",
        resolvers.shifted(0, 0),
        _said("today", "tonight", "morning", "afternoon", "evening"),
    ),
    (
        "day",
        r"\b(?:the\s)?day\sbefore\syesterday\b",
        resolvers.shifted(-2, -2),
        _said("yesterday"),
    ),
    ("day", r"\b(?:the\s)?day\safter\stomorrow\b", resolvers.shifted(2, 2), _said("tomorrow")),
    (
        "day",
        rf"\b(?:the\s)?{DAY}(?:\sday)?\sof\s(?P<near>last|this|next|the\s(?:previous|current|following))\smonth\b",
        resolvers.day_of_near_month(direction),
        _said("month"),
    ),
    (
        "day",
        rf"\b(?:on|at|over|during|since|until|by|before|after|from)\s(?P<x>(?:(?P<which>last|this|next)\s)?(?-i:(?=[A-Z]|the\s)){_FEAST}{OF_YEAR}?)",
        feast(WORDS, direction),
        _FEASTS,
    ),
    (
        "day",
        rf"\b(?:(?P<which>last|this|next)\s)?(?-i:(?=[A-Z])){_FEAST}(?<=day|eve){OF_YEAR}?",
        feast(WORDS, direction),
        _FEASTS,
    ),
    ("day", rf"\byesterday\b{_LATER}", resolvers.shifted(-1, -1), _said("yesterday")),
    ("day", rf"\btomorrow\b{_LATER}", resolvers.shifted(1, 1), _said("tomorrow")),
    (
        "day",
        r"\b(?:overnight(?!\s(?:on|from|into)\s)|last\snight)\b",
        resolvers.shifted(-1, 0),
        _said("overnight", "night"),
    ),
    (
        "daypart",
        r"\b(?:the\s)?(?:(?:early|late)(?:\shours)?|overnight|morning|afternoon|evening|night)(?=\s(?:on|of|from|into)\s)",
        resolvers.shifted(0, 0),
        _said("early", "late", "overnight", "morning", "afternoon", "evening", "night"),
    ),
    (
        "other",
        rf"\b(?:the|these)\s(?:last|past|previous|preceding)\s(?:{_NUMBER}[-\s])?{_UNIT}",
        _last_units,
        _said("last", "past", "previous", "preceding"),
    ),
    ("other", rf"\b(?:last|past)\s{_NUMBER}[-\s]{_UNIT}", _last_units, _said("last", "past")),
    ("other", rf"\brecent\s{_UNIT}", _recent, _said("recent")),
    (
        "other",
        rf"\b(?:the\s)?(?:next|coming|following)\s{_NUMBER}[-\s]{_UNIT}",
        _coming_units,
        _said("next", "coming", "following"),
    ),
    ("other", rf"\b{_NUMBER}[-\s]{_UNIT}\sago\b", _ago, _said("ago")),
    ("other", r"\bhalf\sa\syear\s(?:ago|earlier)\b", months_ago(6), _said("half")),
    ("other", r"\b(?:a\syear\sand\sa\shalf|one\sand\sa\shalf\syears)\sago\b", months_ago(18), _said("half")),
    ("other", r"\bhalf\san\shour\sago\b", resolvers.hours_ago, _said("half")),
    ("other", r"\b(?:a\sfortnight)\sago\b", resolvers.shifted(-14, -14), _said("fortnight")),
    ("other", rf"\b(?:{_PART}[-\s])?(?P<which>last|this|next|(?:the\s)?current)\s{_PERIOD}", _calendar, _PERIODS),
    ("other", rf"\b(?P<part>(?:the\s)?{EDGE}\sof)\s(?P<which>last|this|next|the)\s{_PERIOD}", _calendar, _PERIODS),
    ("other", rf"\b(?P<which>last|this|next)\s{SEASON}\b", season(WORDS, direction), SEASONS_SAID),
    (
        "other",
        rf"\b(?:in|during|over|since|until)\s(?P<x>the\s{SEASON})\b(?!\s(?:of|in)\b)",
        season(WORDS, direction),
        SEASONS_SAID,
    ),
    (
        "clock",
        r"(?<![\d.,:])(?P<hour>1[0-2]|0?\d)(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?\s?m(?:\.|\b)" + f"(?-i:{_ZONE})",
        resolvers.clock(WORDS),
        _OF_DIGITS,
    ),
    (
        "clock",
        r"\b(?:at|by|around|about|since|from)\s(?P<x>(?P<hour>[01]?\d|2[0-3])"
        r"(?::|\.(?=[0-5]\d(?:\s?(?:hrs|hours|h)\b|\s(?-i:[A-Z]{3,4}\b))))(?P<minute>[0-5]\d)(?![\d:])(?:\s?(?:hrs|hours|h)\b)?"
        f"(?-i:{_ZONE}))",
        resolvers.clock(WORDS),
        _OF_DIGITS,
    ),
)

ENGLISH_TIMES: Final = Grammar(
    language="en",
    rules=(*rules(DATES, explicit=True), *rules(_DEICTIC, explicit=False, flags=re.I)),
    of_one_day=re.compile(r",?\s(?:on\s|of\s|at\s|from\s|into\s|the\s)?|,\s?|\s?\("),
    through=re.compile(r"\s?[-–—]\s?|\s(?:to|until|till|through)\s"),
    through_opened=re.compile(r"\sand\s"),
    opening=re.compile(r"\b(?:from|between)\s$", re.I),
    since=re.compile(r"\bsince\s(?:the\s|last\s|this\s)?$", re.I),
    until=re.compile(r"\b(?:by|until|till)\s(?:the\s|next\s|this\s)?$", re.I),
    speaks_of_future=_speaks_of_future,
)
"""Months and weekdays must be capitalised; a month alone needs a preposition, for March, May and August are other words too."""
