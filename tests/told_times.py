"""Ranges of time as tests write them."""

from __future__ import annotations

from datetime import UTC, datetime

from pipeline.annotation.times import timeline
from schemas import TimeRange


def told(start: str, end: str) -> TimeRange:
    """The range between two ISO 8601 times in UTC, with the precision that `timeline.precision` reads off its ends."""
    first, last = (datetime.fromisoformat(value).replace(tzinfo=UTC) for value in (start, end))
    stretch = timeline.reference(first).now, timeline.reference(last).now
    return TimeRange(start=first, end=last, precision=timeline.precision(stretch))
