"""The words beside an expression of time, among which the verb stands that dates what is told."""

from __future__ import annotations

import re
from typing import Final

FARTHEST: Final = 7
"""Words from an expression to the verb of its clause."""

LONGEST: Final = 30
"""Letters of a word."""

_CLAUSE = re.compile(r"[,.;:!?«»\"“”]")


def clause(before: str, after: str) -> tuple[list[str], list[str]]:
    """The words of an expression's clause, those before it backwards and those behind it, as far as a verb may stand."""
    near = _CLAUSE.split(before)[-1].split()[-FARTHEST:][::-1], _CLAUSE.split(after)[0].split()[:FARTHEST]
    before_it, behind = ([word for word in words if word.isalpha() and len(word) < LONGEST] for words in near)
    return before_it, behind
