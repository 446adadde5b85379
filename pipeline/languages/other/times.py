"""Dates in digits, which any language may write."""

from __future__ import annotations

import re
from typing import Final

from pipeline.annotation.times import resolvers
from pipeline.annotation.times.grammar import Grammar, Row, rules
from pipeline.annotation.times.patterns import NEVER

_DATES: tuple[Row, ...] = (
    ("day", r"(?<!\d)(?P<year>[12]\d{3})-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d)", resolvers.numeric_date),
    ("day", r"(?<![\d.,])(?P<day>[0-3]?\d)\.(?P<month>[01]?\d)\.(?P<year>[12]\d{3})(?![\d]|\.\d)", resolvers.numeric_date),
)

PLAIN_TIMES: Final = Grammar(
    language="und",
    rules=rules(_DATES, explicit=True),
    of_one_day=NEVER,
    through=re.compile(r"\s?[-–—]\s?"),
    speaks_of_future=lambda before, after: False,
)
"""The day before the month where stops part them; with strokes no one can tell."""
