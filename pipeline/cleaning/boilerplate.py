"""Which paragraphs of an article are the article."""

from __future__ import annotations

from pipeline.cleaning.buttons import is_links_heading
from pipeline.cleaning.captions import is_caption
from pipeline.cleaning.credits import HEAD_PARAGRAPHS, is_byline, is_credit
from pipeline.cleaning.language_links import is_language_links
from pipeline.cleaning.prompts import is_prompt

LONGEST_LINK = 130
"""Characters of the longest headline that stands as a link under "Related stories"."""

MOST_PARAGRAPHS = 10_000
"""Paragraphs that are judged; no article has as many, and judging one costs 20 µs."""

_SENTENCE_ENDS = tuple(".!?;:…।”\"'’")


def without_boilerplate(paragraphs: list[str]) -> list[str]:
    """`paragraphs` without prompts, headings over links and their links, language links, credits, captions, and bylines
    at the head. Empty where nothing else was there; more than `MOST_PARAGRAPHS` are left as they are."""
    if len(paragraphs) > MOST_PARAGRAPHS:
        return paragraphs
    kept: list[str] = []
    under_heading = False
    for place, paragraph in enumerate(paragraphs):
        if is_links_heading(paragraph):
            under_heading = True
        elif under_heading and len(paragraph) <= LONGEST_LINK and not paragraph.endswith(_SENTENCE_ENDS):
            continue
        else:
            under_heading = False
            if not _is_boilerplate(paragraph, at_head=place < HEAD_PARAGRAPHS):
                kept.append(paragraph)
    return kept


def _is_boilerplate(paragraph: str, *, at_head: bool) -> bool:
    return (
        is_prompt(paragraph)
        or is_caption(paragraph)
        or is_credit(paragraph)
        or (at_head and is_byline(paragraph))
        or is_language_links(paragraph)
    )
