"""A web page as a tree: parsed so that nothing in it can harm, and rearranged where the extractor would lose text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

_INLINE: Final = frozenset({
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark",
    "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "var",
})  # fmt: skip
"""Elements that may stand within a word. All others part words."""

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

_POSTS = etree.XPath("//blockquote[@class]")
_LAYOUT_CELLS = etree.XPath("//td[count(p) > 1 or count(div/p) > 1]")

_IN_BODY: Final = frozenset({"h1", "h2", "h3", "p", "ul", "ol", "dl", "blockquote"})
_ENDS: Final = tuple(".!?…।")

FEWEST_PARAGRAPHS = 2
"""Paragraphs directly in the body of a page whose article stands there."""

EMBED_LEVELS = 5
"""Elements around a quoted post that may hold nothing else."""

MOST_POSTS = 200


def parse(html: str) -> HtmlElement | None:
    """The tree of `html`, without comments and processing instructions; None where it holds no element. Never fetches,
    never raises: libxml2 recovers from anything, and stops at 256 levels and at a text of 10 MB."""
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        return document_fromstring(_NOT_IN_XML.sub("", html).encode(), parser=parser)
    except etree.ParserError:
        return None


def text_of(element: HtmlElement) -> str:
    """All text in the element, on one line. Elements that follow each other without a space are words of their own: the spans of
    a title, the lines that a break parts. A single letter is none: it begins the next word."""
    return " ".join("".join(_pieces(element)).split())


def _pieces(element: HtmlElement) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        pieces = [*_pieces(child)]
        yield from pieces
        if child.tag not in _INLINE or (not child.tail and len("".join(pieces)) > 1):
            yield " "
        yield child.tail or ""


def rearrange(tree: HtmlElement) -> None:
    """Makes quoted posts (tweets) ordinary quotations: the extractor drops what is named an embed, and with it what the
    report quotes. Makes tables that only lay out a page into blocks: their paragraphs would become one line. Parts sentences in
    spans that follow each other, and puts an article that stands in the body itself into an element."""
    for post in _POSTS(tree)[:MOST_POSTS]:
        for element in (post, *_wrappers(post)):
            element.attrib.clear()
    for cell in _LAYOUT_CELLS(tree):
        table = next(cell.iterancestors("table"), None)
        if table is not None:
            for element in [table, *table.iter("tbody", "tr", "td", "th")]:
                element.tag = "div"
    for span in tree.iter("span"):
        if not span.tail and (span.text or "")[-1:] in _ENDS and span.getnext() is not None:
            span.tail = " "
    _enclose(tree)


def _enclose(tree: HtmlElement) -> None:
    """Puts an article that stands in the body itself into an element: the extractor reads lists only within one."""
    body = tree.find("body")
    if body is None:
        return
    places = [place for place, child in enumerate(body) if child.tag in _IN_BODY]
    if sum(1 for place in places if body[place].tag == "p") < FEWEST_PARAGRAPHS:
        return
    inner = body[places[0] : places[-1] + 1]
    article = body.makeelement("article")
    body.insert(places[0], article)
    article.extend(inner)


def _wrappers(post: HtmlElement) -> list[HtmlElement]:
    """The elements around `post` that hold hardly more text than it does, innermost first."""
    size = len(text_of(post)) + 1
    found: list[HtmlElement] = []
    for ancestor in islice(post.iterancestors(), EMBED_LEVELS):
        if ancestor.tag == "body" or _holds_more(ancestor, size):
            break
        found.append(ancestor)
    return found


def _holds_more(element: HtmlElement, size: int) -> bool:
    """Whether the element's text, scripts aside, has more than `size` characters; stops reading there."""
    held = 0
    for each in element.iter():
        read = "" if each.tag in ("script", "style") else each.text or ""
        held += len(read.strip()) + (len((each.tail or "").strip()) if each is not element else 0)
        if held > size:
            return True
    return False
