"""Languages without a pack have dates in digits only."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.readers import times

AT = datetime(2024, 5, 14, 9, 10, tzinfo=UTC)


def test_dates_in_digits() -> None:
    found = times("Am 12.05.2024 und am Montag, 2023-01-02", "de", AT)
    assert [(each.span, each.range.start.isoformat()[:10]) for each in found] == [
        ((3, 13), "2024-05-12"),
        ((29, 39), "2023-01-02"),
    ]
