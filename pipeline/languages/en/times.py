"""English time expressions."""

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
from pipeline.annotation.times.words import SHIFTS, TimeWords, folded
from pipeline.languages.en import FOLDER
from pipeline.languages.en.numerals import NUMBERS
from pipeline.languages.packs import read_words

_WORDS: Final = replace(read_words([FOLDER], "times", TimeWords), numbers=NUMBERS.small)

_MONTH = (
    rf"(?P<month>(?:{alternation(map(str.capitalize, _WORDS.months))})\b"
    rf"|(?:{alternation(map(str.capitalize, _WORDS.short_months))})\b\.?)"
)
_LONE_MONTH = (
    rf"(?P<month>(?:{alternation(map(str.capitalize, _WORDS.months))})\b"
    rf"|{alternation(map(str.capitalize, _WORDS.sure_short_months))}\.)"
)
_WEEKDAY = (
    rf"(?P<weekday>{alternation(map(str.capitalize, _WORDS.weekdays))}"
    rf"|{alternation(map(str.capitalize, _WORDS.short_weekdays))}\.)"
)
_TH = r"(?:st|nd|rd|th)?"
_DAY = rf"(?P<day>{NUMBER_OF_DAY}){_TH}"
_TO_DAY = rf"(?:(?:\s?[-–—]\s?|\sand\s)(?P<day2>{NUMBER_OF_DAY}){_TH})?"
_WORD = alternation(_WORDS.numbers)
_NUMBER = rf"(?P<number>\d{{1,4}}|an?|{phrases(_WORDS.vague)}|{_WORD}(?:[-\s]{_WORD})?)"
_UNIT = rf"(?P<unit>{alternation(_WORDS.units)})\b"
_PERIOD = rf"(?P<unit>{alternation(_WORDS.periods)})\b"
_EDGE = r"(?:start|beginning|middle|end)"
_THIRD = rf"(?P<part>early|mid|late|(?:the\s)?{_EDGE}\sof)"
_PART = rf"(?P<part>early|mid|late|{alternation(_WORDS.sides)}|(?:the\s)?{_EDGE}\sof)"
_SEASON = rf"(?P<season>{alternation(_WORDS.seasons)})"
_NEAR_YEAR = r"\s(?:of\s|in\s)?(?P<near>last|this|next|the\s(?:previous|same|following))\syear\b"
_OF_YEAR = rf"(?:,?\s{YEAR}|{_NEAR_YEAR})"
_FEAST = rf"(?P<feast>{phrases(_WORDS.feasts)})\b(?!-)".replace("'", "['’]")
_ZONE = rf"(?:\s\(?(?P<zone>{alternation(map(str.upper, _WORDS.zones))})\b\)?|\slocal\stime\b|\s[ECMP]T\b)?"


def _third(text: str) -> Third:
    return next(_WORDS.parts[word] for word in folded(text).split() if word in _WORDS.parts)


def _direction(text: str) -> Direction:
    return _WORDS.directions[folded(text).split()[-1]]


@reads("number", "unit")
def _last_units(match: re.Match[str], at: Reference) -> Stretch | None:
    return periods.rolling(_WORDS.amount(match["number"]), _WORDS.unit(match["unit"]), at)


@reads("unit")
def _recent(match: re.Match[str], at: Reference) -> Stretch | None:
    return periods.rolling(5, _WORDS.unit(match["unit"]), at)


@reads("number", "unit")
def _coming_units(match: re.Match[str], at: Reference) -> Stretch | None:
    return periods.rolling(_WORDS.amount(match["number"]), _WORDS.unit(match["unit"]), at, ahead=True)


@reads("number", "unit")
def _ago(match: re.Match[str], at: Reference) -> Stretch | None:
    return periods.ago(_WORDS.amount(match["number"]), _WORDS.unit(match["unit"]), at)


@reads("which", "unit", may_have=("part",))
def _calendar(match: re.Match[str], at: Reference) -> Stretch | None:
    stretch = periods.calendar(_WORDS.unit(match["unit"]), SHIFTS[_direction(match["which"])], at)
    part = resolvers.said(match, "part")
    return periods.within(stretch, _WORDS.sides.get(folded(part)) or _third(part), at) if part else stretch


