"""Stretches of time that units name: the last five days, the week before, the rest of the year."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.times import timeline
from pipeline.annotation.times.timeline import HOUR, Reference, Stretch, Third
from pipeline.annotation.times.words import Side, Unit

_LENGTH: Final[dict[Unit, float]] = {
    "day": 1.0,
    "week": 7.0,
    "month": 30.436875,
    "quarter": 91.310625,
    "year": 365.2425,
    "decade": 3652.425,
}
"""Mean lengths in days of the Gregorian calendar."""


def calendar(unit: Unit, shift: int, at: Reference) -> Stretch:
    """The calendar's week, month, quarter or year that lies `shift` of them after that of publication."""
    if unit == "week":
        return timeline.week(at.today + 7 * shift)
    if unit == "quarter":
        return timeline.months(at.month // 3 * 3 + 3 * shift, 3)
    return timeline.months(at.month + shift) if unit == "month" else timeline.year(at.month // 12 + 1 + shift)


def rolling(amount: int, unit: Unit, at: Reference, *, ahead: bool = False) -> Stretch:
    """The last (or coming) hours, exact; or days and longer units, with the whole day of publication."""
    if unit == "hour":
        return (at.now, at.now + amount * HOUR) if ahead else (at.now - amount * HOUR, at.now)
    length = round(amount * _LENGTH[unit])
    return timeline.days(at.today, at.today + length) if ahead else timeline.days(at.today - length, at.today)


def ago(amount: int, unit: Unit, at: Reference) -> Stretch:
    """The hour, day, calendar week, month, quarter or year that lies `amount` of them back; ten years for each decade."""
    if unit == "hour":
        return at.now - amount * HOUR, at.now - (amount - 1) * HOUR
    if unit == "day":
        return timeline.days(at.today - amount)
    return calendar("year", -10 * amount, at) if unit == "decade" else calendar(unit, -amount, at)


def within(stretch: Stretch, part: Third | Side, at: Reference) -> Stretch:
    """The early, mid or late third of it; `earlier` is what has passed of it, today included, `later` what is left."""
    if part == "earlier":
        return stretch[0], timeline.days(at.today)[1]
    if part == "later":
        return timeline.days(at.today)[0], stretch[1]
    return timeline.part(stretch, part)
