"""How the matches of every language's rules are resolved, and which groups of a rule's pattern that reads."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Final

from pipeline.annotation.times import timeline
from pipeline.annotation.times.timeline import DAY, HOUR, Direction, Reference, Stretch, Third
from pipeline.annotation.times.words import SHIFTS, TimeWords, folded

Resolve = Callable[[re.Match[str], Reference], Stretch | None]
"""Turns a match into a stretch of time; None where the calendar has no such day."""


@dataclass(frozen=True, slots=True)
class Resolver:
    """What resolves the matches of a rule's pattern. A grammar refuses a rule whose pattern has not the groups that it reads."""

    resolve: Resolve
    needs: frozenset[str]
    """Groups that the pattern has to have."""
    may_have: frozenset[str]
    """Groups that are read where the pattern has them."""

    def __call__(self, match: re.Match[str], at: Reference) -> Stretch | None:
        """The stretch that the match names, seen from publication."""
        return self.resolve(match, at)


def reads(*needs: str, may_have: Collection[str] = ()) -> Callable[[Resolve], Resolver]:
    """Makes a function that reads those groups of a match a resolver."""
    return lambda resolve: Resolver(resolve, frozenset(needs), frozenset(may_have))


def said(match: re.Match[str], group: str) -> str | None:
    """The text of a group; None where it did not take part or the pattern has no such group."""
    return match.groupdict().get(group)


Directed = Callable[[str], Direction]
"""Reads the words for the year before, this one or the next."""


def year_of(match: re.Match[str], at: Reference, near: Directed | None = None) -> int | None:
    """The year that the match, or else the other end of its range, names; `near` reads its group `near`: "*last* year"."""
    if year := said(match, "year"):
        return int(year)
    which = near and said(match, "near")
    return at.this_year + SHIFTS[near(which)] if near and which else at.year


