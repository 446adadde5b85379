"""Single lines of a page, as cleaning judges them inside of a report and at its head."""

from __future__ import annotations

from pipeline.cleaning.boilerplate import without_boilerplate
from pipeline.cleaning.characters import repair

_REPORT = [f"Sentence {number} of the report." for number in range(6)]


def kept(line: str) -> bool:
    """Whether a line stays between paragraphs of a report."""
    return without_boilerplate([*_REPORT, repair(line), *_REPORT]) != [*_REPORT, *_REPORT]


def at_head(line: str) -> bool:
    """Whether a line stays above the report."""
    return without_boilerplate([repair(line), *_REPORT]) != _REPORT
