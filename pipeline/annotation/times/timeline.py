"""Seconds of the proleptic Gregorian calendar on the article's own clock. Nothing here raises: what leaves the years 1 to 9999 is
clamped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Literal

from schemas import Precision, TimeRange

HOUR = 3600
DAY = 24 * HOUR
_EPOCH = datetime(1, 1, 1, tzinfo=UTC)
_LAST_DAY = date.max.toordinal()
_LAST_SECOND = _LAST_DAY * DAY - 1
_MONTHS = 12 * 9999
COMING_DAYS = 60
"""A date without a year that lies this near ahead is the coming one: one ten months past would be given with its year."""

Direction = Literal["last", "this", "next"]
"""Which of a period, seen from publication: the one before, the one that holds it, the one to come."""

Third = Literal["early", "mid", "late"]
"""The beginning, the middle or the end of a period."""

Stretch = tuple[int, int]
"""`[start, end)` in seconds since the start of year 1 on the article's clock; may lie outside of the years 1 to 9999 until
`time_range`."""


@dataclass(frozen=True, slots=True)
class Reference:
    """What a relative expression is resolved against."""

    now: int
    """Publication on the article's clock, in seconds since the start of year 1."""
    future: bool = False
    """Whether the words around the expression speak of what is to come."""
    year: int | None = None
    """The year that the other end of a range names."""
    offset: int = 0
    """Seconds by which the article's clock is ahead of UTC."""

    @property
    def today(self) -> int:
        """Ordinal of the day of publication; day 1 is 0001-01-01."""
        return self.now // DAY + 1

    @property
    def month(self) -> int:
        """Months from the start of year 1 to the month of publication."""
        return _month_at(self.now)

    @property
    def this_year(self) -> int:
        """The year of publication."""
        return self.month // 12 + 1

    @property
    def weekday(self) -> int:
        """0 is Monday."""
        return (self.today - 1) % 7


def reference(published_at: datetime) -> Reference:
    """The reference of an aware time, on the clock that its offset shows. In the first and last year an offset is dropped, as UTC
    might not hold the result."""
    offset = timedelta(0) if published_at.year in (1, 9999) else published_at.utcoffset() or timedelta(0)
    since = published_at.replace(tzinfo=UTC) - _EPOCH
    return Reference(since.days * DAY + since.seconds, offset=offset.days * DAY + offset.seconds)


def days(first: int, last: int | None = None) -> Stretch:
    """The days from ordinal `first` to ordinal `last`, both included."""
    return (first - 1) * DAY, (first if last is None else last) * DAY


def week(ordinal: int) -> Stretch:
    """The week, Monday to Sunday, that holds the day."""
    monday = ordinal - (ordinal - 1) % 7
    return days(monday, monday + 6)


def months(first: int, count: int = 1) -> Stretch:
    """`count` calendar months from the one that lies `first` months after the start of year 1."""
    return _month_start(first), _month_start(first + count)


def _month_at(second: int) -> int:
    """Months from the start of year 1 to the month that holds a second."""
    day = date.fromordinal(min(max(second // DAY + 1, 1), _LAST_DAY))
    return (day.year - 1) * 12 + day.month - 1


def _month_start(index: int) -> int:
    if index >= _MONTHS:
        return _LAST_DAY * DAY
    year, month = divmod(max(index, 0), 12)
    return (date(year + 1, month + 1, 1).toordinal() - 1) * DAY


def year(number: int, count: int = 1) -> Stretch:
    """`count` calendar years from year `number`."""
    return months((number - 1) * 12, 12 * count)


def day_of(number: int, month: int, of_year: int | None, at: Reference) -> int | None:
    """Ordinal of a day of a month (1 to 12), or None where the calendar has no such day.

    Without a year it is the latest one that has passed or lies at most `COMING_DAYS` ahead; in words about the future, the next.
    """
    if of_year is not None:
        return _ordinal(of_year, month, number)
    this_year = at.month // 12 + 1
    candidates = [each for each in (_ordinal(this_year + shift, month, number) for shift in range(-8, 9)) if each is not None]
    if at.future:
        return next((each for each in candidates if each >= at.today), None)
    return next((each for each in reversed(candidates) if each <= at.today + COMING_DAYS), None)


def _ordinal(of_year: int, month: int, number: int) -> int | None:
    if not (1 <= of_year <= 9999 and 1 <= month <= 12 and 1 <= number <= 31):
        return None
    first = date(of_year, month, 1).toordinal()
    length = (_month_start((of_year - 1) * 12 + month) // DAY + 1) - first
    return first + number - 1 if number <= length else None


def month_of(month: int, of_year: int | None, at: Reference) -> int:
    """Months from the start of year 1 to a month (1 to 12): without a year the latest, this month included, or in words about
    the future the coming one."""
    if of_year is not None:
        return (of_year - 1) * 12 + month - 1
    ahead = (month - 1 - at.month) % 12
    return at.month + (ahead if at.future or not ahead else ahead - 12)


def weekday(number: int, which: Direction | None, at: Reference) -> int:
    """Ordinal of a weekday (0 is Monday): the last one, this week's, the next one, or for None the latest, today included."""
    back = (at.weekday - number) % 7
    if which == "this":
        return at.today - at.weekday + number
    if which == "next" or (at.future and not which and back):
        return at.today - back + 7
    return at.today - (back or 7) if which == "last" else at.today - back


_THIRDS: Mapping[Third, int] = {"early": 0, "mid": 1, "late": 2}


def part(stretch: Stretch, which: Third) -> Stretch:
    """A third of a stretch: whole months of a year, else whole days."""
    start, end = stretch
    number = _THIRDS[which]
    if end - start > 31 * DAY:
        first = _month_at(start)
        third_months = max(1, (_month_at(end) - first) // 3)
        return months(first + third_months * number, third_months)
    third = (end - start) // DAY // 3 * DAY
    return start + number * third, end if number == 2 else start + (number + 1) * third


def time_range(stretch: Stretch, offset: int = 0) -> TimeRange | None:
    """The range in UTC, clamped, of a stretch on a clock that is `offset` seconds ahead; None where nothing of it is left."""
    start, end = (min(max(edge - offset, 0), _LAST_SECOND) for edge in stretch)
    if start >= end:
        return None
    return TimeRange(start=_EPOCH + timedelta(seconds=start), end=_EPOCH + timedelta(seconds=end), precision=precision(stretch))


def precision(stretch: Stretch) -> Precision:
    """The coarsest unit of the calendar at whose edges a stretch begins and ends."""
    start, end = stretch
    if start % DAY or end % DAY:
        return "hour"
    first, last = _month_at(start), _month_at(end)
    if _month_start(first) == start and _month_start(last) == end:
        if first % 12 == last % 12 == 0:
            return "year"
        return "quarter" if (last - first) % 3 == 0 else "month"
    return "week" if end - start == 7 * DAY and start // DAY % 7 == 0 else "day"
