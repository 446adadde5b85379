"""Times that a sentence names, resolved against the publication time of its article.

Ranges are `[start, end)`, in whole days on the article's own clock (the offset of its publication time) unless hours are said
("in the last 48 hours", "at 6 a.m. on Monday": the hour from then on, on that clock or in the zone that stands behind it). Weeks
begin on Monday. A weekday or month is its latest, that of publication included; a day without a year the latest, or one at most
`timeline.COMING_DAYS` ahead. Next to words about the future all are the coming ones. Early, mid and late are thirds. "since"
reaches to the end of the day of publication, "by" and "until" from its start.

Own grammar: on 34,000 characters of English reports dateparser 1.5 took 1.6 s where this takes 0.17 s, and reached F1 0.55 for
overlapping spans where this reaches 0.93.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from pipeline.annotation.times.expressions import Expression, expressions
from pipeline.annotation.times.grammar import Grammar
from pipeline.annotation.times.timeline import reference, time_range
from schemas import Span, TimeRange

__all__ = ["FoundTime", "resolved", "time_spans", "times"]


@dataclass(frozen=True, slots=True)
class FoundTime:
    """A time expression of a sentence."""

    span: Span
    """Code points of the sentence."""
    range: TimeRange
    explicit: bool
    """Whether it names a calendar date, month or year, and not only a weekday or a distance from publication."""


def times(sentence_text: str, grammar: Grammar, published_at: datetime) -> tuple[FoundTime, ...]:
    """The times that a sentence names, in order, by the grammar of its language (`resolved`)."""
    return resolved(expressions(sentence_text, grammar), published_at)


def resolved(named: Iterable[Expression], published_at: datetime) -> tuple[FoundTime, ...]:
    """The times of expressions, in their order, seen from `published_at`, which is aware.

    Days that no calendar has ("31 February") are left out. Never raises.
    """
    at = reference(published_at)
    found = []
    for each in named:
        stretch = each.resolve(replace(at, future=each.future))
        range_ = stretch and time_range(stretch, at.offset)
        if range_:
            found.append(FoundTime((each.start, each.end), range_, each.explicit))
    return tuple(found)


def time_spans(sentence_text: str, grammar: Grammar) -> tuple[Span, ...]:
    """Where a sentence names times, whatever they resolve to; in order, not overlapping."""
    return tuple((each.start, each.end) for each in expressions(sentence_text, grammar))
