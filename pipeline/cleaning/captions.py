"""Captions and credits of pictures in plain text: they start or end by naming the picture's source."""

from __future__ import annotations

import re

from pipeline.cleaning.page_words import WORDS
from pipeline.languages.patterns import one_of
from pipeline.scripts.letters import SMALL

LONGEST_CAPTION = 400

_WORDS = WORDS.captions
_AGENCY = one_of(_WORDS.agencies)
_PICTURE = rf"(?:{one_of(_WORDS.kinds)} )?{one_of(_WORDS.pictures)}"
_NAME = rf"(?-i:[^\W\d_{SMALL}][^\s,;./]{{0,30}})"
_BY_NAMES = rf"{one_of(_WORDS.makers)}(?: {_NAME}){{1,5}}"

_LABEL = re.compile(rf"[\[(]?{_PICTURE}(?: {one_of(_WORDS.notes)})?(?: ?[:©/|].*| {_BY_NAMES}| ?)[\])]?\W*", re.IGNORECASE)
_ENDINGS = tuple(
    re.compile(rf"{pattern}[.\s]*\Z", re.IGNORECASE)
    for pattern in (
        rf"[\[(]{one_of((_PICTURE, *_WORDS.credits))}(?: {one_of(_WORDS.credit_notes)})? ?[:/|][^()\[\]]{{1,80}}[\])]",
        rf"[\[(]{_AGENCY} ?/[^()\[\]]{{1,60}}[\])]",
        rf"[|/©] ?{_AGENCY}(?:[/ ][^.|/]{{0,40}})?",
        rf"(?:^|[.)\]।] ?){_AGENCY} ?/ ?{one_of((_NAME, *_WORDS.kinds))}(?: {_NAME}){{0,4}}",
        rf"(?:^|[.)|\]।] ?){one_of(_WORDS.ending_labels)} ?: ?[^.:]{{2,60}}",
    )
)


def is_caption(paragraph: str) -> bool:
    """Whether the paragraph is the caption of a picture, or its credit."""
    if len(paragraph) > LONGEST_CAPTION:
        return False
    return _LABEL.fullmatch(paragraph) is not None or any(rule.search(paragraph) for rule in _ENDINGS)
