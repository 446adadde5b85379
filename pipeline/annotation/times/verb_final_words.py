"""The words of which languages that put the verb last make their expressions of time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.annotation.times.timeline import Direction
from pipeline.annotation.times.words import TimeWords


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbFinalTimeWords(TimeWords):
    """What stands behind months, years, weekdays and units. `units` hold forms with endings of their own."""

    particles: frozenset[str] = frozenset()
    """Words behind a month or a year that say how it stands to what is told: "in", "from"."""
    month_endings: frozenset[str] = frozenset()
    """The same as endings of a month's name."""
    year_endings: frozenset[str] = frozenset()
    """The same as endings of a year in digits."""
    loose_year_endings: frozenset[str] = frozenset()
    """Those of them that may stand apart."""
    weekday_endings: frozenset[str] = frozenset()
    """Endings that the name of a weekday may have."""
    year_nouns: frozenset[str] = frozenset()
    """Words for "year" before the digits of one."""
    dayparts: tuple[str, ...] = ()
    """Words behind a day for a part of it. The first that fits counts."""
    late_dayparts: frozenset[tuple[str, ...]] = frozenset()
    """The same of several words."""
    last_nights: frozenset[tuple[str, ...]] = frozenset()
    """Phrases for the night before publication."""
    ago: frozenset[str] = frozenset()
    """Words behind a unit that count it back from publication."""
    ago_units: frozenset[str] = frozenset()
    """Forms of units that say so by an ending."""
    through: frozenset[str] = frozenset()
    """Words between the ends of a range."""
    of: frozenset[str] = frozenset()
    """Words and endings that tie a year or a month to what stands behind it: "2024 *की* पहली तिमाही"."""
    decades: frozenset[str] = frozenset()
    """Words for "decade" behind the digits of its first year."""
    near_years: Mapping[tuple[str, ...], Direction] = field(default_factory=dict)
    """Phrases for the year before that of publication, that one, or the next, before a day, a month or a share of a year."""
    near_months: Mapping[tuple[str, ...], Direction] = field(default_factory=dict)
    """The same for a month, before the number of a day."""
    dates: frozenset[str] = frozenset()
    """Words for "date" behind that number."""
    months_ago: Mapping[tuple[str, ...], int] = field(default_factory=dict)
    """Phrases for half a year ago and the like, in months."""
    half_hours_ago: frozenset[tuple[str, ...]] = frozenset()
    """Phrases for half an hour ago."""
    on_day: frozenset[str] = frozenset()
    """Words behind a day: "सोमवार *को*"; the name of a feast is a time only before one: "गणतंत्र दिवस *पर*"."""
    hours: frozenset[str] = frozenset()
    """Words behind the number of an hour that make it a clock time."""
    evening: frozenset[str] = frozenset()
    """Parts of the day in which an hour of a 12-hour clock is one of the second half."""
    night: frozenset[str] = frozenset()
    """The part of the day in which hours up to four are those behind midnight, and those from seven on are before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayWords:
    """Phrases for the days around publication."""

    today: frozenset[tuple[str, ...]]
    yesterday: frozenset[tuple[str, ...]]
    """Where the same word says tomorrow, the tense of its clause tells them apart."""
    day_before_yesterday: frozenset[tuple[str, ...]]
    tomorrow: frozenset[tuple[str, ...]]
