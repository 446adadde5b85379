"""Buttons, and labels and headings over links: what a page's own furniture says, as whole paragraphs."""

from __future__ import annotations

import re

from pipeline.cleaning.page_words import WORDS
from pipeline.languages.patterns import one_of

LONGEST_HEADING = 80

_NETWORK = one_of(WORDS.parts.networks)
_COUNT = rf"\d{{0,6}} ?{one_of(WORDS.buttons.counted)}"
_NETWORK_LIST = rf"{_NETWORK}(?:(?: ?[|/·•,] ?| ){_NETWORK}){{0,20}}"
_BUTTON = re.compile(one_of((*WORDS.buttons.buttons, _NETWORK_LIST, _COUNT)), re.IGNORECASE)
_HEADING = re.compile(rf"{one_of(WORDS.buttons.headings)}\W{{0,5}}", re.IGNORECASE)
_LABEL = re.compile(rf"{one_of(WORDS.buttons.labels)}(?: ?(?:[:|»→]|>>)| [-–—] ).*", re.IGNORECASE)


def is_links_heading(paragraph: str) -> bool:
    """Whether `paragraph` stands over links to other articles: "Related stories"."""
    return len(paragraph) <= LONGEST_HEADING and _HEADING.fullmatch(bare(paragraph)) is not None


def is_button(text: str) -> bool:
    """Whether `text`, bare, is a button or a label with what it links to: "Read more: …"."""
    return _BUTTON.fullmatch(text.rstrip(".:!…")) is not None or _LABEL.fullmatch(text) is not None


def bare(paragraph: str) -> str:
    """`paragraph` without the ornaments around it."""
    return paragraph.strip(" *_·▶►→»>|[]()")
