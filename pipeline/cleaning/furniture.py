"""What stands on a page beside its article: hidden elements, comments of readers, links to other articles, consent and sharing.

It is told by the names that pages give it (class, id, label). An element that holds the article itself stays, whatever its name.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from lxml import etree
from lxml.html import HtmlElement

from pipeline.cleaning.cards import headed, rows_of_cards
from pipeline.cleaning.hidden import HIDDEN, is_hidden

LEAST_TEXT = 140
"""Characters that are left at least on a page when something goes: else this is the page. A short report has as many."""

MOST_TEXT = 0.5
"""Share of a page's text that anything but comments may have to go. By judgement."""

FEWEST_LINKS = 2
"""Links in the smallest block of links to other articles. A lead that is named teaser has none."""

MOST_BY_LINK = 250
"""Characters for each link in a block of links to other articles that has most of a page's text. By judgement."""

COMMENTS: Final = frozenset({
    "comment", "comments", "commentlist", "commentlisting", "commentbox", "commentform", "commentthread", "disqus",
    "discussion", "discussions", "livefyre", "spotim", "openweb", "viafoura", "coral", "commento", "hyvor", "talkyard",
    "giscus", "utterances", "replies", "responses", "feedback", "usercomments", "readercomments", "fbcomments", "userposts",
    "guestbook", "comentario", "comentarios", "kommentare", "commentaires", "kommentarii", "komentari",
})  # fmt: skip
"""Parts of names of what readers wrote."""

LINKS: Final = frozenset({
    "related", "relatedposts", "relatedarticles", "relatedstories", "recommended", "recommendations", "recommends",
    "recirc", "recirculation", "teaser", "teasers", "teaserlist", "readnext", "readalso", "alsoread", "morestories",
    "morenews", "morearticles", "moreon", "mostread", "mostpopular", "mostviewed", "popularposts", "trending", "taboola",
    "outbrain", "revcontent", "mgid", "upnext", "nextup", "seealso", "alsolike", "maylike", "suggested", "suggestions",
    "crosslinks", "promo", "promos", "promoted", "sponsored", "latestnews",
})  # fmt: skip
"""Parts of names of links to other articles."""

ASKS: Final = frozenset({
    "cookie", "cookies", "cookiebanner", "cookieconsent", "consent", "gdpr", "onetrust", "didomi", "newsletter",
    "newsletters", "mailchimp", "signup", "subscribe", "share", "shares", "sharing", "sharebar", "sharebuttons",
    "sharethis", "shareaholic", "addtoany", "addthis", "sharedaddy", "socialshare",
})  # fmt: skip
"""Parts of names of what asks the reader: for consent, for an address, to share."""

NO_PARTS: Final = frozenset({
    "no", "non", "not", "without", "has", "have", "with", "open", "opened", "closed", "enabled", "disabled", "count",
    "link", "counter", "status",
})  # fmt: skip
"""Beside one of the others, these say something of the article: "comments-open", "cookies-not-set"."""

ARTICLE: Final = re.compile(r"(?:article|story|post|entry|main|page)[-_]*(?:body|content|text)|content[-_]*body", re.IGNORECASE)
"""In names of what holds an article: "l-article-body-segment", "entry-content-read-more"."""

KNOWN_NAMES = 20_000
"""Names that are kept with what they say: 62 pages have 6,000 together, one site the same ones on all pages."""

_CONTAINERS: Final = ("div", "section", "ul", "ol", "dl", "aside", "form", "article", "table", "p")
_HEADS = etree.XPath("//h1 | //main | //*[contains(@itemprop, 'articleBody')]")
_TEXT = etree.XPath("string(.)", smart_strings=False)
_LINKS = etree.XPath("count(.//a[@href])")
_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


def strip(tree: HtmlElement) -> None:
    """Takes out of `tree` what is no part of its article. Changes nothing that would leave the page without its text."""
    etree.strip_elements(tree, "script", "style", with_tail=False)
    stays = {tree, *_HEADS(tree)}
    stays.update(*(each.iterancestors() for each in list(stays)))
    left = size = len(_TEXT(tree))
    gone: set[HtmlElement] = set()
    for element, kind in [*_told(tree)]:
        if element in stays or element.tag == "body" or any(each in gone for each in element.iterancestors()):
            continue
        held = len(_TEXT(element))
        if left - held < LEAST_TEXT or (held > MOST_TEXT * size and not _is_surely(kind, element, held)):
            continue
        if kind == "links" and _LINKS(element) < FEWEST_LINKS:
            continue
        left -= held
        gone.add(element)
    for element in gone:
        element.drop_tree()


def _told(tree: HtmlElement) -> Iterator[tuple[HtmlElement, str]]:
    """The elements that seem no part of the article, and what they are."""
    yield from ((each, "hidden") for each in HIDDEN(tree) if is_hidden(each))
    yield from _named(tree)
    yield from ((each, "headed") for each in headed(tree))
    yield from ((each, "cards") for each in rows_of_cards(tree))


def _is_surely(kind: str, element: HtmlElement, held: int) -> bool:
    """Whether an element may go that has most of the page's text, `held` characters."""
    return kind in ("comments", "headed", "cards") or (kind == "links" and held <= MOST_BY_LINK * _LINKS(element))


def kind_of(name: str) -> str | None:
    """What an element with this class, id or label is: `comments`, `links`, `asks`, or None."""
    for word in name.split():
        kind = _kind_of_word(word)
        if kind and (kind == "comments" or not ARTICLE.search(name)):
            return kind
    return None


@lru_cache(maxsize=KNOWN_NAMES)
def _kind_of_word(word: str) -> str | None:
    parts = [part.lower() for part in _PART.findall(word)]
    joined = {*parts, *map("".join, itertools.pairwise(parts)), "".join(parts)}
    if not joined & NO_PARTS:
        for kind, words in (("comments", COMMENTS), ("links", LINKS), ("asks", ASKS)):
            if joined & words:
                return kind
    return None


def _named(tree: HtmlElement) -> list[tuple[HtmlElement, str]]:
    """Elements whose names say that they are no part of the article, and what they are."""
    found = []
    for element in tree.iter(*_CONTAINERS):
        attributes = element.attrib
        if attributes:
            name = " ".join(attributes[key] for key in ("class", "id", "aria-label") if key in attributes)
            if name and (kind := kind_of(name)):
                found.append((element, kind))
    return found
