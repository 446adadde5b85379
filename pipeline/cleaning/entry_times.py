"""The times of the entries of a live blog, which the extractor takes for ornaments."""

from __future__ import annotations

import re

from lxml import etree
from lxml.html import HtmlElement

from pipeline.cleaning.page import text_of

FEWEST_ENTRIES = 3
"""Times of day with a paragraph each that make a page a live blog: an article has one of its own, and one of its update."""

ENTRY_LEVELS = 4
"""Elements between a time and what holds its entry. By judgement."""

_CLOCKS = etree.XPath(
    "//time[not(ancestor::nav or ancestor::aside)] | //span[contains(@class, 'time')] | //div[contains(@class, 'time')]"
)
_NEXT = etree.XPath("following::p[1]")
_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: ?\(?[A-Z]{2,5}\)?)?", re.IGNORECASE)


def keep_times(tree: HtmlElement) -> None:
    """Writes the time of each entry before its first paragraph: "14:05 – The bridge is open." Other pages stay as they are."""
    entries: dict[HtmlElement, str] = {}
    for element in _CLOCKS(tree):
        clock = text_of(element)
        if not _CLOCK.fullmatch(clock):
            continue
        first = next(iter(_NEXT(element)), None)
        if first is not None and first not in entries and _is_near(element, first):
            entries[first] = clock
    if len(entries) >= FEWEST_ENTRIES:
        for paragraph, clock in entries.items():
            paragraph.text = f"{clock} – {paragraph.text or ''}"


def _is_near(clock: HtmlElement, paragraph: HtmlElement) -> bool:
    """Whether an element a few levels around the time holds the paragraph."""
    around = [each for _, each in zip(range(ENTRY_LEVELS), clock.iterancestors(), strict=False)]
    return any(each in around and each.tag not in ("body", "main") for each in paragraph.iterancestors())
