"""Captions and credits of pictures in plain text: they start or end by naming the picture's source."""

from __future__ import annotations

import re

LONGEST_CAPTION = 400

_AGENCY = (
    r"(?:getty(?: images)?|reuters|afp|epa(?:-efe)?|ap(?: photo)?|shutterstock|alamy|"
    r"bloomberg|xinhua|tass|тасс|риа новости|унiан|уніан|"
    r"pti|ani|istock|unsplash|pa(?: wire)?|nasa|dpa)"
)
_PICTURE = (
    r"(?:(?:file|archive|representative|representational) )?"
    r"(?:photo(?:graph)?|image|picture|pic|illustration|screenshot|screengrab|foto|bild|"
    r"фото|фотография|світлина|иллюстрация|ілюстрація|फोटो|तस्वीर|छायाचित्र)s?"
)
_BY_NAMES = r"(?:by|courtesy of)(?-i:(?: [^\W\d_a-z][^\s,;.]{0,30}){1,5})"

_LABEL = re.compile(
    rf"[\[(]?{_PICTURE}(?: (?:credit|courtesy|source|caption))?(?: ?[:©/|].*| {_BY_NAMES}| ?)[\])]?\W*", re.IGNORECASE
)
_ENDINGS = tuple(
    re.compile(rf"{pattern}[.\s]*\Z", re.IGNORECASE)
    for pattern in (
        rf"[\[(](?:{_PICTURE}|credits?|source|courtesy)(?: (?:credit|courtesy|by))? ?[:/|][^()\[\]]{{1,80}}[\])]",
        rf"[\[(]{_AGENCY} ?/[^()\[\]]{{1,60}}[\])]",
        rf"[|/©] ?{_AGENCY}(?:[/ ][^.|/]{{0,40}})?",
        r"(?:^|[.)|\]] ?)(?:photo(?:graph)?|picture|image|photo credit|credit|фото): ?[^.:]{2,60}",
    )
)


def is_caption(paragraph: str) -> bool:
    """Whether the paragraph is the caption of a picture, or its credit."""
    if len(paragraph) > LONGEST_CAPTION:
        return False
    return _LABEL.fullmatch(paragraph) is not None or any(rule.search(paragraph) for rule in _ENDINGS)
