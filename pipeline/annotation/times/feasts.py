"""Days with a name: Christmas, Good Friday, a state's day.

A feast is written as a month and a day (`12-25`), as days from Easter (`easter-2` is Good Friday), as days from the Easter of the
Orthodox calendar (`pascha+0`), as a weekday of a month counted from its first (`11-4-4` is the fourth Friday of November, Monday
being 0), or as `undated`: a weekday with a name whose day no rule gives ("Super Tuesday").
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

from pipeline.annotation.times import timeline
from pipeline.annotation.times.resolvers import Directed, Resolver, reads, said, year_of
from pipeline.annotation.times.timeline import COMING_DAYS, Reference, Stretch
from pipeline.annotation.times.words import TimeWords, folded

_CALENDARS: Final = {"easter": EASTER_WESTERN, "pascha": EASTER_ORTHODOX}

_YEARS: Final = range(1900, 2100)
"""In which feasts are dated. By judgement; Easter is known from 1583 to 4099."""


def feast(words: TimeWords, near: Directed) -> Resolver:
    """A day with a name; without a year the latest that has passed or lies at most `COMING_DAYS` ahead, in words about the future
    the next, with "last" before it the latest that has passed."""

    @reads("feast", may_have=("year", "near", "which"))
    def resolve(match: re.Match[str], at: Reference) -> Stretch | None:
        written = words.feasts[tuple(folded(match["feast"]).split())]
        year, which = year_of(match, at, near), said(match, "which")
        if year is not None:
            day = feast_of(written, year)
        else:
            direction = near(which) if which else None
            this = at.this_year
            every = [each for shift in (-1, 0, 1) if (each := feast_of(written, this + shift)) is not None]
            if direction == "this":
                day = feast_of(written, this)
            elif at.future or direction == "next":
                day = next((each for each in every if each >= at.today), None)
            else:
                ahead = -1 if direction == "last" else COMING_DAYS
                day = next((each for each in reversed(every) if each <= at.today + ahead), None)
        return None if day is None else timeline.days(day)

    return resolve


def feast_of(written: str, year: int) -> int | None:
    """Ordinal of a feast in a year; None for `undated`, and outside of the years from 1900 to 2099."""
    if written == "undated" or year not in _YEARS:
        return None
    if movable := re.fullmatch(r"(easter|pascha)([+-]\d+)", written):
        sunday: date = easter(year, _CALENDARS[movable[1]])
        return sunday.toordinal() + int(movable[2])
    month, *rest = (int(part) for part in written.split("-"))
    if len(rest) == 1:
        return date(year, month, rest[0]).toordinal()
    first = date(year, month, 1)
    return first.toordinal() + (rest[1] - first.weekday()) % 7 + 7 * (rest[0] - 1)
