"""Blocks of a page that are told by what stands in them: a heading over links or comments, or cards with linked headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Final

from lxml.html import HtmlElement

from pipeline.cleaning.buttons import LONGEST_HEADING, is_button, is_links_heading
from pipeline.cleaning.page import text_of

FEWEST_CARDS = 3
"""Cards beside each other that are a row of them."""

LONGEST_CARD = 400
"""Characters of the longest card, on average of its row: a headline and a summary. Entries of live blogs are longer.
By judgement."""

HEADINGS: Final = ("h2", "h3", "h4", "h5", "h6")
_COUNT = re.compile(r"\(?\b\d{1,5}\)?$")
"""How many comments there are, behind their heading."""


def headed(tree: HtmlElement) -> Iterator[HtmlElement]:
    """The blocks that begin with a heading such as "You may also like" or "Comments (8)"."""
    for heading in tree.iter(*HEADINGS, "summary"):
        block = heading.getparent()
        if block is None or len(block) == 1 or heading.getprevious() is not None or (block.text or "").strip():
            continue
        text = text_of(heading)
        if 0 < len(text) <= LONGEST_HEADING:
            name = _COUNT.sub("", text.rstrip()).rstrip()
            if is_links_heading(name) or is_button(text) or is_button(name):
                yield block


def rows_of_cards(tree: HtmlElement) -> Iterator[HtmlElement]:
    """The elements in which at least `FEWEST_CARDS` cards stand: each holds one heading that leads to another page."""
    linked = [heading for heading in tree.iter(*HEADINGS) if _leads_away(heading)]
    if len(linked) < FEWEST_CARDS:
        return
    inside = Counter(each for heading in linked for each in heading.iterancestors())
    rows = Counter(row for heading in linked for row in islice((each for each in heading.iterancestors() if inside[each] > 1), 1))
    for row, cards in rows.items():
        if cards >= FEWEST_CARDS and len(text_of(row)) <= LONGEST_CARD * cards:
            yield row


def _leads_away(heading: HtmlElement) -> bool:
    link = next(heading.iter("a"), None)
    if link is None:
        link = next(heading.iterancestors("a"), None)
    return link is not None and not (link.get("href") or "#").startswith("#")
