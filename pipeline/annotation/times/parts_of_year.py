"""Shares of a year ("the first quarter", "the second half") and its seasons, of a year that is named or of the nearest one."""

from __future__ import annotations

import re

from pipeline.annotation.times import timeline
from pipeline.annotation.times.resolvers import Directed, Resolver, reads, said, year_of
from pipeline.annotation.times.timeline import Reference, Stretch
from pipeline.annotation.times.words import SHIFTS, TimeWords, folded

SEASON_MONTHS = 3
"""Of a season as meteorologists count them."""


def share_of_year(words: TimeWords, near: Directed) -> Resolver:
    """A quarter or another share of a year; without a year the latest that has begun, or in words about the future the coming
    one. None where a year has no such share ("the fifth quarter")."""

    @reads("ordinal", "share", may_have=("year", "near"))
    def resolve(match: re.Match[str], at: Reference) -> Stretch | None:
        length, number = words.shares[folded(match["share"])], words.ordinals[folded(match["ordinal"])]
        if number * length > 12:
            return None
        year, first = year_of(match, at, near), (number - 1) * length
        if year is None:
            year = at.this_year
            ahead = first - at.month % 12
            if at.future and ahead + length <= 0:
                year += 1
            elif not at.future and ahead > 0:
                year -= 1
        return timeline.months((year - 1) * 12 + first, length)

    return resolve


def season(words: TimeWords, which: Directed) -> Resolver:
    """A season: that of a year (`year`, or `near` with a word for year); with `which` the one before, this year's or the next;
    else the latest that has begun, or in words about the future the coming one.

    The winter of a year is none: it may have begun in that year or in the one before. Seasons are those of the north.
    """

    @reads("season", may_have=("year", "near", "which"))
    def resolve(match: re.Match[str], at: Reference) -> Stretch | None:
        first, year = words.seasons[folded(match["season"])] - 1, year_of(match, at, which)
        if year is not None:
            return timeline.months((year - 1) * 12 + first, SEASON_MONTHS) if first < 11 else None
        begun = at.month - (at.month - first) % 12
        """The month in which the latest that has begun began."""
        running = at.month < begun + SEASON_MONTHS
        word = said(match, "which")
        direction = which(word) if word else None
        if direction is None:
            return timeline.months(begun if running or not at.future else begun + 12, SEASON_MONTHS)
        if direction == "this":
            in_year = (at.this_year - 1) * 12 + first
            return timeline.months(begun if running else in_year, SEASON_MONTHS)
        shift = SHIFTS[direction]
        return timeline.months(begun + (12 * min(shift, 0) if running else 12 * max(shift, 0)), SEASON_MONTHS)

    return resolve


def months_ago(count: int) -> Resolver:
    """The month that lies so many back: "half a year ago"."""
    return Resolver(lambda match, at: timeline.months(at.month - count), frozenset(), frozenset())