def day_of_month(words: TimeWords, near: Directed | None = None) -> Resolver:
    """A day, or with `day2` the days up to another, of a month, with its year or without. Days that run backwards begin in the
    month before ("28-3 May")."""

    @reads("day", "month", may_have=("day2", "year", "near") if near else ("day2", "year"))
    def resolve(match: re.Match[str], at: Reference) -> Stretch | None:
        number, year = words.month(match["month"]), year_of(match, at, near)
        until = said(match, "day2")
        last = timeline.day_of(int(until or match["day"]), number, year, at)
        if last is None:
            return None
        if not until:
            return timeline.days(last)
        first = last - int(until) + int(match["day"])
        if first <= last:
            return timeline.days(first, last)
        day_before = last - int(until)
        before = timeline.days(day_before)[0]
        length = timeline.months(Reference(before).month)
        return timeline.days(day_before - (length[1] - length[0]) // DAY + int(match["day"]), last)

    return resolve


def day_of_near_month(near: Directed) -> Resolver:
    """A day of the month before that of publication, of that one, or of the next: "the 1st of last month"."""

    @reads("day", "near")
    def resolve(match: re.Match[str], at: Reference) -> Stretch | None:
        year, month = divmod(at.month + SHIFTS[near(match["near"])], 12)
        day = timeline.day_of(int(match["day"]), month + 1, year + 1, at)
        return None if day is None else timeline.days(day)

    return resolve


def near_month(words: TimeWords, near: Directed) -> Resolver:
    """The latest month of a name before that of publication, the one of this year, or the next: "last May"."""

    @reads("month", "near")
    def resolve(match: re.Match[str], at: Reference) -> Stretch | None:
        which, number = near(match["near"]), words.month(match["month"])
        ahead = (number - 1 - at.month) % 12
        if which == "this":
            return timeline.months((at.this_year - 1) * 12 + number - 1)
        return timeline.months(at.month + (ahead or 12) if which == "next" else at.month + ahead - 12)

    return resolve


def whole_month(words: TimeWords, part: Callable[[str], Third] | None = None, near: Directed | None = None) -> Resolver:
    """A month, with its year or without; `part` reads the words for its beginning, middle or end."""

    @reads("month", may_have=("year", *(("part",) if part else ()), *(("near",) if near else ())))
    def resolve(match: re.Match[str], at: Reference) -> Stretch | None:
        stretch = timeline.months(timeline.month_of(words.month(match["month"]), year_of(match, at, near), at))
        which = part and said(match, "part")
        return timeline.part(stretch, part(which)) if part and which else stretch

    return resolve


def whole_year(part: Callable[[str], Third] | None = None) -> Resolver:
    """A year, or with `year2` the years up to another, of the same century where it has two digits; `part` reads the words for
    its beginning, middle or end."""

    @reads("year", may_have=("year2", "part") if part else ("year2",))
    def resolve(match: re.Match[str], at: Reference) -> Stretch | None:
        first, until = match["year"], said(match, "year2") or match["year"]
        stretch = timeline.year(int(first), int(until if len(until) > 2 else first[:2] + until) - int(first) + 1)
        which = part and said(match, "part")
        return timeline.part(stretch, part(which)) if part and which else stretch

    return resolve


@reads("day", "month", "year")
def numeric_date(match: re.Match[str], at: Reference) -> Stretch | None:
    """A date all in digits."""
    day = timeline.day_of(int(match["day"]), int(match["month"]), int(match["year"]), at)
    return None if day is None else timeline.days(day)


@reads("year")
def decade(match: re.Match[str], at: Reference) -> Stretch | None:
    """Ten years from one on, as in "the 1990s"; two digits are of the century before this: "los años 90"."""
    year = match["year"]
    return timeline.year(int(year) if len(year) > 2 else at.this_year // 100 * 100 - 100 + int(year), 10)


def week_day(words: TimeWords, which: Callable[[str], Direction | None]) -> Resolver:
    """A day of the week; `which` reads the words for last, next or this."""

    @reads("weekday", may_have=("which",))
    def resolve(match: re.Match[str], at: Reference) -> Stretch | None:
        word = said(match, "which")
        return timeline.days(timeline.weekday(words.weekday(match["weekday"]), which(word) if word else None, at))

    return resolve


def shifted(first: int, last: int) -> Resolver:
    """The days from `first` to `last`, counted from the day of publication."""
    return Resolver(lambda match, at: timeline.days(at.today + first, at.today + last), frozenset(), frozenset())


last_year: Final = Resolver(lambda match, at: timeline.year(at.this_year - 1), frozenset(), frozenset())
this_year: Final = Resolver(lambda match, at: timeline.year(at.this_year), frozenset(), frozenset())
hours_ago: Final = Resolver(lambda match, at: (at.now - HOUR, at.now), frozenset(), frozenset())
"""The hour before publication: "half an hour ago"."""


def clock(words: TimeWords) -> Resolver:
    """The hour that begins at a clock time, with `minute` or without; `half` (of the day) where the clock has 12 hours.

    It is on the day of publication, or the day before where it has not come yet and nothing speaks of what is to come. `zone` is
    the clock that it is read on, where that is not the article's.
    """

    @reads("hour", may_have=("minute", "half", "zone"))
    def resolve(match: re.Match[str], at: Reference) -> Stretch | None:
        hour, minute, half = int(match["hour"]), int(said(match, "minute") or 0), said(match, "half")
        if half:
            hour = hour % 12 + (12 if folded(half) in words.afternoon else 0)
        return at_hour(hour, minute, words.zone(said(match, "zone")), at)

    return resolve


def at_hour(hour: int, minute: int, zone: int | None, at: Reference) -> Stretch | None:
    """The hour that begins at a time of the day, on the clock that is `zone` seconds ahead of UTC, or on the article's.

    It is on the day of publication, or the day before where it has not come yet and nothing speaks of what is to come. None for
    what no clock shows.
    """
    ahead = at.offset - zone if zone is not None else 0
    now = at.now - ahead if at.now % DAY else at.now  # at midnight the day is known
    start = (now // DAY) * DAY + hour * HOUR + minute * 60
    if start > now and now % DAY and not at.future:
        start -= DAY  # "at 9.30 p.m.", published in the morning
    start += ahead
    return (start, start + HOUR) if hour < 24 and minute < 60 else None
