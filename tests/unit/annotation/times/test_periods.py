"""What units name, seen from Tuesday 14 May 2024, 09:10."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pipeline.annotation.times import timeline
from pipeline.annotation.times.periods import ago, calendar, rolling, within
from pipeline.annotation.times.timeline import Stretch, Third
from pipeline.annotation.times.words import Side, Unit

AT = timeline.reference(datetime(2024, 5, 14, 9, 10, tzinfo=UTC))


def _told(stretch: Stretch) -> tuple[str, str]:
    found = timeline.time_range(stretch)
    assert found is not None
    return found.start.isoformat()[:16], found.end.isoformat()[:16]


@pytest.mark.parametrize(
    ("unit", "shift", "start", "end"),
    [("week", -1, "2024-05-06", "2024-05-13"), ("month", 1, "2024-06-01", "2024-07-01"), ("year", 0, "2024-01-01", "2025-01-01")],
)
def test_calendar(unit: Unit, shift: int, start: str, end: str) -> None:
    assert _told(calendar(unit, shift, AT)) == (f"{start}T00:00", f"{end}T00:00")


@pytest.mark.parametrize(
    ("amount", "unit", "ahead", "start", "end"),
    [
        (48, "hour", False, "2024-05-12T09:10", "2024-05-14T09:10"),
        (2, "hour", True, "2024-05-14T09:10", "2024-05-14T11:10"),
        (3, "day", False, "2024-05-11T00:00", "2024-05-15T00:00"),
        (1, "month", False, "2024-04-14T00:00", "2024-05-15T00:00"),
        (1, "week", True, "2024-05-14T00:00", "2024-05-22T00:00"),
    ],
)
def test_rolling(amount: int, unit: Unit, ahead: bool, start: str, end: str) -> None:
    assert _told(rolling(amount, unit, AT, ahead=ahead)) == (start, end)


@pytest.mark.parametrize(
    ("amount", "unit", "start", "end"),
    [
        (1, "hour", "2024-05-14T08:10", "2024-05-14T09:10"),
        (2, "day", "2024-05-12T00:00", "2024-05-13T00:00"),
        (2, "week", "2024-04-29T00:00", "2024-05-06T00:00"),
        (3, "decade", "1994-01-01T00:00", "1995-01-01T00:00"),
    ],
)
def test_ago(amount: int, unit: Unit, start: str, end: str) -> None:
    assert _told(ago(amount, unit, AT)) == (start, end)


@pytest.mark.parametrize(
    ("part", "start", "end"),
    [
        ("early", "2024-01-01", "2024-05-01"),
        ("earlier", "2024-01-01", "2024-05-15"),
        ("later", "2024-05-14", "2025-01-01"),
    ],
)
def test_parts_of_this_year(part: Third | Side, start: str, end: str) -> None:
    assert _told(within(calendar("year", 0, AT), part, AT)) == (f"{start}T00:00", f"{end}T00:00")
