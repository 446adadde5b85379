"""The paragraph around a mention."""

from __future__ import annotations

from schemas import Passage

BREAK = "\n\n"


def passage_at(text: str, position: int) -> Passage:
    """The paragraph of `text` that holds `position`; paragraphs are separated by one blank line."""
    before = text.rfind(BREAK, 0, position)
    after = text.find(BREAK, position)
    start = 0 if before < 0 else before + len(BREAK)
    return Passage(start=start, text=text[start : len(text) if after < 0 else after])
