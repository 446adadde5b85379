"""The paragraphs, subheadings and list items of a page, and those that stand as the extracted ones do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from lxml import etree
from lxml.html import HtmlElement

from pipeline.cleaning.page import text_of

_BLOCKS = etree.XPath(
    "//*[self::p or self::h2 or self::h3 or self::h4"
    " or (self::li and ../li[not(.//a[@href])] or self::dd or self::blockquote) and not(.//p or .//li)]"
    "[not(ancestor::nav or ancestor::aside or ancestor::footer or ancestor::header or ancestor::form or ancestor::figure)]"
)
"""A list in which every item has a link is a menu, or leads to other articles."""

_LISTS: Final = frozenset({"ul", "ol", "dl", "li", "dd", "blockquote", "p"})

KNOWN_BY = 60
"""Characters at its beginning by which a paragraph is found in the extracted text."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a subheading or an item."""

    text: str
    frame: HtmlElement | tuple[str, str]
    """What it stands in, lists and quotations aside: the tag and class, which pages in several parts repeat; the element itself
    where it has no class."""


def blocks(tree: HtmlElement) -> list[Block]:
    """The page's paragraphs, subheadings and items outside of navigation, sidebars, headers, footers, forms and figures."""
    return [Block(text, _frame(element)) for element in _BLOCKS(tree) if (text := text_of(element))]


def alike(held: list[Block], extracted: str) -> list[Block]:
    """Those of the page's blocks that stand in what the `extracted` ones stand in; all where none was extracted."""
    text = " ".join(extracted.split())
    frames = {block.frame for block in held if block.text[:KNOWN_BY] in text}
    return [block for block in held if block.frame in frames] if frames else held


def _frame(element: HtmlElement) -> HtmlElement | tuple[str, str]:
    around = next((each for each in element.iterancestors() if each.tag not in _LISTS), element)
    name = around.get("class")
    return (around.tag, name) if name else around
