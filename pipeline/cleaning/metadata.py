"""What a web page says about itself: headline, publication time, language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson
from htmldate import find_date
from lxml import etree
from lxml.html import HtmlElement

from pipeline.cleaning.moments import parse_moment
from pipeline.cleaning.page import text_of

LONGEST_JSON = 2_000_000
"""Characters of JSON-LD in one script element; a longer one is not read."""

_JSON_LD = etree.XPath("//script[@type='application/ld+json']")
_PUBLISHED = etree.XPath(
    "//meta[@property='article:published_time' or @property='article:published' or @property='og:published_time' "
    "or @itemprop='datePublished' or @name='article:published_time' or @name='parsely-pub-date' or @name='pubdate' "
    "or @name='DC.date.issued' or @name='dc.date' or @name='date']/@content | //time[@itemprop='datePublished']/@datetime"
)
_OG_TITLE = etree.XPath("string(//meta[@property='og:title']/@content)")
_OG_SITE = etree.XPath("string(//meta[@property='og:site_name']/@content)")
_LANGUAGE = etree.XPath(
    "/html/@lang | /html/@xml:lang | //meta[translate(@http-equiv, 'CLANGUE', 'clangue')='content-language']/@content "
    "| //meta[@property='og:locale']/@content",
    namespaces={"xml": "http://www.w3.org/XML/1998/namespace"},
)
_LATEST = datetime(9999, 12, 31, tzinfo=UTC)

EASTMOST = timedelta(hours=14)
"""The largest offset of a clock (Kiribati): a page writes the day where it was published, which may begin so long
before that of UTC."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the page says; null and empty where it says nothing."""

    title: str | None
    titles: tuple[str, ...]
    """All headings that could stand again in the text, the title first."""
    published_at: datetime | None
    languages: tuple[str, ...]
    """Language tags as written, valid or not, the most reliable first."""
    body: str | None = None
    """The whole article as JSON-LD holds it, text or HTML; null where it holds none, or several."""


def metadata_of(tree: HtmlElement, url: str | None, latest: datetime | None, *, dated: bool) -> Metadata:
    """What the page in `tree` says about itself. With `dated` its publication time is looked for: in JSON-LD, then in
    meta elements, then by htmldate (a day, taken as its midnight in UTC), no day that
    has begun nowhere at `latest`. Never fetches, reads no
    clock, raises nothing."""
    objects = [each for script in _JSON_LD(tree) for each in _objects(script.text or "")]
    headings = [text_of(each) for each in tree.iter("h1")]
    site = str(_OG_SITE(tree)).strip()
    stated = [*_strings(objects, "headline"), _without_site(str(_OG_TITLE(tree)), site), *headings[:1]]
    named = [" ".join(each.split()) for each in stated]
    page_title = tree.findtext(".//title")
    titles = tuple(dict.fromkeys(each for each in [*named, *headings, " ".join((page_title or "").split())] if each))
    bodies = list(dict.fromkeys(_strings(objects, "articleBody")))
    return Metadata(
        title=titles[0] if titles else None,
        titles=titles,
        published_at=_published_at(tree, objects, url, latest) if dated else None,
        languages=(*_strings(objects, "inLanguage"), *map(str, _LANGUAGE(tree))),
        body=bodies[0] if len(bodies) == 1 else None,
    )


def _published_at(tree: HtmlElement, objects: list[dict[str, Any]], url: str | None, latest: datetime | None) -> datetime | None:
    for stated in [*_strings(objects, "datePublished"), *map(str, _PUBLISHED(tree))]:
        try:
            moment = parse_moment(stated).moment
        except ValueError:
            continue  # Pages also write "12 Sept 2022" there: htmldate reads that.
        if moment:
            return moment
    last_day = latest + EASTMOST if latest else _LATEST
    day = find_date(tree, url=url or "", original_date=True, extensive_search=False, max_date=last_day)
    return datetime.fromisoformat(day).replace(tzinfo=UTC) if day else None


def _objects(script: str) -> Iterator[dict[str, Any]]:
    """All objects in a JSON-LD script, at whatever depth, outermost first; none where it is not JSON."""
    if len(script) > LONGEST_JSON:
        return
    try:
        pending: list[Any] = [orjson.loads(script.strip())]
    except orjson.JSONDecodeError:
        return
    while pending:
        value = pending.pop()
        if isinstance(value, dict):
            yield value
            pending.extend(reversed(value.values()))
        elif isinstance(value, list):
            pending.extend(reversed(value))


def _strings(objects: list[dict[str, Any]], name: str) -> list[str]:
    return [value for each in objects if isinstance(value := each.get(name), str) and value.strip()]


def _without_site(title: str, site: str) -> str:
    """`title` without " - Site" at its end."""
    bare = title.strip().removesuffix(site).rstrip() if site else title.strip()
    return bare.rstrip("|–—-").rstrip() if bare.endswith(("|", "–", "—", "-")) else title.strip()