_FUTURE = re.compile(
    r"(?:\b(?:will|shall|would|due|scheduled|(?<!than\s)(?<!as\s)expected|expects?|upcoming|planned|slated|set|(?:begins?|starts?|ends)\s(?:in|on|at)|plan(?:s|ned|ning)?\sto|intends?\sto|(?:is|are)\sto)\b|['’]ll\b)[^,.;:!?\"“”]{0,60}$",
    re.I,
)
_FUTURE_AFTER = re.compile(r"\s(?:will|shall)\b", re.I)


def _speaks_of_future(before: str, after: str) -> bool:
    return bool(_FUTURE.search(before) or _FUTURE_AFTER.match(after))


# Anchors. 408 sentences take 20 µs each; 61 if a rule is tried wherever there is any word of time or a digit.
_OF_DIGITS, _OF_YEARS = frozenset({DIGIT}), frozenset({FOUR_DIGITS})
_MONTHS = frozenset({*_WORDS.months, *_WORDS.short_months})
_WEEKDAYS = frozenset({*_WORDS.weekdays, *_WORDS.short_weekdays})
_PARTS = frozenset(_WORDS.parts)
_SEASONS_SAID = frozenset(_WORDS.seasons)
_SHARES = frozenset(_WORDS.shares)
_QUARTERS_IN_SIGNS = frozenset(f"{letter}{digit}" for letter in "qh" for digit in "1234")
_FEASTS = frozenset(word for feast in _WORDS.feasts for word in feast[-1].split("'")[0].split())
_PERIODS = frozenset(_WORDS.periods)


def _said(*words: str) -> frozenset[str]:
    return frozenset(words)


