"""The article in a web page: what is no part of it goes first (`furniture`), trafilatura finds the rest, and where it loses most
of the paragraphs beside those that it found, they stand in for it.

On 62 pages of the article-extraction benchmark (4-word shingles) trafilatura 2.3 gave F1 0.967 as it comes, 0.975 when
favouring precision, 0.978 with the page rearranged (`page.rearrange`); the whole stage gives 0.988. Without its slower
extractors (`fast`) the stage gives 0.972.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime

from lxml import etree
from lxml.html import HtmlElement
from trafilatura import baseline, extract
from trafilatura.xpaths import OVERALL_DISCARD_XPATH

from pipeline.cleaning.blocks import alike, blocks
from pipeline.cleaning.discarding import quicker
from pipeline.cleaning.entry_times import keep_times
from pipeline.cleaning.furniture import strip
from pipeline.cleaning.metadata import Metadata, metadata_of
from pipeline.cleaning.page import parse, rearrange
from pipeline.cleaning.stated_body import fuller

MOST_ELEMENTS = 5_000
"""Elements of the largest page that trafilatura is given. Its time grows with the square (justext's neighbours): 4 s for 4,000
short blocks, 20 s for 9,000. The largest of the 62 pages has 1,703 elements."""

LOST_SHARE = 0.6
"""Share of what both the page's paragraphs and trafilatura's baseline hold: where trafilatura holds less, that is a loss; in 62
pages one such."""

for _name in ("trafilatura", "htmldate", "courlan", "readability"):
    # They log what is not theirs to judge (an empty page); rejections say it with the record's place.
    logging.getLogger(_name).setLevel(logging.CRITICAL)

OVERALL_DISCARD_XPATH[:] = quicker(OVERALL_DISCARD_XPATH)  # the list that all of its extractors hold

_EXTRACTION_FAULTS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
    etree.LxmlError,
)
"""What a library may raise on a tree its authors have not met; the page's own paragraphs are then used."""


@dataclass(frozen=True, slots=True)
class Page:
    """A web page read."""

    text: str
    """One paragraph a line, boilerplate lines included; empty where there is none."""
    metadata: Metadata


def read_page(html: str, url: str | None, latest: datetime | None, *, dated: bool) -> Page | None:
    """The page that `html` holds, None where it holds no element at all. With `dated` its publication time, not after
    `latest`, is looked for. Never fetches, reads no clock, raises nothing for any string; a page of more than
    `MOST_ELEMENTS` elements costs linear time and yields its paragraphs."""
    tree = parse(html)
    if tree is None:
        return None
    small = sum(1 for _ in tree.iter()) <= MOST_ELEMENTS
    metadata = metadata_of(tree, url, latest, dated=dated and small)
    strip(tree)
    keep_times(tree)
    if small:
        return Page(fuller(_article_text(tree, url), metadata.body), metadata)
    return Page("\n".join(block.text for block in blocks(tree)), metadata)


def _article_text(tree: HtmlElement, url: str | None) -> str:
    held = blocks(tree)
    rearrange(tree)
    try:
        text = extract(tree, url=url, include_comments=False, favor_precision=True) or ""
        near = alike(held, text)
        size = sum(len(block.text) for block in near)
        rescue = baseline(tree)[1] if len(text) < LOST_SHARE * size or not text else ""
    except _EXTRACTION_FAULTS:
        return "\n".join(block.text for block in held)
    if len(text) < LOST_SHARE * min(size, len(rescue)):
        return "\n".join(block.text for block in near)
    return "\n".join(_row(line) for line in (text or rescue).split("\n"))


def _row(line: str) -> str:
    """A table's row without its outer bars and empty cells."""
    return " | ".join(cell.strip() for cell in line.split("|") if cell.strip()) if line.startswith("|") else line
