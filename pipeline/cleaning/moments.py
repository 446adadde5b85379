"""Points in time as feeds and pages write them: RFC 3339 and ISO 8601, RFC 822, and seconds or milliseconds since 1970."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from pipeline.cleaning.zones import with_offset

LONGEST = 64
"""Characters of the longest string that is read; the longest form of RFC 822, with a comment behind it, has 45."""

FEWEST_DIGITS = 9
"""Digits of the shortest number that is a time: from March 1973 on. Shorter ones are years, and days such as 20240515."""

MILLISECONDS_FROM = 100_000_000_000
"""From here on a number counts milliseconds: as seconds this would be the year 5138, as milliseconds it is March 1973."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_CALENDAR = re.compile(r"\d{4}[-/]\d\d[-/]\d\d(?:[Tt ]\d\d|$)|\d{8}[Tt]\d\d")
"""A calendar date, alone or with a time after it. Bare digits are no date: `1612010112` is a Unix time, and to
`datetime.fromisoformat` noon in 1612."""

_SPACED_OFFSET = re.compile(r"(?<=\d) +(?=[+-]\d\d:?\d\d$)")
_COLON = re.compile(r"([+-]\d\d):(\d\d)$")
"""An offset as ISO 8601 writes it, which the reader of mail takes for none."""

_MAIL = re.compile(
    r"(?:[A-Z]{3,9},? ?)?(?:\d{1,2}[ -][A-Z]{3,9}[ -](?P<year>\d{2,4})(?: \d.*)?|[A-Z]{3} {1,2}\d{1,2} \d\d:.*)(?<! [AP]M)",
    re.IGNORECASE,
)
"""Dates of RFC 822, RFC 850 and asctime, with or without a day of the week. None has halves of a day."""

_NUMBER = re.compile(r"-?\d{1,16}(?:\.\d{1,9})?")
_ZERO_DATE = re.compile(r"0000[-/]?00[-/]?00|0001-01-01")
"""The missing dates of MySQL, Go and .NET."""


@dataclass(frozen=True, slots=True)
class ReadMoment:
    """What a date says, and how it was written."""

    moment: datetime | None
    """With the offset that it came with. Null for a missing date: year 1, or the first second of 1970."""
    naive: bool
    """Whether it was written without an offset: then taken as UTC."""
    converted: bool
    """Whether it was written as RFC 822 or as a number."""


def parse_moment(value: str | float) -> ReadMoment:
    """The moment that a feed or a page writes: RFC 3339 or ISO 8601, RFC 822 (also RFC 850 and asctime), seconds or milliseconds
    since 1970 as a number or as its digits.

    Raises `ValueError` where `value` is none of these, or lies outside of the years 1 to 9999 in UTC.
    """
    if not isinstance(value, str):
        return ReadMoment(_present(_since_1970(value)), naive=False, converted=True)
    text = value.strip()
    if len(text) > LONGEST:
        raise ValueError("longer than any date")
    if _ZERO_DATE.match(text):
        return ReadMoment(None, naive=False, converted=False)
    if _CALENDAR.match(text):
        written = _SPACED_OFFSET.sub("", with_offset(text.upper().replace("/", "-")))
        return _read(datetime.fromisoformat(written), converted=False)
    if _NUMBER.fullmatch(text):
        return parse_moment(float(text))
    mail = _MAIL.fullmatch(text)
    if mail and mail["year"] == "0001":
        return ReadMoment(None, naive=False, converted=True)
    if mail:
        clock = " 00:00" if mail["year"] and text.endswith(mail["year"]) else ""
        return _read(parsedate_to_datetime(_COLON.sub(r"\1\2", with_offset(text)) + clock), converted=True)
    raise ValueError("not an RFC 3339 time such as 2022-09-12T06:30:00Z")


def _read(written: datetime, *, converted: bool) -> ReadMoment:
    if written.year == 1:
        return ReadMoment(None, naive=written.tzinfo is None, converted=converted)
    if written.tzinfo is None:
        return ReadMoment(_present(written.replace(tzinfo=UTC)), naive=True, converted=converted)
    try:
        written.astimezone(UTC)
    except OverflowError:
        raise ValueError("outside of the years 1 to 9999 in UTC") from None
    return ReadMoment(_present(written), naive=False, converted=converted)


def _since_1970(number: float) -> datetime:
    """The moment that a number names; 0 is the epoch itself. Raises `ValueError` where it names none."""
    seconds = number / 1000 if abs(number) >= MILLISECONDS_FROM else number
    if number and abs(number) < 10 ** (FEWEST_DIGITS - 1):
        raise ValueError("too small to be seconds since 1970")
    try:
        return EPOCH + timedelta(seconds=seconds)
    except (OverflowError, ValueError):
        raise ValueError("outside of the years 1 to 9999 in UTC") from None


def _present(moment: datetime) -> datetime | None:
    return None if moment == EPOCH else moment