_IN = (
    r"\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Dd]uring|[Ff]rom|[Oo]f|[Bb]etween|[Tt]hrough|[Ll]ast|[Nn]ext|[Tt]his"
    r"|[Aa]nd|[Tt]o|[Yy]ear)\s"
)
_LATER = r"(?:\s(?:morning|afternoon|evening|night)\b)?"
_DATES: tuple[Row, ...] = (
    ("day", rf"(?<![\d.,:/-]){_DAY}{_TO_DAY}\s(?:of\s)?{_MONTH}{_OF_YEAR}?", resolvers.day_of_month(_WORDS, _direction), _MONTHS),
    (
        "day",
        rf"\b[Ff]rom\s{_DAY}\s(?:to|until)\s(?P<day2>{NUMBER_OF_DAY}){_TH}\s(?:of\s)?{_MONTH}{_OF_YEAR}?",
        resolvers.day_of_month(_WORDS, _direction),
        _MONTHS,
    ),
    (
        "day",
        rf"\b{_MONTH}\s?{_DAY}(?![\d:]|[.,%]\d){_TO_DAY}{_OF_YEAR}?",
        resolvers.day_of_month(_WORDS, _direction),
        _MONTHS,
    ),
    ("day", r"\b(?P<year>[12]\d{3})-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b", resolvers.numeric_date, _OF_YEARS),
    ("other", rf"\b(?:(?i:{_THIRD})[\s-])?{_MONTH},?\s(?:of\s)?{YEAR}", resolvers.whole_month(_WORDS, _third), _MONTHS),
    ("other", rf"\b(?i:{_THIRD})[\s-]{_LONE_MONTH}", resolvers.whole_month(_WORDS, _third), _MONTHS),
    (
        "other",
        rf"\b(?:(?i:{_THIRD})[\s-])?{_LONE_MONTH}{_NEAR_YEAR}",
        resolvers.whole_month(_WORDS, _third, _direction),
        _MONTHS,
    ),
    ("other", rf"{_IN}(?P<x>{_LONE_MONTH})(?!\s?\d)", resolvers.whole_month(_WORDS), _MONTHS),
    ("other", rf"\b(?P<x>(?P<near>[Ll]ast|[Tt]his|[Nn]ext)\s{_LONE_MONTH})(?!\s?\d)", resolvers.near_month(_WORDS, _direction), _MONTHS),
    ("other", rf"{_IN}(?P<x>{YEAR})(?!-\w|\s(?:[a-z]+s|people)\b)", resolvers.whole_year(), _OF_YEARS),
    ("other", rf"\b(?i:{_THIRD})[\s-]{YEAR}(?!-\w)", resolvers.whole_year(_third), _PARTS),
    ("other", r"(?<![-–—\w])(?P<year>(?:19|20)\d\d)[-–—](?P<year2>(?:19|20)?\d\d)(?![-–—\w])", resolvers.whole_year(), _OF_YEARS),
    ("other", r"\b(?:the\s)?(?P<year>[12]\d\d0)['’]?s\b", resolvers.decade, _OF_YEARS),
    (
        "other",
        rf"\b(?i:(?:the\s)?{_SEASON}(?:,?\s(?:of\s|in\s)?{YEAR}|{_NEAR_YEAR}))",
        season(_WORDS, _direction),
        _SEASONS_SAID,
    ),
    (
        "other",
        rf"\b(?i:(?:the\s)?(?P<ordinal>{alternation(_WORDS.ordinals)})[\s-](?P<share>quarter|half)(?:,?\s(?:of\s|in\s)?(?:the\syear\s)?{YEAR}"
        rf"|{_NEAR_YEAR}|\sof\sthe\syear))",
        share_of_year(_WORDS, _direction),
        _SHARES,
    ),
    (
        "other",
        rf"\b(?P<share>[QH])(?P<ordinal>[1-4])(?:,?\s(?:of\s)?{YEAR}|{_NEAR_YEAR})?(?![\w-])",
        share_of_year(_WORDS, _direction),
        _QUARTERS_IN_SIGNS,
    ),
)
_DEICTIC: tuple[Row, ...] = (
    (
        "weekday",
        rf"\b(?:(?P<which>last|next|this|past|coming)\s)?(?-i:{_WEEKDAY})(?!\w){_LATER}",
        resolvers.week_day(_WORDS, _direction),
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
        rf"\b(?:the\s)?{_DAY}(?:\sday)?\sof\s(?P<near>last|this|next|the\s(?:previous|current|following))\smonth\b",
        resolvers.day_of_near_month(_direction),
        _said("month"),
    ),
    (
        "day",
        rf"\b(?:on|at|over|during|since|until|by|before|after|from)\s(?P<x>(?:(?P<which>last|this|next)\s)?(?-i:(?=[A-Z]|the\s)){_FEAST}{_OF_YEAR}?)",
        feast(_WORDS, _direction),
        _FEASTS,
    ),
    (
        "day",
        rf"\b(?:(?P<which>last|this|next)\s)?(?-i:(?=[A-Z])){_FEAST}(?<=day|eve){_OF_YEAR}?",
        feast(_WORDS, _direction),
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
    ("other", rf"\b(?P<part>(?:the\s)?{_EDGE}\sof)\s(?P<which>last|this|next|the)\s{_PERIOD}", _calendar, _PERIODS),
    ("other", rf"\b(?P<which>last|this|next)\s{_SEASON}\b", season(_WORDS, _direction), _SEASONS_SAID),
    ("other", rf"\b(?:in|during|over|since|until)\s(?P<x>the\s{_SEASON})\b(?!\s(?:of|in)\b)", season(_WORDS, _direction), _SEASONS_SAID),
    (
        "clock",
        r"(?<![\d.,:])(?P<hour>1[0-2]|0?\d)(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?\s?m(?:\.|\b)" + f"(?-i:{_ZONE})",
        resolvers.clock(_WORDS),
        _OF_DIGITS,
    ),
    (
        "clock",
        r"(?:(?<=\bat\s)|(?<=\bby\s)|(?<=\baround\s)|(?<=\babout\s)|(?<=\bsince\s)|(?<=\bfrom\s))(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?![\d:%])(?:\s?(?:hrs|hours|h)\b)?"
        f"(?-i:{_ZONE})",
        resolvers.clock(_WORDS),
        _OF_DIGITS,
    ),
)

ENGLISH_TIMES: Final = Grammar(
    language="en",
    rules=(*rules(_DATES, explicit=True), *rules(_DEICTIC, explicit=False, flags=re.I)),
    of_one_day=re.compile(r",?\s(?:on\s|of\s|at\s|from\s|into\s|the\s)?|,\s?|\s?\("),
    through=re.compile(r"\s?[-–—]\s?|\s(?:to|until|till|through)\s"),
    through_opened=re.compile(r"\sand\s"),
    opening=re.compile(r"\b(?:from|between)\s$", re.I),
    since=re.compile(r"\bsince\s(?:the\s|last\s|this\s)?$", re.I),
    until=re.compile(r"\b(?:by|until|till)\s(?:the\s|next\s|this\s)?$", re.I),
    speaks_of_future=_speaks_of_future,
)
"""Months and weekdays must be capitalised; a month alone needs a preposition, for March, May and August are other words too."""
