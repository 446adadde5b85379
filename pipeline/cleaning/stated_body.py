"""The article that a page holds as data (JSON-LD), where its paragraphs are only a teaser."""

from __future__ import annotations

import re
from typing import Final

from pipeline.cleaning.blocks import blocks
from pipeline.cleaning.markup import is_html, unescaped
from pipeline.cleaning.page import parse

LONGER = 1.3
"""How many times as long as the extracted text the stated article has to be. By judgement."""

SHORT = 250
"""Characters of a text that may have nothing in common with the article: a summary and a prompt to subscribe."""

LEAST_SHARED = 0.5
"""Share of a longer text's words of five letters and more that are in the stated article: else it is another one.
By judgement."""

_WORD: Final = re.compile(r"[^\W\d_]{5,}")


def fuller(text: str, stated: str | None) -> str:
    """The `stated` article, a paragraph a line, where `text` is only its beginning or its summary; else `text`."""
    if not stated or len(stated) <= LONGER * len(text):
        return text
    body = _read(stated)
    if len(body) <= LONGER * len(text):
        return text
    words, known = set(_WORD.findall(text.lower())), set(_WORD.findall(body.lower()))
    shared = len(words & known) >= LEAST_SHARED * len(words)
    return body if shared or len(text) < SHORT else text


def _read(stated: str) -> str:
    plain = unescaped(stated)
    if not is_html(plain):
        return plain
    tree = parse(plain)
    held = blocks(tree) if tree is not None else []
    return "\n".join(block.text for block in held)
