"""Time expressions of a sentence: rules find the parts, and neighbouring parts are joined to one expression.

A rule is a bounded regular expression over closed classes of words and a function that resolves its match. Joined are a
weekday or a clock time with its date ("11am on Thursday 28 July"), the two ends of a range ("from Monday to Wednesday"),
and a bound with what follows it ("since 24 February", "к концу года").
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from pipeline.annotation.times.timeline import Reference, Stretch, days

Kind = Literal["day", "weekday", "clock", "daypart", "other"]
Resolve = Callable[[Reference], Stretch | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of expression. The span is that of the pattern's group `x`, or of the whole match where it has none."""

    kind: Kind
    explicit: bool
    pattern: re.Pattern[str]
    resolve: Callable[[re.Match[str], Reference], Stretch | None]


@dataclass(frozen=True, slots=True)
class Grammar:
    """A language's rules and the words between and around their matches."""

    rules: tuple[Rule, ...]
    of_one_day: re.Pattern[str]
    """The whole of what may stand between a weekday, a part of the day or a clock time and its date."""
    through: re.Pattern[str]
    """The whole of what may stand between the ends of a range; the group `opened` needs `opening` before the first."""
    opening: re.Pattern[str]
    since: re.Pattern[str]
    until: re.Pattern[str]
    speaks_of_future: Callable[[str, str], bool]
    """Whether the words just before an expression, or those just after, look ahead."""


@dataclass(frozen=True, slots=True)
class Expression:
    """A time expression not resolved yet; `start` and `end` are code points of the sentence."""

    start: int
    end: int
    kind: Kind
    explicit: bool
    year: int | None
    future: bool
    resolve: Resolve
    clock: Resolve | None = None
    """The time of that day."""


_NEAR = 80
"""Code points before an expression in which the words that govern it are looked for."""


_MOST = 100
"""Times looked at in one sentence: what has more is a table, and a word that pymorphy3 does not know takes it 0.5 ms."""


def expressions(text: str, grammar: Grammar) -> list[Expression]:
    """All time expressions of the text, in order, not overlapping."""
    found = sorted((each for rule in grammar.rules for each in _matches(text, rule)), key=lambda e: (e.start, -e.end))
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
    return [_bounded(each, text, grammar) for each in named[:_MOST]]


def _matches(text: str, rule: Rule) -> list[Expression]:
    found = []
    for match in rule.pattern.finditer(text):
        groups = match.groupdict()
        start, end = match.span("x" if "x" in groups else 0)
        year = groups.get("year")
        found.append(
            Expression(
                start,
                end,
                rule.kind,
                rule.explicit,
                int(year) if year else None,
                False,
                lambda at, match=match: rule.resolve(match, at),  # type: ignore[misc]
            )
        )
    return found


def _join(one: Expression, two: Expression, text: str, grammar: Grammar) -> Expression | None:
    gap = text[one.end : two.start]
    if len(gap) > _NEAR:
        return None
    kinds = {one.kind, two.kind}
    if grammar.of_one_day.fullmatch(gap) and len(kinds) == 2 and "other" not in kinds:
        day, detail = (one, two) if _DETAIL.index(one.kind) < _DETAIL.index(two.kind) else (two, one)
        clock = detail.resolve if detail.kind == "clock" else day.clock or detail.clock
        return replace(day, start=one.start, end=two.end, explicit=one.explicit or two.explicit, clock=clock)
    through = grammar.through.fullmatch(gap)
    if through is None or kinds & {"clock", "daypart"}:
        return None
    opening = grammar.opening.search(text[max(0, one.start - _NEAR) : one.start])
    if through["opened"] and not opening:
        return None
    start = one.start - len(opening.group()) if opening else one.start
    return Expression(start, two.end, "other", one.explicit or two.explicit, two.year, False, _hull(one, two))


_DETAIL: tuple[Kind, ...] = ("day", "weekday", "daypart", "clock")
"""Of two kinds said of one day, the first names it."""


def _at_clock(day: Resolve, clock: Resolve) -> Resolve:
    def resolve(at: Reference) -> Stretch | None:
        whole, hour = day(at), clock(replace(at, now=0))
        return whole and hour and (whole[0] + hour[0], whole[0] + hour[1])

    return resolve


def _hull(one: Expression, two: Expression) -> Resolve:
    def resolve(at: Reference) -> Stretch | None:
        first = one.resolve(replace(at, year=two.year) if one.year is None else at)
        last = two.resolve(at)
        if first is None or last is None:
            return first or last
        return (first[0], last[1]) if first[0] < last[1] else last

    return resolve


def _bounded(each: Expression, text: str, grammar: Grammar) -> Expression:
    before = text[max(0, each.start - _NEAR) : each.start]
    if each.clock:
        each = replace(each, resolve=_at_clock(each.resolve, each.clock))
    if each.kind != "clock" and grammar.speaks_of_future(before, text[each.end : each.end + _NEAR]):
        each = replace(each, future=True)
    if since := grammar.since.search(before):
        return replace(each, start=each.start - len(since.group()), resolve=_since(each.resolve))
    if until := grammar.until.search(before):
        return replace(each, start=each.start - len(until.group()), future=True, resolve=_until(each.resolve))
    return each


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
