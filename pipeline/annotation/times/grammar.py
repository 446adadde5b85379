"""A language's grammar of time: rules that find parts of expressions, and the words between and around them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from pipeline.annotation.times.resolvers import Resolver

Kind = Literal["day", "weekday", "clock", "daypart", "other"]
"""What a part names. Those of one day are joined to one expression, but for `other`: weeks, months, years and what is counted."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of expression. Its span is that of the pattern's group `x`, or of the whole match where it has none."""

    kind: Kind
    explicit: bool
    """Whether it names a calendar date, month or year, and not only a weekday or a distance from publication."""
    pattern: re.Pattern[str]
    """Bounded, over closed classes of words."""
    resolve: Resolver


Row = tuple[Kind, str, Resolver]
"""A rule as grammars list it: kind, pattern, and what resolves its matches."""


def rules(rows: tuple[Row, ...], *, explicit: bool, flags: re.RegexFlag = re.NOFLAG) -> tuple[Rule, ...]:
    """The rules of `rows`, all explicit or none, their patterns compiled with `flags`."""
    return tuple(Rule(kind, explicit, re.compile(pattern, flags), resolve) for kind, pattern, resolve in rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """A language's rules and the words between and around their matches."""

    rules: tuple[Rule, ...]
    of_one_day: re.Pattern[str]
    """The whole of what may stand between a weekday, a part of the day or a clock time and its date."""
    through: re.Pattern[str]
    """The whole of what may stand between the ends of a range; the group `opened` needs `opening` before the first."""
    opening: re.Pattern[str]
    """What opens a range, up to its first end: "between", "from"."""
    since: re.Pattern[str]
    """What makes an expression reach to the day of publication, up to it: "since"."""
    until: re.Pattern[str]
    """What makes an expression reach from the day of publication, up to it: "until"."""
    speaks_of_future: Callable[[str, str], bool]
    """Whether the words just before an expression, or those just after, look ahead."""
