"""English time expressions, whole values compared. Published on a Wednesday."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

import pytest

from pipeline.annotation.times.finding import FoundTime
from schemas import TimeRange
from tests.readers import time_spans, times
from tests.told_times import told

PUBLISHED = datetime(2022, 9, 14, 6, 30, tzinfo=UTC)


def at(value: str) -> datetime:
    return datetime.fromisoformat(value).replace(tzinfo=UTC)


def found(text: str, language: str, expression: str, start: str, end: str, explicit: bool) -> FoundTime:
    place = text.index(expression)
    return FoundTime((place, place + len(expression)), told(start, end), explicit)


CASES = [
    ("On Saturday the mayor spoke.", "Saturday", "2022-09-10", "2022-09-11", False),
    ("On Wednesday the mayor spoke.", "Wednesday", "2022-09-14", "2022-09-15", False),
    ("They meet next Monday.", "next Monday", "2022-09-19", "2022-09-20", False),
    ("They met last Friday.", "last Friday", "2022-09-09", "2022-09-10", False),
    ("They met last Wednesday.", "last Wednesday", "2022-09-07", "2022-09-08", False),
    ("They will meet on Saturday.", "Saturday", "2022-09-17", "2022-09-18", False),
    ("The bridge fell today.", "today", "2022-09-14", "2022-09-15", False),
    ("The bridge fell yesterday evening.", "yesterday evening", "2022-09-13", "2022-09-14", False),
    ("The bridge opens tomorrow.", "tomorrow", "2022-09-15", "2022-09-16", False),
    ("Shelling went on overnight.", "overnight", "2022-09-13", "2022-09-15", False),
    ("It began this morning.", "this morning", "2022-09-14", "2022-09-15", False),
    ("It happened in the last 48 hours.", "the last 48 hours", "2022-09-12T06:30", "2022-09-14T06:30", False),
    ("It grew over the past two weeks.", "the past two weeks", "2022-08-31", "2022-09-15", False),
    ("It grew in the past few days.", "the past few days", "2022-09-09", "2022-09-15", False),
    ("It began in the last month.", "the last month", "2022-08-15", "2022-09-15", False),
    ("Last month it rained.", "Last month", "2022-08-01", "2022-09-01", False),
    ("It began three days ago.", "three days ago", "2022-09-11", "2022-09-12", False),
    ("It began two weeks ago.", "two weeks ago", "2022-08-29", "2022-09-05", False),
    ("It began twenty-five years ago.", "twenty-five years ago", "1997-01-01", "1998-01-01", False),
    ("It began an hour ago.", "an hour ago", "2022-09-14T05:30", "2022-09-14T06:30", False),
    ("It began earlier this month.", "earlier this month", "2022-09-01", "2022-09-15", False),
    ("It is done later this year.", "later this year", "2022-09-14", "2023-01-01", False),
    ("It rained this week.", "this week", "2022-09-12", "2022-09-19", False),
    ("It is due in the next three days.", "the next three days", "2022-09-14", "2022-09-18", False),
    ("The house burnt in 2014.", "2014", "2014-01-01", "2015-01-01", True),
    ("He has been there since 2009.", "since 2009", "2009-01-01", "2022-09-15", True),
    ("The talks began in March.", "March", "2022-03-01", "2022-04-01", True),
    ("The talks began in December.", "December", "2021-12-01", "2022-01-01", True),
    ("The talks begin in October.", "October", "2022-10-01", "2022-11-01", True),
    ("The house burnt in early May 2013.", "early May 2013", "2013-05-01", "2013-05-11", True),
    ("The house burnt in late 2014.", "late 2014", "2014-09-01", "2015-01-01", True),
    ("They met on 12 February.", "12 February", "2022-02-12", "2022-02-13", True),
    ("They met on February 12, 2017.", "February 12, 2017", "2017-02-12", "2017-02-13", True),
    ("They met on the 3rd of May 2016.", "3rd of May 2016", "2016-05-03", "2016-05-04", True),
    ("They met on Dec. 14th.", "Dec. 14th", "2021-12-14", "2021-12-15", True),
    ("They met on Monday, 19 December 2016.", "Monday, 19 December 2016", "2016-12-19", "2016-12-20", True),
    ("It is to be held on 12 March.", "12 March", "2023-03-12", "2023-03-13", True),
    ("Forecasters expect rain on Friday.", "Friday", "2022-09-16", "2022-09-17", False),
    ("It fell at 9 p.m.", "9 p.m.", "2022-09-13T21:00", "2022-09-13T22:00", False),
    ("They met in October.", "October", "2021-10-01", "2021-11-01", True),
    ("They met in September.", "September", "2022-09-01", "2022-10-01", True),
    ("Prices rose less than expected in December.", "December", "2021-12-01", "2022-01-01", True),
    ("Since last November it is shut.", "Since last November", "2021-11-01", "2022-09-15", True),
    ("Drones came overnight on Sunday.", "overnight on Sunday", "2022-09-11", "2022-09-12", False),
    ("They meet on 12 October.", "12 October", "2022-10-12", "2022-10-13", True),
    ("Since 24 February it is shut.", "Since 24 February", "2022-02-24", "2022-09-15", True),
    ("It is over by the end of the year.", "by the end of the year", "2022-09-14", "2023-01-01", False),
    ("It is over by Friday.", "by Friday", "2022-09-14", "2022-09-17", False),
    ("Raids on 5-6 April 2016 failed.", "5-6 April 2016", "2016-04-05", "2016-04-07", True),
    ("Raids on November 18 -19 failed.", "November 18 -19", "2021-11-18", "2021-11-20", True),
    ("It lasted from Monday to Wednesday.", "from Monday to Wednesday", "2022-09-12", "2022-09-15", False),
    ("Between March and May 2016 it fell.", "Between March and May 2016", "2016-03-01", "2016-06-01", True),
    ("It ran from 24 February to 3 March 2021.", "from 24 February to 3 March 2021", "2021-02-24", "2021-03-04", True),
    ("The war of 2014-16 ended.", "2014-16", "2014-01-01", "2017-01-01", True),
    ("Prices of the 1990s are gone.", "the 1990s", "1990-01-01", "2000-01-01", True),
    ("It was dry in the summer of 2014.", "the summer of 2014", "2014-06-01", "2014-09-01", True),
    ("It was dry last summer.", "last summer", "2022-06-01", "2022-09-01", False),
    ("It starts at 6 a.m. on Saturday.", "6 a.m. on Saturday", "2022-09-17T06:00", "2022-09-17T07:00", False),
    ("It starts 11:30pm on Thursday 28 July.", "11:30pm on Thursday 28 July", "2022-07-28T23:30", "2022-07-29T00:30", True),
    ("In the early hours of Sunday it burnt.", "the early hours of Sunday", "2022-09-11", "2022-09-12", False),
    ("Dated 2021-11-05 and signed.", "2021-11-05", "2021-11-05", "2021-11-06", True),
    ("It opened earlier May 5, 2021.", "May 5, 2021", "2021-05-05", "2021-05-06", True),
    ("He came in earlier May 2021.", "May 2021", "2021-05-01", "2021-06-01", True),
    ("They met on 29 February.", "29 February", "2020-02-29", "2020-03-01", True),
]


@pytest.mark.parametrize(("text", "expression", "start", "end", "explicit"), CASES, ids=[case[1] for case in CASES])
def test_resolves(text: str, expression: str, start: str, end: str, explicit: bool) -> None:
    assert times(text, "en", PUBLISHED) == (found(text, "en", expression, start, end, explicit),)


@pytest.mark.parametrize(
    "text",
    [
        "They may march in august company.",
        "May he live long, said April.",
        "It weighs 12 marching boots.",
        "They met on 31 February.",
        "It is later 2023 than they think.",
        "Flight 2014 took 10:30 units.",
        "He ran 2,014 miles.",
        "",
        "\n\t ",
    ],
)
def test_finds_nothing(text: str) -> None:
    assert times(text, "en", PUBLISHED) == ()


def test_several_in_order() -> None:
    text = "Yesterday it rained, and on 3 May it snowed."
    assert times(text, "en", PUBLISHED) == (
        found(text, "en", "Yesterday", "2022-09-13", "2022-09-14", False),
        found(text, "en", "3 May", "2022-05-03", "2022-05-04", True),
    )


def test_days_are_those_of_the_clock_of_publication() -> None:
    late = datetime(2022, 9, 14, 23, 30, tzinfo=timezone(timedelta(hours=-5)))
    (today,) = times("today", "en", late)
    assert today.range == TimeRange(start=at("2022-09-14T05:00"), end=at("2022-09-15T05:00"), precision="day")
    (noon,) = times("at 12:00 on Tuesday", "en", late)
    assert noon.range == TimeRange(start=at("2022-09-13T17:00"), end=at("2022-09-13T18:00"), precision="hour")


@pytest.mark.parametrize(("zone", "start"), [(" GMT", "17:30"), (" EST", "22:30"), (" CEST", "15:30"), ("", "22:30")])
def test_a_zone_says_which_clock(zone: str, start: str) -> None:
    early = datetime(2022, 9, 14, 1, 0, tzinfo=timezone(timedelta(hours=-5)))
    for text in (f"at 17:30{zone}", f"at 17:30{zone} on Tuesday"):
        (clock,) = times(text, "en", early)
        assert clock.range.start == at(f"2022-09-13T{start}"), text


EDGES = [
    datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))),
    datetime(9999, 12, 31, 23, 59, tzinfo=timezone(timedelta(hours=-12))),
]


@pytest.mark.parametrize("published_at", EDGES, ids=["first", "last"])
@pytest.mark.parametrize(
    "text", [case[0] for case in CASES] + ["9999 years ago", "the last 9999 months", "in the next 9999 decades"]
)
def test_first_and_last_year_do_not_raise(text: str, published_at: datetime) -> None:
    for each in times(text, "en", published_at):
        assert datetime.min.replace(tzinfo=UTC) <= each.range.start < each.range.end


def test_clamps_to_the_calendar() -> None:
    text = "9999 days ago"
    assert times(text, "en", datetime(5, 1, 1, tzinfo=UTC)) == ()
    text = "in the past 9999 days"
    assert times(text, "en", datetime(1, 1, 2, tzinfo=UTC)) == (
        found(text, "en", "the past 9999 days", "0001-01-01", "0001-01-03", False),
    )


def test_spans_do_not_overlap() -> None:
    text = "On Monday, 5 May 2014, at 6 pm, two days ago, since March, by 2020. " * 40
    spans = time_spans(text, "en")
    assert len(spans) == 100
    assert all(one[1] <= two[0] for one, two in pairwise(spans))


@pytest.mark.parametrize("text", ["a letter of Mayors", "the church in Mayfield", "a walk to Marchmont"])
def test_a_month_is_a_whole_word(text: str) -> None:
    assert time_spans(text, "en") == ()
