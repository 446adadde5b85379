"""The title where it stands again in the text."""

from __future__ import annotations

import re
from unicodedata import category, normalize

from pipeline.dateline import dateline_end

HEAD_PARAGRAPHS = 5
"""Paragraphs among which the title is looked for: above it stand a section, a byline, a date."""

_SITE = re.compile(r"\s[|–—-]\s")
_SITE_TITLE_WORDS = 4
"""Fewest words of a title without its site: what is left of it after the site's name is cut off has at least this many words."""


def title_key(title: str) -> str:
    """The letters, marks and digits of `title` without case, in NFKC: equal keys are the same title."""
    return "".join(char for char in normalize("NFKC", title).casefold() if category(char)[0] in "LMN")


def without_title(paragraphs: list[str], titles: tuple[str, ...]) -> list[str]:
    """`paragraphs` without those of the first `HEAD_PARAGRAPHS` that only repeat one of `titles`, however often, and
    without the titles that run into the first paragraph before its dateline or before themselves.

    "Title - Site" is also the title "Title". Nothing is removed where nothing else would remain.
    """
    keys = {key for title in titles for form in _forms(title) if (key := title_key(form))}
    longest = max((len(title) for title in titles), default=0)
    kept: list[str] = []
    for place, paragraph in enumerate(paragraphs):
        # Above twice the title's length no paragraph can be one, nor its double: spare the work.
        if (
            len(kept) < HEAD_PARAGRAPHS
            and place < 2 * HEAD_PARAGRAPHS
            and len(paragraph) <= 4 * longest + 40
            and _repeats(paragraph, keys)
        ):
            continue
        kept.append(paragraph)
    if not kept:
        return paragraphs[:1]
    return [_without_run_in(kept[0], titles), *kept[1:]]


def _forms(title: str) -> list[str]:
    parts = _SITE.split(title)
    fullest = max(parts, key=len)
    return [title, fullest] if len(parts) > 1 and len(fullest.split()) >= _SITE_TITLE_WORDS else [title]


def _repeats(paragraph: str, keys: set[str]) -> bool:
    """Whether the paragraph is a title, or one title twice."""
    key = title_key(paragraph)
    half = key[: len(key) // 2]
    return key in keys or (half in keys and key == half * 2)


def _without_run_in(paragraph: str, titles: tuple[str, ...]) -> str:
    for title in titles:
        rest = paragraph.removeprefix(title).lstrip(" .:|–—-") if title else paragraph
        again = rest.removeprefix(title).lstrip(" .:|–—-") if title else rest
        if again and len(again) < len(rest):
            return again
        if len(rest) < len(paragraph) and dateline_end(rest):
            return rest
    return paragraph
