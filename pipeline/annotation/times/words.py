"""The words of which a language makes its expressions of time, and what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from pipeline.annotation.times.timeline import Direction, Third
from pipeline.scripts.cyrillic import with_plain_ye
from pipeline.scripts.punctuation import with_plain_apostrophes

Unit = Literal["hour", "day", "week", "month", "quarter", "year", "decade"]
Side = Literal["earlier", "later"]
"""What has passed of a period that holds the day of publication, or what is left of it."""

SHIFTS: Mapping[Direction, int] = {"last": -1, "this": 0, "next": 1}
"""How many weeks, months or years from that of publication."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWords:
    """Closed classes of words in all the forms that a rule may meet, in small letters; their meanings by `folded` key."""

    months: Mapping[str, int] = field(default_factory=dict)
    """Names of months; January is 1."""
    dated_months: frozenset[str] = frozenset()
    """Those of their forms that stand behind the number of a day: "5 *мая*"."""
    short_months: Mapping[str, int] = field(default_factory=dict)
    """Abbreviations, with a point or without: "Sept."."""
    sure_short_months: frozenset[str] = frozenset()
    """Those of them that, with a point, need no day beside them."""
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """Names of days of the week; Monday is 0."""
    short_weekdays: Mapping[str, int] = field(default_factory=dict)
    """Abbreviations, with a point: "Thurs."."""
    units: Mapping[str, Unit] = field(default_factory=dict)
    """What a number counts: "three *weeks*"."""
    plural_units: frozenset[str] = frozenset()
    """Units of which, without a number, there are a few: "за последние *недели*"."""
    periods: Mapping[str, Unit] = field(default_factory=dict)
    """Units of the calendar as they stand without a number: "last *week*"."""
    numbers: Mapping[str, int] = field(default_factory=dict)
    """Number words; of two in a row the values are added."""
    vague: Mapping[tuple[str, ...], int] = field(default_factory=dict)
    """Words for a few, and what counts as their reach, on the wide side."""
    parts: Mapping[str, Third] = field(default_factory=dict)
    """Words for the beginning, middle or end of a period."""
    sides: Mapping[str, Side] = field(default_factory=dict)
    """Words for what has passed of a period, and for what is left: "*earlier* this month"."""
    directions: Mapping[str, Direction] = field(default_factory=dict)
    """Words for the period before, that of publication, and the one to come."""
    afternoon: frozenset[str] = frozenset()
    """Words or letters behind an hour of a 12-hour clock that make it one of the second half of the day."""

    ordinals: Mapping[str, int] = field(default_factory=dict)
    """Words and signs for first to fourth, as shares of a year are counted: "the *first* quarter", "Q1"."""
    shares: Mapping[str, int] = field(default_factory=dict)
    """Nouns for a share of a year, and its months: "quarter" 3, "half" 6."""
    seasons: Mapping[str, int] = field(default_factory=dict)
    """Words for the seasons, and the number of the first month of each in the north: spring is 3, winter 12."""
    feasts: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    """Phrases for days with a name, and which day that is: `feasts.feast_of` says how it is written."""
    zones: Mapping[str, int] = field(default_factory=dict)
    """Words behind a clock time for the clock that it is of, and the minutes by which that is ahead of UTC."""

    def zone(self, text: str | None) -> int | None:
        """Seconds by which the clock that words name is ahead of UTC; None where they name none that is known."""
        minutes = self.zones.get(folded(text or "").strip())
        return None if minutes is None else 60 * minutes

    def month(self, text: str) -> int:
        """The month of a name or an abbreviation, 1 to 12. Raises `KeyError` for any other word."""
        key = folded(text).rstrip(".")
        return self.months[key] if key in self.months else self.short_months[key]

    def weekday(self, text: str) -> int:
        """The day of the week of a name or an abbreviation; Monday is 0. Raises `KeyError` for any other word."""
        key = folded(text).rstrip(".")
        return self.weekdays[key] if key in self.weekdays else self.short_weekdays[key]

    def unit(self, text: str) -> Unit:
        """The unit that a word names. Raises `KeyError` for any other word."""
        key = folded(text)
        return self.units[key] if key in self.units else self.periods[key]

    def amount(self, text: str | None) -> int:
        """The number that digits or words name; 1 without words and for words that name none ("an hour")."""
        key = folded(text or "").strip()
        if (vague := self.vague.get(tuple(key.split(" ")))) is not None:
            return vague
        if key.isdecimal():
            return int(key) or 1
        values = [self.numbers.get(word) for word in key.replace("-", " ").split()]
        return sum(value for value in values if value) or 1 if None not in values else 1


def folded(text: str) -> str:
    """The key of a word in tables of words: one for all spellings that a pattern which ignores case takes for the same."""
    return with_plain_apostrophes(with_plain_ye(text.translate(_DOTS_OF_I).casefold()))


_DOTS_OF_I = str.maketrans("İı", "ii")
"""`re.IGNORECASE` takes them for an i, as it does a long s for an s; of these two `casefold` makes something else."""
