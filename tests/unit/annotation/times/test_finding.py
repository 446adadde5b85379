"""Times of a sentence in an invented language, seen from Tuesday 14 May 2024, 09:10."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pipeline.annotation.times.finding import FoundTime, time_spans, times
from tests.told_times import told
from tests.toy_language import TOY_TIMES

AT = datetime(2024, 5, 14, 9, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "start", "end", "explicit"),
    [
        ("5 prim", "2024-01-05", "2024-01-06", True),
        ("31 duodek 2020", "2020-12-31", "2021-01-01", True),
        ("lun", "2024-05-13", "2024-05-14", False),
        ("lun ven", "2024-05-20", "2024-05-21", False),
        ("lun gis mart", "2024-05-13", "2024-05-15", False),
        ("ekde 5 prim", "2024-01-05", "2024-05-15", True),
        ("ante lun", "2024-05-14", "2024-05-21", False),
        ("5 prim hor 3 posm", "2024-01-05T15:00", "2024-01-05T16:00", True),
        ("hor 11", "2024-05-13T11:00", "2024-05-13T12:00", False),
        ("5 prim gis 7 sekund 2021", "2021-01-05", "2021-02-08", True),
    ],
)
def test_times(text: str, start: str, end: str, explicit: bool) -> None:
    assert times(text, TOY_TIMES, AT) == (FoundTime((0, len(text)), told(start, end), explicit),)


def test_words_about_the_future_make_it_the_coming_one() -> None:
    (found,) = times("venos lun", TOY_TIMES, AT)
    assert found.range.start == datetime(2024, 5, 20, tzinfo=UTC)


def test_days_that_no_calendar_has_have_a_place_but_no_time() -> None:
    assert time_spans("31 sekund 2024", TOY_TIMES) == ((0, 14),)
    assert times("31 sekund 2024", TOY_TIMES, AT) == ()
