"""English dates: days, months, seasons, shares of a year and years by their names."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pipeline.annotation.times import resolvers
from pipeline.annotation.times.anchors import FOUR_DIGITS
from pipeline.annotation.times.grammar import Row
from pipeline.annotation.times.parts_of_year import season, share_of_year
from pipeline.annotation.times.patterns import NUMBER_OF_DAY, YEAR, alternation
from pipeline.annotation.times.timeline import Direction, Third
from pipeline.annotation.times.words import TimeWords, folded
from pipeline.languages.en import FOLDER
from pipeline.languages.en.numerals import NUMBERS
from pipeline.languages.packs import read_words

WORDS: Final = replace(read_words([FOLDER], "times", TimeWords), numbers=NUMBERS.small)
_MONTH = (
    rf"(?P<month>(?:{alternation(map(str.capitalize, WORDS.months))})\b"
    rf"|(?:{alternation(map(str.capitalize, WORDS.short_months))})\b\.?)"
)
_LONE_MONTH = (
    rf"(?P<month>(?:{alternation(map(str.capitalize, WORDS.months))})\b"
    rf"|{alternation(map(str.capitalize, WORDS.sure_short_months))}\.)"
)
_TH = r"(?:st|nd|rd|th)?"
DAY = rf"(?P<day>{NUMBER_OF_DAY}){_TH}"
_TO_DAY = rf"(?:(?:\s?[-–—]\s?|\sand\s)(?P<day2>{NUMBER_OF_DAY}){_TH})?"
EDGE = r"(?:start|beginning|middle|end)"
_THIRD = rf"(?P<part>early|mid|late|(?:the\s)?{EDGE}\sof)"
SEASON = rf"(?P<season>{alternation(WORDS.seasons)})"
_NEAR_YEAR = r"\s(?:of\s|in\s)?(?P<near>last|this|next|the\s(?:previous|same|following))\syear\b"
OF_YEAR = rf"(?:,?\s{YEAR}|{_NEAR_YEAR})"


def third(text: str) -> Third:
    """The part of a period that one of the words names: "the *end* of". Raises `StopIteration` where none does."""
    return next(WORDS.parts[word] for word in folded(text).split() if word in WORDS.parts)


def direction(text: str) -> Direction:
    """Which period the last of the words names: "the *previous*". Raises `KeyError` where it names none."""
    return WORDS.directions[folded(text).split()[-1]]


_MONTHS = frozenset({*WORDS.months, *WORDS.short_months})
_OF_YEARS = frozenset({FOUR_DIGITS})
_PARTS = frozenset(WORDS.parts)
SEASONS_SAID = frozenset(WORDS.seasons)
_SHARES = frozenset(WORDS.shares)
_QUARTERS_IN_SIGNS = frozenset(f"{letter}{digit}" for letter in "qh" for digit in "1234")
_IN = (
    r"\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Dd]uring|[Ff]rom|[Oo]f|[Bb]etween|[Tt]hrough|[Ll]ast|[Nn]ext|[Tt]his"
    r"|[Aa]nd|[Tt]o|[Yy]ear)\s"
)
DATES: tuple[Row, ...] = (
    ("day", rf"(?<![\d.,:/-]){DAY}{_TO_DAY}\s(?:of\s)?{_MONTH}{OF_YEAR}?", resolvers.day_of_month(WORDS, direction), _MONTHS),
    (
        "day",
        rf"\b[Ff]rom\s{DAY}\s(?:to|until)\s(?P<day2>{NUMBER_OF_DAY}){_TH}\s(?:of\s)?{_MONTH}{OF_YEAR}?",
        resolvers.day_of_month(WORDS, direction),
        _MONTHS,
    ),
    (
        "day",
        rf"\b{_MONTH}\s?{DAY}(?![\d:]|[.,%]\d){_TO_DAY}{OF_YEAR}?",
        resolvers.day_of_month(WORDS, direction),
        _MONTHS,
    ),
    ("day", r"\b(?P<year>[12]\d{3})-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b", resolvers.numeric_date, _OF_YEARS),
    ("other", rf"\b(?:(?i:{_THIRD})[\s-])?{_MONTH},?\s(?:of\s)?{YEAR}", resolvers.whole_month(WORDS, third), _MONTHS),
    ("other", rf"\b(?i:{_THIRD})[\s-]{_LONE_MONTH}", resolvers.whole_month(WORDS, third), _MONTHS),
    (
        "other",
        rf"\b(?:(?i:{_THIRD})[\s-])?{_LONE_MONTH}{_NEAR_YEAR}",
        resolvers.whole_month(WORDS, third, direction),
        _MONTHS,
    ),
    ("other", rf"{_IN}(?P<x>{_LONE_MONTH})(?!\s?\d)", resolvers.whole_month(WORDS), _MONTHS),
    (
        "other",
        rf"\b(?P<x>(?P<near>[Ll]ast|[Tt]his|[Nn]ext)\s{_LONE_MONTH})(?!\s?\d)",
        resolvers.near_month(WORDS, direction),
        _MONTHS,
    ),
    ("other", rf"{_IN}(?P<x>{YEAR})(?!-\w|\s(?:[a-z]+s|people)\b)", resolvers.whole_year(), _OF_YEARS),
    ("other", rf"\b(?i:{_THIRD})[\s-]{YEAR}(?!-\w)", resolvers.whole_year(third), _PARTS),
    ("other", r"(?<![-–—\w])(?P<year>(?:19|20)\d\d)[-–—](?P<year2>(?:19|20)?\d\d)(?![-–—\w])", resolvers.whole_year(), _OF_YEARS),
    ("other", r"\b(?:the\s)?(?P<year>[12]\d\d0)['’]?s\b", resolvers.decade, _OF_YEARS),
    (
        "other",
        rf"\b(?i:(?:the\s)?{SEASON}(?:,?\s(?:of\s|in\s)?{YEAR}|{_NEAR_YEAR}))",
        season(WORDS, direction),
        SEASONS_SAID,
    ),
    (
        "other",
        rf"\b(?i:(?:the\s)?(?P<ordinal>{alternation(WORDS.ordinals)})[\s-](?P<share>quarter|half)(?:,?\s(?:of\s|in\s)?(?:the\syear\s)?{YEAR}"
        rf"|{_NEAR_YEAR}|\sof\sthe\syear))",
        share_of_year(WORDS, direction),
        _SHARES,
    ),
    (
        "other",
        rf"\b(?P<share>[QH])(?P<ordinal>[1-4])(?:,?\s(?:of\s)?{YEAR}|{_NEAR_YEAR})?(?![\w-])",
        share_of_year(WORDS, direction),
        _QUARTERS_IN_SIGNS,
    ),
)
