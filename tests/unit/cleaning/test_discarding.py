"""What the extractor's expressions find is found sooner, and nothing else."""

from __future__ import annotations

import subprocess
import sys
from itertools import product

import pytest
from lxml.etree import XPath
from lxml.html import HtmlElement
from trafilatura import external, main_extractor

from pipeline.cleaning import html
from pipeline.cleaning.discarding import quicker
from pipeline.cleaning.page import parse

NAMES = ("id", "class", "style", "role", "aria-hidden", "data-component", "data-lp-replacement-content", "href")
VALUES = (
    "",
    "true",
    "cookie-bar",
    "reply-1",
    "hidden",
    "display:none",
    "sidebar widget",
    "MostPopularStories",
    "Navigation",
    "text",
)
TAGS = ("div", "p", "section", "span", "li", "a", "item")

THEIRS = """
from trafilatura.xpaths import OVERALL_DISCARD_XPATH
print("\\0".join(each.path for each in OVERALL_DISCARD_XPATH))
"""


@pytest.fixture(scope="module")
def theirs() -> list[XPath]:
    """The extractor's own expressions, of a process in which nobody made them quicker."""
    printed = subprocess.run([sys.executable, "-c", THEIRS], capture_output=True, text=True, check=True).stdout
    return [XPath(path, namespaces={"re": "http://exslt.org/regular-expressions"}) for path in printed.split("\0")]


def _tree(markup: str) -> HtmlElement:
    tree = parse(markup)
    assert tree is not None
    return tree


def test_each_attribute_decides_as_before(theirs: list[XPath]) -> None:
    marked = "".join(f'<{tag} {name}="{value}">x</{tag}>' for tag, name, value in product(TAGS, NAMES, VALUES))
    pairs = "".join(
        f'<div {one}="{value}" {two}="hidden">x</div>' for one, two, value in product(NAMES, NAMES, VALUES) if one != two
    )
    tree = _tree(f"<main>{marked}{pairs}{''.join(f'<{tag}>x</{tag}>' for tag in TAGS)}</main>")
    for own, made in zip(theirs, quicker(theirs), strict=True):
        assert made(tree) == own(tree)
        assert made(tree)


def test_the_extractor_uses_the_quicker_ones(theirs: list[XPath]) -> None:
    assert html.read_page("<p>Text.</p>", None, None, dated=False) is not None
    for module in (external, main_extractor):
        assert [each.path for each in module.OVERALL_DISCARD_XPATH] == [each.path for each in quicker(theirs)]
    assert not {each.path for each in theirs} & {each.path for each in quicker(theirs)}


def test_what_begins_otherwise_stays() -> None:
    expressions = [XPath("//p[@class]"), XPath(".//*[self::p]")]
    assert quicker(expressions) == expressions
