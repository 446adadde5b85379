"""How the matches of both languages' rules are resolved; a rule's pattern names its parts by the groups used here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from pipeline.annotation.times import timeline
from pipeline.annotation.times.numerals import small_number
from pipeline.annotation.times.timeline import DAY, HOUR, Reference, Stretch

_AFTERNOON = ("p", "дня", "вечера")

Resolver = Callable[[re.Match[str], Reference], Stretch | None]

YEAR = r"(?P<year>[12]\d{3})(?![\d:]|[.,%]\d)"
NUMBER_OF_DAY = r"(?:[12]\d|3[01]|0?[1-9])"
_LENGTH = {"day": 1.0, "week": 7.0, "month": 30.436875, "year": 365.2425, "decade": 3652.425}
"""Mean lengths in days of the Gregorian calendar."""


def said(match: re.Match[str], group: str) -> str | None:
    """The text of a group; None where it did not take part or the pattern has no such group."""
    return match.groupdict().get(group)


def year_of(match: re.Match[str], at: Reference) -> int | None:
    """The year that the match, or else the other end of its range, names."""
    year = said(match, "year")
    return int(year) if year else at.year


def day_of_month(month: Callable[[str], int]) -> Resolver:
    """Groups `day`, `month`, and where the text has them `day2` (of a range) and `year`; `month` reads the month's word."""

    def resolve(match: re.Match[str], at: Reference) -> Stretch | None:
        number, year = month(match["month"]), year_of(match, at)
        first = timeline.day_of(int(match["day"]), number, year, at)
        if first is None:
            return None
        last = first + int(said(match, "day2") or match["day"]) - int(match["day"])
        return timeline.days(first, max(first, last))

    return resolve


def whole_month(month: Callable[[str], int], part: Callable[[str], str]) -> Resolver:
    """Groups `month`, `year` and `part` (the words for its beginning, middle or end)."""

    def resolve(match: re.Match[str], at: Reference) -> Stretch | None:
        stretch = timeline.months(timeline.month_of(month(match["month"]), year_of(match, at), at))
        which = said(match, "part")
        return timeline.part(stretch, part(which)) if which else stretch

    return resolve


def whole_year(part: Callable[[str], str]) -> Resolver:
    """Groups `year`, `year2` (last year of a range, of the same century) and `part`."""

    def resolve(match: re.Match[str], at: Reference) -> Stretch | None:
        first = match["year"]
        stretch = timeline.year(int(first), int(first[:2] + match["year2"][-2:]) - int(first) + 1 if said(match, "year2") else 1)
        which = said(match, "part")
        return timeline.part(stretch, part(which)) if which else stretch

    return resolve


def numeric_date(match: re.Match[str], at: Reference) -> Stretch | None:
    """Groups `day`, `month` and `year`, all in digits."""
    day = timeline.day_of(int(match["day"]), int(match["month"]), int(match["year"]), at)
    return None if day is None else timeline.days(day)


def decade(match: re.Match[str], at: Reference) -> Stretch | None:
    """Group `year`, as in "the 1990s"."""
    return timeline.year(int(match["year"]), 10)


def week_day(weekdays: Callable[[str], int], which: Callable[[str], str]) -> Resolver:
    """Groups `weekday` and `which` (last, next, this)."""

    def resolve(match: re.Match[str], at: Reference) -> Stretch | None:
        word = said(match, "which")
        return timeline.days(timeline.weekday(weekdays(match["weekday"]), which(word) if word else "", at))

    return resolve


def shifted(first: int, last: int) -> Resolver:
    """The days from `first` to `last`, counted from the day of publication."""
    return lambda match, at: timeline.days(at.today + first, at.today + last)


def calendar(unit: str, shift: int, at: Reference) -> Stretch:
    """The week, month or year that lies `shift` after that of publication."""
    if unit == "week":
        return timeline.week(at.today + 7 * shift)
    return timeline.months(at.month + shift) if unit == "month" else timeline.year(at.month // 12 + 1 + shift)


def rolling(amount: int, unit: str, at: Reference, *, ahead: bool = False) -> Stretch:
    """The last (or coming) hours, exact; or days and longer units, with the whole day of publication."""
    if unit == "hour":
        return (at.now, at.now + amount * HOUR) if ahead else (at.now - amount * HOUR, at.now)
    length = round(amount * _LENGTH[unit])
    return timeline.days(at.today, at.today + length) if ahead else timeline.days(at.today - length, at.today)


def ago(amount: int, unit: str, at: Reference) -> Stretch:
    """The hour, day, calendar week, month or year that lies that far back."""
    if unit == "hour":
        return at.now - amount * HOUR, at.now - (amount - 1) * HOUR
    if unit == "day":
        return timeline.days(at.today - amount)
    return calendar("year", -10 * amount, at) if unit == "decade" else calendar(unit, -amount, at)


def clock(match: re.Match[str], at: Reference) -> Stretch | None:
    """Groups `hour`, `minute` and, with 12-hour clocks, `half` (of the day): the hour from then on, on the day of
    publication, or the day before where it has not come yet and nothing speaks of what is to come."""
    hour, minute, half = int(match["hour"]), int(said(match, "minute") or 0), said(match, "half")
    if half:
        hour = hour % 12 + (12 if half.lower() in _AFTERNOON else 0)
    start = (at.now // DAY) * DAY + hour * HOUR + minute * 60
    if start > at.now and at.now % DAY and not at.future:
        start -= DAY  # "at 9.30 p.m.", published in the morning
    return (start, start + HOUR) if hour < 24 and minute < 60 else None


def within(stretch: Stretch, part: str, at: Reference) -> Stretch:
    """The early, mid or late third of it; `earlier` is what has passed of it, today included, `later` what is left."""
    if part == "earlier":
        return stretch[0], timeline.days(at.today)[1]
    if part == "later":
        return timeline.days(at.today)[0], stretch[1]
    return timeline.part(stretch, part)


def amount(words: str | None, vague: Mapping[str, int]) -> int:
    """The number that the words name; 1 without words. `vague` reads "a few" and the like."""
    key = (words or "").lower().strip()
    return vague.get(key) or small_number(key) or 1


def alternation(table: Iterable[str]) -> str:
    """A pattern that matches the longest of the words, as a tree of their letters.

    Trying the 120 forms of Russian numerals in turn took 215 ms for 100,000 characters, the tree 20 ms.
    """
    tails: dict[str, list[str]] = {}
    for word in sorted(table):
        if word:
            tails.setdefault(word[0], []).append(word[1:])
    branches = [re.escape(first) + (_optional(rest) if any(rest) else "") for first, rest in tails.items()]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _optional(tails: list[str]) -> str:
    inner = alternation(tails)
    return f"(?:{inner})?" if "" in tails else inner
