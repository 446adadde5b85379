"""Dates in digits, which any language may write."""

from __future__ import annotations

import re

from pipeline.annotation.times import rules
from pipeline.annotation.times.grammar import Grammar, Rule

_NEVER = re.compile(r"(?!)")

PLAIN_TIMES = Grammar(
    rules=(
        Rule("day", True, re.compile(r"(?<!\d)(?P<year>[12]\d{3})-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d)"), rules.numeric_date),
        Rule(
            "day",
            True,
            re.compile(r"(?<![\d.,])(?P<day>[0-3]?\d)\.(?P<month>[01]?\d)\.(?P<year>[12]\d{3})(?![\d]|\.\d)"),
            rules.numeric_date,
        ),
    ),
    of_one_day=_NEVER,
    through=re.compile(r"\s?[-–—]\s?(?P<opened>(?!))?"),
    opening=_NEVER,
    since=_NEVER,
    until=_NEVER,
    speaks_of_future=lambda before, after: False,
)
"""The day before the month where stops part them; with strokes no one can tell."""
