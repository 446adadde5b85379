"""Quotations beside a place of the text, and what stands between them and it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from pipeline.annotation.shallow.reports.report import bare
from pipeline.annotation.text.document import Document
from schemas import Span

WIDEST_GAP = 100
"""Code points, all marks and spaces, between a quotation and what it belongs to: text is not searched for more of them."""


def ending(document: Document, first: int, last: int) -> Sequence[Span]:
    """The quotations that end at `first`, `last` or between them; code points of the text, as all offsets here."""
    ends = document.quotations
    return ends[bisect_left(ends, first, key=lambda span: span[1]) : bisect_right(ends, last, key=lambda span: span[1])]


def beginning(document: Document, first: int, last: int) -> Sequence[Span]:
    """The quotations that begin at `first`, `last` or between them."""
    starts = document.quotations
    return starts[bisect_left(starts, first, key=lambda span: span[0]) : bisect_right(starts, last, key=lambda span: span[0])]


def parts(document: Document, spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans without marks and blanks at their edges; those with nothing else are left out."""
    return tuple(found for span in spans if (found := bare(document.text, span)))


def is_joined(between: str) -> bool:
    """Whether nothing but marks and spaces of one paragraph stands between two parts."""
    return not any(map(str.isalnum, between)) and "\n\n" not in between
