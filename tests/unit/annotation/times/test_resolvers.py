"""Resolvers read the groups of a match; seen from Tuesday 14 May 2024, 09:10."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from pipeline.annotation.times import resolvers, timeline
from pipeline.annotation.times.resolvers import Resolver
from tests.toy_language import TIME_WORDS

AT = timeline.reference(datetime(2024, 5, 14, 9, 10, tzinfo=UTC))

CASES: list[tuple[Resolver, str, str, tuple[str, str] | None]] = [
    (resolvers.day_of_month(TIME_WORDS), r"(?P<day>\d+) (?P<month>\w+)", "5 prim", ("2024-01-05T00", "2024-01-06T00")),
    (
        resolvers.day_of_month(TIME_WORDS),
        r"(?P<day>\d+)-(?P<day2>\d+) (?P<month>\w+) (?P<year>\d+)",
        "5-8 prim 2020",
        ("2020-01-05T00", "2020-01-09T00"),
    ),
    (resolvers.day_of_month(TIME_WORDS), r"(?P<day>\d+) (?P<month>\w+)", "31 sekund", None),
    (resolvers.whole_month(TIME_WORDS), r"(?P<month>\w+)", "sekund", ("2024-02-01T00", "2024-03-01T00")),
    (
        resolvers.whole_month(TIME_WORDS, lambda text: "late"),
        r"(?P<part>fin) (?P<month>\w+)",
        "fin sekund",
        ("2024-02-19T00", "2024-03-01T00"),
    ),
    (resolvers.whole_year(), r"(?P<year>\d{4})-(?P<year2>\d\d)", "2014-16", ("2014-01-01T00", "2017-01-01T00")),
    (
        resolvers.whole_year(lambda text: "early"),
        r"(?P<part>komenk)? ?(?P<year>\d{4})",
        "komenk 2014",
        ("2014-01-01T00", "2014-05-01T00"),
    ),
    (resolvers.numeric_date, r"(?P<day>\d+)\.(?P<month>\d+)\.(?P<year>\d+)", "5.12.2020", ("2020-12-05T00", "2020-12-06T00")),
    (resolvers.numeric_date, r"(?P<day>\d+)\.(?P<month>\d+)\.(?P<year>\d+)", "5.13.2020", None),
    (resolvers.decade, r"(?P<year>\d+)s", "1990s", ("1990-01-01T00", "2000-01-01T00")),
    (
        resolvers.week_day(TIME_WORDS, lambda text: "last"),
        r"(?P<weekday>\w+)(?: (?P<which>pas))?",
        "mart pas",
        ("2024-05-07T00", "2024-05-08T00"),
    ),
    (resolvers.shifted(-1, 0), r"nokt", "nokt", ("2024-05-13T00", "2024-05-15T00")),
    (resolvers.clock(TIME_WORDS), r"(?P<hour>\d+):(?P<minute>\d+)", "08:15", ("2024-05-14T08", "2024-05-14T09")),
    (resolvers.clock(TIME_WORDS), r"(?P<hour>\d+) (?P<half>\w+)", "12 antm", ("2024-05-14T00", "2024-05-14T01")),
    (resolvers.clock(TIME_WORDS), r"(?P<hour>\d+) (?P<half>\w+)", "3 POSM", ("2024-05-13T15", "2024-05-13T16")),
    (resolvers.clock(TIME_WORDS), r"(?P<hour>\d+)", "24", None),
]


@pytest.mark.parametrize(("resolve", "pattern", "text", "expected"), CASES, ids=[case[2] for case in CASES])
def test_resolves(resolve: Resolver, pattern: str, text: str, expected: tuple[str, str] | None) -> None:
    match = re.fullmatch(pattern, text)
    assert match is not None
    stretch = resolve(match, AT)
    found = stretch and timeline.time_range(stretch)
    assert (found and (found.start.isoformat()[:13], found.end.isoformat()[:13])) == expected


def test_an_hour_to_come_is_todays_in_words_about_the_future() -> None:
    match = re.fullmatch(r"(?P<hour>\d+)", "15")
    assert match is not None
    stretch = resolvers.clock(TIME_WORDS)(match, replace(AT, future=True))
    assert stretch is not None
    assert stretch[0] // timeline.DAY == AT.now // timeline.DAY


def test_the_year_of_the_other_end_of_a_range_counts() -> None:
    match = re.fullmatch(r"(?P<month>\w+)(?: (?P<year>\d+))?", "prim")
    assert match is not None
    assert resolvers.year_of(match, replace(AT, year=2011)) == 2011
    assert (resolvers.said(match, "year"), resolvers.said(match, "nothing")) == (None, None)
