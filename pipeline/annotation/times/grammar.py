"""A language's grammar of time: rules that find parts of expressions, and the words between and around them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from pipeline.annotation.times.patterns import NEVER
from pipeline.annotation.times.resolvers import Resolver
from pipeline.errors import ClaimwireError

Kind = Literal["day", "weekday", "clock", "daypart", "other"]
"""What a part names. Those of one day are joined to one expression, but for `other`: weeks, months, years and what is counted."""

SPAN: Final = "x"
"""The group of a rule's pattern that is the expression, where that is not the whole match."""


class GrammarError(ClaimwireError):
    """A grammar cannot be used: its message names the language, the rule or the pattern, and the group."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of expression. Its span is that of the pattern's group `x`, or of the whole match where it has none."""

    kind: Kind
    explicit: bool
    """Whether it names a calendar date, month or year, and not only a weekday or a distance from publication."""
    pattern: re.Pattern[str]
    """Bounded, over closed classes of words, with the groups that `resolve` reads."""
    resolve: Resolver
    anchors: frozenset[str] = frozenset()
    """Words, as `anchors.said` has them, of which every match has one. The rule is tried only on a text that has one of them, if
    it names any."""


Row = tuple[Kind, str, Resolver] | tuple[Kind, str, Resolver, frozenset[str]]
"""A rule as grammars list it: kind, pattern, what resolves its matches, and anchors where it names them."""


def rules(rows: tuple[Row, ...], *, explicit: bool, flags: re.RegexFlag = re.NOFLAG) -> tuple[Rule, ...]:
    """The rules of `rows`, all explicit or none, their patterns compiled with `flags`."""
    return tuple(Rule(row[0], explicit, re.compile(row[1], flags), *row[2:]) for row in rows)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Grammar:
    """A language's rules and the words between and around their matches.

    Raises `GrammarError` where the pattern of a rule lacks a group that its resolver needs, or has one that nothing reads, and
    where a pattern for what stands before an expression does not reach up to it.
    """

    language: str
    """Primary subtag of BCP 47."""
    rules: tuple[Rule, ...]
    of_one_day: re.Pattern[str]
    """The whole of what may stand between a weekday, a part of the day or a clock time and its date."""
    through: re.Pattern[str]
    """The whole of what may stand between the ends of a range."""
    through_opened: re.Pattern[str] = NEVER
    """The same of what joins two only behind `opening`: "between Monday *and* Friday"."""
    opening: re.Pattern[str] = NEVER
    """What opens a range, up to its first end: "between", "from"."""
    since: re.Pattern[str] = NEVER
    """What makes an expression reach to the day of publication, up to it: "since"."""
    until: re.Pattern[str] = NEVER
    """What makes an expression reach from the day of publication, up to it: "until"."""
    speaks_of_future: Callable[[str, str], bool]
    """Whether the words just before an expression, or those just after, look ahead."""

    def __post_init__(self) -> None:
        if faults := [*self._group_faults(), *self._end_faults()]:
            raise GrammarError("\n".join(f"The grammar of time of {self.language!r}: {fault}" for fault in faults))

    def _group_faults(self) -> Iterator[str]:
        for rule in self.rules:
            groups, written = frozenset(rule.pattern.groupindex), f"the rule {rule.pattern.pattern!r}"
            for group in sorted(rule.resolve.needs - groups):
                yield f"{written} has no group {group!r}, which its resolver reads. Name the part (?P<{group}>…)"
            for group in sorted(groups - rule.resolve.needs - rule.resolve.may_have - {SPAN}):
                yield f"{written} has a group {group!r}, which its resolver does not read. Write it (?:…)"

    def _end_faults(self) -> Iterator[str]:
        for name, pattern in (("opening", self.opening), ("since", self.since), ("until", self.until)):
            if pattern is not NEVER and not pattern.pattern.endswith("$"):
                yield f"{name} {pattern.pattern!r} does not reach up to the expression. End it with $"
