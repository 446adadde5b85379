"""Times as feeds and pages write them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pipeline.cleaning.moments import ReadMoment, parse_moment

NOON = datetime(2024, 5, 15, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "moment", "naive"),
    [
        ("2022-09-12T06:30:00Z", datetime(2022, 9, 12, 6, 30, tzinfo=UTC), False),
        (" 2022-09-12t08:30:00+02:00 ", datetime(2022, 9, 12, 6, 30, tzinfo=UTC), False),
        ("2022-09-12 06:30", datetime(2022, 9, 12, 6, 30, tzinfo=UTC), True),
        ("2022/09/12 06:30", datetime(2022, 9, 12, 6, 30, tzinfo=UTC), True),
        ("2022-09-12", datetime(2022, 9, 12, tzinfo=UTC), True),
        ("20220912T0630", datetime(2022, 9, 12, 6, 30, tzinfo=UTC), True),
        ("2024-05-15 14:00:00 +0200", NOON, False),
        ("2024-05-15 17:30:00 IST", NOON, False),
        ("2024-05-15 12:00:00 XYZ", NOON, True),
    ],
)
def test_iso_dates_in_utc_and_whether_they_had_an_offset(value: str, moment: datetime, naive: bool) -> None:
    assert parse_moment(value) == ReadMoment(moment, naive=naive, converted=False)


@pytest.mark.parametrize(
    ("value", "naive"),
    [
        ("Wed, 15 May 2024 12:00:00 GMT", False),
        ("Wed, 15 May 2024 14:00:00 +0200", False),
        ("Wed, 15 May 2024 14:00:00 +02:00", False),
        ("Wed, 15 May 2024 14:00:00 GMT+0200", False),
        ("Wed, 15 May 2024 15:00:00 +0300 (MSK)", False),
        ("15 May 2024 08:00:00 EDT", False),
        ("15 May 24 15:00:00 EEST", False),
        ("Wed, 15 May 2024 17:30 IST", False),
        ("Wednesday, 15-May-24 12:00:00 GMT", False),
        ("Wed, 15 May 2024 12:00:00 XYZ", True),
        ("Wed, 15 May 2024 12:00:00 -0000", True),
        ("Wed May 15 12:00:00 2024", True),
        (1715774400, False),
        (1715774400.0, False),
        ("1715774400", False),
        (1715774400000, False),
        ("1715774400000", False),
    ],
)
def test_dates_of_mail_and_numbers_are_converted(value: str | float, naive: bool) -> None:
    assert parse_moment(value) == ReadMoment(NOON, naive=naive, converted=True)


def test_a_day_of_mail_is_its_midnight() -> None:
    assert parse_moment("15 May 2024").moment == datetime(2024, 5, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    "value",
    [
        "0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00+05:00",
        "0001-01-01",
        "Mon, 01 Jan 0001 00:00:00 +0000",
        "0000-00-00 00:00:00",
        "1970-01-01T00:00:00Z",
        "1970-01-01T01:00:00+01:00",
        "1970-01-01",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "0",
        0,
        0.0,
    ],
)
def test_what_stands_for_no_date(value: str | float) -> None:
    assert parse_moment(value).moment is None


def test_the_second_after_the_epoch_is_a_date() -> None:
    assert parse_moment("1970-01-01T00:00:01Z").moment == datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "12 September",
        "May 15 2024",
        "2022",
        "20240515",
        "2022-13-01",
        "2022-09-12" + " x" * 40,
        "5:30",
        2024,
        -5,
        20240515,
        1e20,
        "9999-12-31T23:59:59-05:00",
        "15 May 2024 5:30 PM",
        "31 Feb 2024 12:00:00 GMT",
        "2024-05-15 05:30 PM",
        float("nan"),
    ],
)
def test_what_is_none(value: str | float) -> None:
    with pytest.raises(ValueError):
        parse_moment(value)
