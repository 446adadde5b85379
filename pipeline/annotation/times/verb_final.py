"""The grammar of time of languages that put the verb last and little words behind the noun: Hindi, Marathi.

Their script writes vowels as signs that Python counts among no letters, so words end where `letters` of the script do, and not at
`\\b`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from pipeline.annotation.times import periods, resolvers
from pipeline.annotation.times.anchors import DIGIT, FOUR_DIGITS
from pipeline.annotation.times.grammar import Grammar, Row, rules
from pipeline.annotation.times.patterns import alternation, phrases
from pipeline.annotation.times.resolvers import reads
from pipeline.annotation.times.timeline import Direction, Reference, Stretch
from pipeline.annotation.times.verb_final_calendar import DAY, NUMBER_OF_DAY, YEAR, calendar_rows, clock_rows
from pipeline.annotation.times.verb_final_words import DayWords, VerbFinalTimeWords
from pipeline.annotation.times.words import TimeWords
from pipeline.scripts.punctuation import DANDAS


def verb_final_grammar(
    language: str, words: VerbFinalTimeWords, days: DayWords, letters: str, speaks_of_future: Callable[[str, str], bool]
) -> Grammar:
    """The grammar that those words of a language make.

    `letters` is the inside of a character class: what words are written with. Raises `GrammarError` as `Grammar` does.
    """
    begin, end = f"(?<![{letters}\\w])", f"(?![{letters}\\w])"
    return Grammar(
        language=language,
        rules=(
            *rules((*_dates(words, begin), *calendar_rows(words, begin, end)), explicit=True),
            *rules(_days(words, days, begin, end), explicit=False),
            *rules((*_units(words, begin, end), *clock_rows(words, begin, end)), explicit=False),
        ),
        of_one_day=re.compile(rf",?\s(?:{alternation(words.on_day)}\s)?|\s?\("),
        through=re.compile(rf"\s?[-–—]\s?|\s{alternation(words.through)}\s"),
        speaks_of_future=speaks_of_future,
    )


_YEAR_AFTER = rf"(?:,?\s{YEAR})?"
_DIGITS, _YEARS = frozenset({DIGIT}), frozenset({FOUR_DIGITS})
"""The only anchors here: `anchors.said` cuts words of this script at their vowel signs."""


def _dates(words: VerbFinalTimeWords, begin: str) -> tuple[Row, ...]:
    month = rf"{begin}(?P<month>{alternation(words.months)})"
    particle, loose = alternation(words.particles), alternation(words.loose_year_endings)
    return (
        (
            "day",
            rf"{DAY}(?:(?:\s?[-–—]\s?|\s{alternation(words.through)}\s)(?P<day2>{NUMBER_OF_DAY}))?\s{month}{_YEAR_AFTER}",
            resolvers.day_of_month(words),
            _DIGITS,
        ),
        ("day", rf"{month}\s(?P<day>{NUMBER_OF_DAY})(?!\d){_YEAR_AFTER}", resolvers.day_of_month(words), _DIGITS),
        (
            "day",
            r"(?<![\d.,/])(?P<day>[0-3]?\d)[/.-](?P<month>[01]?\d)[/.-](?P<year>[12]\d{3})(?!\d)",
            resolvers.numeric_date,
            _YEARS,
        ),
        ("day", r"\b(?P<year>[12]\d{3})-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b", resolvers.numeric_date, _YEARS),
        ("other", rf"{month},?\s{YEAR}", resolvers.whole_month(words), _YEARS),
        ("other", rf"{month}(?=\s{particle}|{alternation(words.month_endings)})", resolvers.whole_month(words)),
        (
            "other",
            rf"(?<!\d){YEAR}(?=\s{particle}\s|{alternation(words.year_endings)}|\s{loose})",
            resolvers.whole_year(),
            _YEARS,
        ),
        ("other", rf"{begin}{alternation(words.year_nouns)}\s(?P<x>{YEAR})", resolvers.whole_year(), _YEARS),
    )


def _days(words: VerbFinalTimeWords, days: DayWords, begin: str, end: str) -> tuple[Row, ...]:
    daypart = rf"(?:\s(?:{'|'.join(words.dayparts)}|{phrases(words.late_dayparts)})(?!\s\d))?"
    weekday = rf"(?P<weekday>{alternation(words.weekdays)})(?:{alternation(words.weekday_endings)})?{end}"
    which = rf"(?P<which>{_said(words, 'last')}|{_said(words, 'next')})"
    return (
        ("weekday", rf"{begin}(?:{which}\s)?{weekday}{daypart}", resolvers.week_day(words, lambda text: words.directions[text])),
        ("day", rf"{begin}{phrases(days.today)}{end}{daypart}", resolvers.shifted(0, 0)),
        ("day", rf"{begin}{phrases(days.yesterday)}{end}{daypart}", _yesterday),
        ("day", rf"{begin}{phrases(days.day_before_yesterday)}{end}", _two_days),
        ("day", rf"{begin}{phrases(days.tomorrow)}{end}{daypart}", resolvers.shifted(1, 1)),
        ("day", rf"{begin}{phrases(words.last_nights)}{end}", resolvers.shifted(-1, 0)),
    )


def _said(words: TimeWords, direction: Direction) -> str:
    return alternation(word for word, told in words.directions.items() if told == direction)


@reads()
def _yesterday(match: re.Match[str], at: Reference) -> Stretch | None:
    """In words about the future it is tomorrow."""
    return (resolvers.shifted(1, 1) if at.future else resolvers.shifted(-1, -1))(match, at)


@reads()
def _two_days(match: re.Match[str], at: Reference) -> Stretch | None:
    """In words about the future it is the day after tomorrow."""
    return (resolvers.shifted(2, 2) if at.future else resolvers.shifted(-2, -2))(match, at)


def _units(words: VerbFinalTimeWords, begin: str, end: str) -> tuple[Row, ...]:
    number = rf"(?P<number>\d{{1,4}}|{alternation(words.numbers)}|{phrases(words.vague)})"
    unit = rf"(?P<unit>{alternation(words.units)}){end}"

    @reads("number", "unit")
    def last(match: re.Match[str], at: Reference) -> Stretch | None:
        said = words.unit(match["unit"])
        if match["number"] is None and said in _CALENDAR:
            return periods.calendar(said, -1, at)
        return periods.rolling(words.amount(match["number"]), said, at)

    @reads("number", "unit")
    def coming(match: re.Match[str], at: Reference) -> Stretch | None:
        said = words.unit(match["unit"])
        if match["number"] is None and said in _CALENDAR:
            return periods.calendar(said, 1, at)
        return periods.rolling(words.amount(match["number"]), said, at, ahead=True)

    @reads("unit")
    def this(match: re.Match[str], at: Reference) -> Stretch | None:
        said = words.unit(match["unit"])
        return periods.calendar(said, 0, at) if said in _CALENDAR else None

    @reads("number", "unit")
    def ago(match: re.Match[str], at: Reference) -> Stretch | None:
        return periods.ago(words.amount(match["number"]), words.unit(match["unit"]), at)

    return (
        ("other", rf"{begin}{_said(words, 'last')}\s(?:{number}\s)?{unit}", last),
        ("other", rf"{begin}{_said(words, 'next')}\s(?:{number}\s)?{unit}", coming),
        ("other", rf"{begin}{_said(words, 'this')}\s{unit}", this),
        ("other", rf"{begin}{number}\s{unit}\s{alternation(words.ago)}{end}", ago),
        ("other", rf"{begin}{number}\s(?P<unit>{alternation(words.ago_units)}){end}", ago),
    )


_CALENDAR = frozenset({"week", "month", "quarter", "year"})
"""Units that the calendar counts: "last week" is the one before, but "last days" are the last few."""

_CLAUSE = re.compile(rf"[{DANDAS}.,;!?\"“”]")


def clause_ends_in(after: str, verb: re.Pattern[str]) -> bool:
    """Whether one of the last two words of a clause is such a verb: `after` is what stands behind an expression, far before the
    verb, and behind the verb an auxiliary may stand."""
    return any(verb.search(word) for word in _CLAUSE.split(after, maxsplit=1)[0].split()[-2:])
