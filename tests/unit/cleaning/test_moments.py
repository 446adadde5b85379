"""Times as feeds and pages write them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pipeline.cleaning.moments import parse_moment


@pytest.mark.parametrize(
    ("value", "moment", "naive"),
    [
        ("2022-09-12T06:30:00Z", datetime(2022, 9, 12, 6, 30, tzinfo=UTC), False),
        (" 2022-09-12t08:30:00+02:00 ", datetime(2022, 9, 12, 6, 30, tzinfo=UTC), False),
        ("2022-09-12 06:30", datetime(2022, 9, 12, 6, 30, tzinfo=UTC), True),
        ("2022-09-12", datetime(2022, 9, 12, tzinfo=UTC), True),
        ("20220912T0630", datetime(2022, 9, 12, 6, 30, tzinfo=UTC), True),
    ],
)
def test_a_moment_is_in_utc_and_says_whether_it_had_an_offset(value: str, moment: datetime, naive: bool) -> None:
    assert parse_moment(value) == (moment, naive)


@pytest.mark.parametrize(
    "value", ["", "12 Sept 2022", "1612010112", "2022", "2022-13-01", "0001-01-01T00:00:00+14:00", "2022-09-12" + " x" * 40]
)
def test_what_is_none(value: str) -> None:
    with pytest.raises(ValueError):
        parse_moment(value)
