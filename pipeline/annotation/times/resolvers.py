"""How the matches of every language's rules are resolved; a rule's pattern names its parts by the groups that are read here."""

from __future__ import annotations

import re
from collections.abc import Callable

from pipeline.annotation.times import timeline
from pipeline.annotation.times.timeline import DAY, HOUR, Direction, Reference, Stretch
from pipeline.annotation.times.words import Part, TimeWords, folded

Resolver = Callable[[re.Match[str], Reference], Stretch | None]
"""Turns the match of a rule's pattern into a stretch of time; None where the calendar has no such day."""


def said(match: re.Match[str], group: str) -> str | None:
    """The text of a group; None where it did not take part or the pattern has no such group."""
    return match.groupdict().get(group)


def year_of(match: re.Match[str], at: Reference) -> int | None:
    """The year that the match, or else the other end of its range, names."""
    year = said(match, "year")
    return int(year) if year else at.year


def day_of_month(words: TimeWords) -> Resolver:
    """Groups `day`, `month`, and where the text has them `day2` (of a range) and `year`."""

    def resolve(match: re.Match[str], at: Reference) -> Stretch | None:
        number, year = words.month(match["month"]), year_of(match, at)
        first = timeline.day_of(int(match["day"]), number, year, at)
        if first is None:
            return None
        last = first + int(said(match, "day2") or match["day"]) - int(match["day"])
        return timeline.days(first, max(first, last))

    return resolve


def whole_month(words: TimeWords, part: Callable[[str], Part] | None = None) -> Resolver:
    """Group `month`, and where the text has them `year` and `part` (the words for its beginning, middle or end)."""

    def resolve(match: re.Match[str], at: Reference) -> Stretch | None:
        stretch = timeline.months(timeline.month_of(words.month(match["month"]), year_of(match, at), at))
        which = said(match, "part")
        return timeline.part(stretch, part(which)) if part and which else stretch

    return resolve


def whole_year(part: Callable[[str], Part] | None = None) -> Resolver:
    """Group `year`, and where the text has them `year2` (last year of a range, of the same century) and `part`."""

    def resolve(match: re.Match[str], at: Reference) -> Stretch | None:
        first = match["year"]
        stretch = timeline.year(int(first), int(first[:2] + match["year2"][-2:]) - int(first) + 1 if said(match, "year2") else 1)
        which = said(match, "part")
        return timeline.part(stretch, part(which)) if part and which else stretch

    return resolve


def numeric_date(match: re.Match[str], at: Reference) -> Stretch | None:
    """Groups `day`, `month` and `year`, all in digits."""
    day = timeline.day_of(int(match["day"]), int(match["month"]), int(match["year"]), at)
    return None if day is None else timeline.days(day)


def decade(match: re.Match[str], at: Reference) -> Stretch | None:
    """Group `year`, as in "the 1990s"."""
    return timeline.year(int(match["year"]), 10)


def week_day(words: TimeWords, which: Callable[[str], Direction | None]) -> Resolver:
    """Group `weekday`, and where the text has it `which`, the words for last, next or this."""

    def resolve(match: re.Match[str], at: Reference) -> Stretch | None:
        word = said(match, "which")
        return timeline.days(timeline.weekday(words.weekday(match["weekday"]), which(word) if word else None, at))

    return resolve


def shifted(first: int, last: int) -> Resolver:
    """The days from `first` to `last`, counted from the day of publication."""
    return lambda match, at: timeline.days(at.today + first, at.today + last)


def clock(words: TimeWords) -> Resolver:
    """Group `hour`, and where the text has them `minute` and, with 12-hour clocks, `half` (of the day): the hour from then on,
    on the day of publication, or the day before where it has not come yet and nothing speaks of what is to come."""

    def resolve(match: re.Match[str], at: Reference) -> Stretch | None:
        hour, minute, half = int(match["hour"]), int(said(match, "minute") or 0), said(match, "half")
        if half:
            hour = hour % 12 + (12 if folded(half) in words.afternoon else 0)
        start = (at.now // DAY) * DAY + hour * HOUR + minute * 60
        if start > at.now and at.now % DAY and not at.future:
            start -= DAY  # "at 9.30 p.m.", published in the morning
        return (start, start + HOUR) if hour < 24 and minute < 60 else None

    return resolve
