"""Elements that no reader sees."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree
from lxml.html import HtmlElement

HIDDEN: Final = etree.XPath(
    "//template | //dialog[not(@open)] | //*[@hidden or @aria-hidden='true' or @style"
    " or contains(@class, 'hid') or contains(@class, 'none') or contains(@class, 'sr-only') or contains(@class, 'screen-reader')]"
)
"""Elements that may be hidden: all that `is_hidden` is asked about."""

CLASSES: Final = frozenset({
    "hidden", "hide", "is-hidden", "u-hidden", "d-none", "display-none", "sr-only", "visually-hidden", "visuallyhidden",
    "is-visually-hidden", "u-visually-hidden", "screen-reader-text", "screen-reader-only", "element-invisible",
})  # fmt: skip
"""Names that frameworks give to what is hidden, or only read out."""

_STYLE: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|text-indent)\s*:\s*-\d{3,}", re.IGNORECASE)
_SHOWN: Final = re.compile(r"[:-](?:block|inline|flex|grid|table|contents)\b")
"""Beside a class that hides: shown on wider screens, as in "hidden md:block" and "d-none d-md-block"."""


def is_hidden(element: HtmlElement) -> bool:
    """Whether an element, one of `HIDDEN`, is hidden by its tag, an attribute, its style or a class."""
    if element.tag in ("template", "dialog") or element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    name = element.get("class") or ""
    return _STYLE.search(element.get("style") or "") is not None or (
        not CLASSES.isdisjoint(name.lower().split()) and _SHOWN.search(name) is None
    )
