"""Text that is HTML though nobody says so, and HTML escaped once too often, as feeds send it."""

from __future__ import annotations

import re
from html import unescape

_TAGS = (
    "p|div|br|hr|a|b|strong|i|em|u|s|small|span|font|center|ul|ol|li|dl|dt|dd|h[1-6]|blockquote|q|img|figure|figcaption|picture|"
    "table|tbody|tr|td|th|html|head|body|article|section|main|header|footer|nav|aside|iframe|video|script|style|sup|sub"
)
"""Elements that occur in the texts of feeds and pages."""

_OPENING = re.compile(r"<!doctype html|<\?xml[^>]{0,200}\?>\s{0,200}<(?:!doctype html|html)|<html[\s>]", re.IGNORECASE)
_VOID = re.compile(r"<(?:br|hr)\s*/?>|<img\s[^<>]{1,2000}>", re.IGNORECASE)
_TAG = re.compile(rf"<(?P<end>/?)(?P<name>{_TAGS})(?:\s[^<>]{{0,2000}})?/?>", re.IGNORECASE)
_ESCAPED_TAG = re.compile(
    rf"&(?:amp;){{0,2}}lt;/?(?:{_TAGS})(?:\s(?:(?!&(?:amp;){{0,2}}[lg]t;)[^<>]){{0,2000}})?/?&(?:amp;){{0,2}}gt;", re.IGNORECASE
)
_CDATA = re.compile(r"<!\[CDATA\[(.*)\]\]>", re.DOTALL)

MOST_ESCAPES = 3
"""Times that a text is unescaped: once for each program that it went through."""


def is_html(text: str) -> bool:
    """Whether `text` is HTML: it opens as a document, or has a pair of tags or a break. `<b>` alone, or `a < b`, is none.
    Tags that are escaped count as those that are not."""
    if "<" in text:
        return bool(_OPENING.match(text.lstrip()) or _VOID.search(text) or _CDATA.fullmatch(text.strip())) or _has_pair(text)
    return "lt;" in text and _has_pair(unescaped(text))


def unescaped(html: str) -> str:
    """`html` without escapes of its tags: `&lt;p&gt;` is a tag where more tags are escaped than not. What an article says about
    tags stays as it is. Raises nothing."""
    found = _CDATA.fullmatch(html.strip())
    text = found[1] if found else html
    for _ in range(MOST_ESCAPES):
        if "lt;" not in text:
            break
        escaped = sum(1 for _ in _ESCAPED_TAG.finditer(text))
        if escaped < 2 or escaped <= sum(1 for _ in _TAG.finditer(text)):
            break
        text = unescape(text)
    return text


def _has_pair(text: str) -> bool:
    """Whether some element begins and ends in `text`."""
    begun: set[str] = set()
    for tag in _TAG.finditer(text):
        name = tag["name"].lower()
        if not tag["end"]:
            begun.add(name)
        elif name in begun:
            return True
    return False
