"""Spans of the text: trimmed, joined and cut out of each other."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Final

from schemas import Span

EDGES: Final = frozenset(" \t\n\r\xa0,;:–—-―•")
FINAL: Final = frozenset(".")


def trimmed(text: str, span: Span) -> Span:
    """`span` without white space, commas and dashes at its ends, and without a last stop that no quotation mark follows."""
    start, end = span
    while start < end and text[start] in EDGES:
        start += 1
    while start < end and (text[end - 1] in EDGES or (text[end - 1] in FINAL and text[end - 2] not in FINAL)):
        end -= 1
    return start, end


def worded(text: str, span: Span) -> bool:
    """Whether there is a letter or digit in it."""
    return any(map(str.isalnum, text[slice(*span)]))


def joined(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Trimmed spans in order; those that overlap, or have nothing but marks and white space between them, made one."""
    found: list[Span] = []
    for start, end in sorted(trimmed(text, span) for span in spans):
        if start >= end:
            continue
        if found and (
            start <= found[-1][1] or (not worded(text, (found[-1][1], start)) and "\n\n" not in text[found[-1][1] : start])
        ):
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return tuple(span for span in found if worded(text, span))


def without(span: Span, holes: Iterable[Span]) -> list[Span]:
    """What is left of `span` once the `holes` are cut out of it."""
    left = [span]
    for first, last in holes:
        left = [
            part
            for start, end in left
            for part in (((start, min(end, first)), (max(start, last), end)) if first < end and start < last else ((start, end),))
            if part[0] < part[1]
        ]
    return left


def overlap(one: Span, other: Span) -> bool:
    """Whether they share a character."""
    return one[0] < other[1] and other[0] < one[1]


def touching(ordered: Sequence[Span], span: Span) -> Sequence[Span]:
    """Those of `ordered`, disjoint spans in order, that share a character with `span`."""
    first = bisect_right(ordered, span[0], key=lambda each: each[1])
    return ordered[first : bisect_left(ordered, span[1], key=lambda each: each[0])]
