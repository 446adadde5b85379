"""Time expressions of a sentence: rules find the parts, and neighbouring parts are joined to one expression.

Joined are a weekday or a clock time with its date ("11am on Thursday 28 July"), the two ends of a range ("from Monday to
Wednesday"), and a bound with what follows it ("since 24 February", "by the end of the year").
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from pipeline.annotation.times.anchors import said
from pipeline.annotation.times.grammar import SPAN, Grammar, Kind, Rule
from pipeline.annotation.times.timeline import Reference, Stretch, days

Resolve = Callable[[Reference], Stretch | None]
"""The stretch of an expression, seen from publication."""


@dataclass(frozen=True, slots=True, eq=False)
class Expression:
    """A time expression not resolved yet; equal to itself only."""

    start: int
    end: int
    """Code points of the sentence, `[start, end)`."""
    kind: Kind
    explicit: bool
    """Whether it names a calendar date, month or year, and not only a weekday or a distance from publication."""
    year: int | None
    """The year that it names."""
    future: bool
    """Whether the words around it speak of what is to come."""
    resolve: Resolve
    clock: Resolve | None = None
    """The time of that day."""


NEAR: Final = 80
"""Code points before an expression in which the words that govern it are looked for."""

MOST: Final = 100
"""Times looked at in one sentence: what has more is a table, and a word that pymorphy3 does not know takes it 0.5 ms."""

_DETAIL: Final[tuple[Kind, ...]] = ("day", "weekday", "daypart", "clock")
"""Of two kinds said of one day, the first names it."""


def expressions(text: str, grammar: Grammar) -> tuple[Expression, ...]:
    """All time expressions of the text, in order, not overlapping."""
    words = said(text)
    tried = [rule for rule in grammar.rules if not rule.anchors or not rule.anchors.isdisjoint(words)]
    found = [_expression(match, rule) for rule in tried for match in rule.pattern.finditer(text)]
    found.sort(key=lambda each: (each.start, -each.end))
    joined: list[Expression] = []
    for each in found:
        if joined and each.start < joined[-1].end:
            continue
        both = _join(joined[-1], each, text, grammar) if joined else None
        if both:
            joined[-1] = both
        else:
            joined.append(each)
    named = [each for each in joined if each.kind != "daypart"]
    return tuple(_bounded(each, text, grammar) for each in named[:MOST])


def _expression(match: re.Match[str], rule: Rule) -> Expression:
    groups = match.groupdict()
    start, end = match.span(SPAN if SPAN in groups else 0)
    year = groups.get("year")
    return Expression(
        start,
        end,
        rule.kind,
        rule.explicit,
        int(year) if year else None,
        future=False,
        resolve=lambda at: rule.resolve(match, at),
    )


def _join(one: Expression, two: Expression, text: str, grammar: Grammar) -> Expression | None:
    """Both in one, where what stands between them joins them."""
    gap = text[one.end : two.start]
    if len(gap) > NEAR:
        return None
    return _of_one_day(one, two, gap, grammar) or _range(one, two, gap, text[max(0, one.start - NEAR) : one.start], grammar)


def _of_one_day(one: Expression, two: Expression, gap: str, grammar: Grammar) -> Expression | None:
    """A date with its weekday, its part of the day or its hour."""
    kinds = {one.kind, two.kind}
    if len(kinds) == 1 or "other" in kinds or not grammar.of_one_day.fullmatch(gap):
        return None
    day, detail = (one, two) if _DETAIL.index(one.kind) < _DETAIL.index(two.kind) else (two, one)
    clock = detail.resolve if detail.kind == "clock" else day.clock or detail.clock
    return replace(day, start=one.start, end=two.end, explicit=one.explicit or two.explicit, clock=clock)


def _range(one: Expression, two: Expression, gap: str, before: str, grammar: Grammar) -> Expression | None:
    """From the first to the last of two; `before` is what stands before the first."""
    if {one.kind, two.kind} & {"clock", "daypart"}:
        return None
    opening = grammar.opening.search(before)
    if not grammar.through.fullmatch(gap) and not (opening and grammar.through_opened.fullmatch(gap)):
        return None
    start = one.start - len(opening.group()) if opening else one.start
    return Expression(start, two.end, "other", one.explicit or two.explicit, two.year, False, _hull(one, two))


def _bounded(each: Expression, text: str, grammar: Grammar) -> Expression:
    """The expression as the words around it govern it."""
    before = text[max(0, each.start - NEAR) : each.start]
    if each.clock:
        each = replace(each, resolve=_at_clock(each.resolve, each.clock))
    if each.kind != "clock" and grammar.speaks_of_future(before, text[each.end : each.end + NEAR]):
        each = replace(each, future=True)
    if since := grammar.since.search(before):
        return replace(each, start=each.start - len(since.group()), resolve=_since(each.resolve))
    if until := grammar.until.search(before):
        return replace(each, start=each.start - len(until.group()), future=True, resolve=_until(each.resolve))
    return each


def _at_clock(day: Resolve, clock: Resolve) -> Resolve:
    def resolve(at: Reference) -> Stretch | None:
        whole, hour = day(at), clock(replace(at, now=0))
        return whole and hour and (whole[0] + hour[0], whole[0] + hour[1])

    return resolve


def _hull(one: Expression, two: Expression) -> Resolve:
    def resolve(at: Reference) -> Stretch | None:
        last = two.resolve(at)
        year = two.year if last is None or two.year else Reference(last[0]).this_year
        first = one.resolve(replace(at, year=year) if one.year is None else at)
        if first is None or last is None:
            return first or last
        if first[0] >= last[1] and at.future and not one.explicit:  # "will be closed from Monday to Friday"
            last = two.resolve(replace(at, now=first[0])) or last
        if first[0] >= last[1] and one.year is None:
            first = one.resolve(replace(at, year=year - 1 if year else None, now=last[0], future=False)) or first
        return (first[0], last[1]) if first[0] < last[1] else last

    return resolve


def _since(inner: Resolve) -> Resolve:
    def resolve(at: Reference) -> Stretch | None:
        stretch, end_of_today = inner(at), days(at.today)[1]
        return (stretch[0], end_of_today) if stretch and stretch[0] < end_of_today else stretch

    return resolve


def _until(inner: Resolve) -> Resolve:
    def resolve(at: Reference) -> Stretch | None:
        stretch, today = inner(at), days(at.today)[0]
        return (today, stretch[1]) if stretch and stretch[1] > today else stretch

    return resolve
