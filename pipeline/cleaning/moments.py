"""Points in time as feeds and pages write them: RFC 3339, and the ISO 8601 forms near to it."""

from __future__ import annotations

import re
from datetime import UTC, datetime

_DATE_FIRST = re.compile(r"\d{4}-\d\d-\d\d(?:[Tt ]\d\d|$)|\d{8}[Tt]\d\d")
"""A calendar date, alone or with a time after it. Bare digits are no date: `1612010112` is a Unix time, and to
`datetime.fromisoformat` noon in 1612."""


def parse_moment(value: str) -> tuple[datetime, bool]:
    """The moment with the offset that it came with, and whether the string was naive (without an offset: then taken as UTC).

    Raises `ValueError` where `value` is no RFC 3339 or ISO 8601 date, or lies outside of the years 1 to 9999 in UTC.
    """
    text = value.strip()
    if len(text) > 64 or not _DATE_FIRST.match(text):
        raise ValueError("not an RFC 3339 time such as 2022-09-12T06:30:00Z")
    moment = datetime.fromisoformat(text.upper())
    if moment.tzinfo is None:
        return moment.replace(tzinfo=UTC), True
    try:
        moment.astimezone(UTC)
    except OverflowError:
        raise ValueError("outside of the years 1 to 9999 in UTC") from None
    return moment, False
