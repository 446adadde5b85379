"""Days, weeks, months and years of the proleptic Gregorian calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from pipeline.annotation.times import timeline
from pipeline.annotation.times.timeline import DAY, HOUR, Reference, Stretch
from schemas import TimeRange

AT = timeline.reference(datetime(2024, 5, 14, 9, 10, tzinfo=UTC))  # a Tuesday


def _dates(stretch: Stretch) -> tuple[str, str]:
    """The first and the last day of whole days."""
    first, end = stretch
    return date.fromordinal(first // DAY + 1).isoformat(), date.fromordinal(end // DAY).isoformat()


def test_the_reference_is_on_the_clock_of_publication() -> None:
    late = timeline.reference(datetime(2024, 5, 14, 23, tzinfo=timezone(timedelta(hours=-5))))
    assert (date.fromordinal(late.today), late.offset) == (date(2024, 5, 14), -5 * HOUR)
    assert (AT.weekday, AT.month) == (1, (2024 - 1) * 12 + 4)


@pytest.mark.parametrize("year", [1, 9999])
def test_offsets_are_dropped_where_utc_might_leave_the_calendar(year: int) -> None:
    edge = datetime(year, 1, 1, tzinfo=timezone(timedelta(hours=14)))
    assert date.fromordinal(timeline.reference(edge).today) == date(year, 1, 1)


def test_stretches() -> None:
    assert _dates(timeline.week(AT.today)) == ("2024-05-13", "2024-05-19")
    assert _dates(timeline.months((2024 - 1) * 12 + 1)) == ("2024-02-01", "2024-02-29")
    assert _dates(timeline.year(1990, 10)) == ("1990-01-01", "1999-12-31")


@pytest.mark.parametrize(
    ("day", "month", "year", "future", "expected"),
    [
        (9, 5, None, False, "2024-05-09"),
        (20, 5, None, False, "2024-05-20"),
        (20, 8, None, False, "2023-08-20"),
        (9, 5, None, True, "2025-05-09"),
        (29, 2, None, False, "2024-02-29"),
        (29, 2, 2023, False, None),
        (31, 4, None, False, None),
        (1, 13, 2023, False, None),
    ],
)
def test_a_day_without_a_year_is_the_latest_or_comes_soon(
    day: int, month: int, year: int | None, future: bool, expected: str | None
) -> None:
    found = timeline.day_of(day, month, year, Reference(AT.now, future=future))
    assert (found and date.fromordinal(found).isoformat()) == expected


@pytest.mark.parametrize(
    ("month", "future", "expected"), [(5, False, 0), (3, False, -2), (6, False, -11), (6, True, 1), (5, True, 0)]
)
def test_a_month_without_a_year_is_the_latest(month: int, future: bool, expected: int) -> None:
    assert timeline.month_of(month, None, Reference(AT.now, future=future)) - AT.month == expected


@pytest.mark.parametrize(
    ("number", "which", "future", "expected"),
    [
        (1, None, False, 0),
        (2, None, False, -6),
        (2, None, True, 1),
        (1, "last", False, -7),
        (0, "next", False, 6),
        (4, "this", False, 3),
    ],
)
def test_weekdays(number: int, which: timeline.Direction | None, future: bool, expected: int) -> None:
    assert timeline.weekday(number, which, Reference(AT.now, future=future)) - AT.today == expected


@pytest.mark.parametrize(
    ("which", "of_month", "of_year"),
    [
        ("early", ("2024-05-01", "2024-05-10"), ("2024-01-01", "2024-04-30")),
        ("mid", ("2024-05-11", "2024-05-20"), ("2024-05-01", "2024-08-31")),
        ("late", ("2024-05-21", "2024-05-31"), ("2024-09-01", "2024-12-31")),
    ],
)
def test_parts_are_thirds(which: timeline.Third, of_month: tuple[str, str], of_year: tuple[str, str]) -> None:
    assert _dates(timeline.part(timeline.months(AT.month), which)) == of_month
    assert _dates(timeline.part(timeline.year(2024), which)) == of_year


def test_ranges_are_clamped_to_the_calendar() -> None:
    assert timeline.time_range((-5 * DAY, DAY)) == TimeRange(
        start=datetime(1, 1, 1, tzinfo=UTC), end=datetime(1, 1, 2, tzinfo=UTC), precision="day"
    )
    assert timeline.time_range((-5 * DAY, 0)) is None
    last = timeline.time_range(timeline.year(9999))
    assert last is not None
    assert last.end == datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    ("stretch", "precision"),
    [
        (timeline.year(2024), "year"),
        (timeline.year(1990, 10), "year"),
        (timeline.months(2023 * 12 + 3, 3), "quarter"),
        (timeline.months(2023 * 12 + 5, 3), "quarter"),
        (timeline.months(2023 * 12 + 6, 6), "quarter"),
        (timeline.months(2023 * 12 + 4), "month"),
        (timeline.months(2023 * 12 + 4, 2), "month"),
        (timeline.week(AT.today), "week"),
        (timeline.days(AT.today - 1, AT.today + 5), "week"),
        (timeline.days(AT.today, AT.today + 6), "day"),
        (timeline.days(AT.today), "day"),
        ((AT.now, AT.now + HOUR), "hour"),
        ((AT.now // DAY * DAY, AT.now), "hour"),
    ],
)
def test_precision_is_the_coarsest_unit_at_the_ends(stretch: Stretch, precision: str) -> None:
    assert timeline.precision(stretch) == precision
