"""Speech without a verb, by its layout: the lines of a transcript ("SMITH: We left."), quotations with a name behind a dash."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from pipeline.annotation.text.document import Document
from pipeline.languages.en.attribution.sentence_attribution import CONFIDENCE, SentenceAttribution
from pipeline.languages.en.attribution.spans import joined
from schemas import Span

LABEL: Final = re.compile(r"[\"“]?([A-Z][A-Z.'’-]{0,20}(?: [A-Z][A-Z.'’-]{0,20}){0,4} ?): (?=\S)")
"""A name in capitals that opens a paragraph."""

SIGNATURE: Final = re.compile(
    r"[ \xa0\n]{0,2}(―|—|–|--?)[ \xa0]{0,2}([A-Z][\w.'’-]{0,30}(?: [A-Z][\w.'’-]{0,30}){0,4} ?(?:[a-z]{1,3} )?[^\n,:;]{0,40})"
)
"""A dash and a name behind a quotation."""

FEWEST_LINES: Final = 2
"""A transcript has at least so many lines with a name."""


def transcript(document: Document) -> tuple[SentenceAttribution, ...]:
    """The lines of a transcript in `document`, each to the end of its paragraph; none where the names in capitals are not those
    of persons."""
    known = {name.split()[-1].casefold() for name in _persons(document)}
    lines = [
        (match, paragraph)
        for paragraph in document.paragraphs
        if (match := LABEL.match(document.text, *paragraph)) and match[1].split()[-1].casefold() in known
    ]
    if len(lines) < FEWEST_LINES:
        return ()
    found = (
        _by_layout(document, match.span(1), (match.end(1), match.end(1) + 1), (match.end(), end)) for match, (_, end) in lines
    )
    return tuple(line for line in found if line.content)


def signed(document: Document, quotation: Span) -> SentenceAttribution | None:
    """The attribution to whoever is named behind a `quotation` that opens a line, or None."""
    opens = quotation[0] == 0 or document.text[quotation[0] - 1] == "\n"
    match = SIGNATURE.match(document.text, quotation[1]) if opens else None
    if match is None or document.text[match.end() : match.end() + 1] not in {"", "\n", ","}:
        return None
    name = document.text[slice(*match.span(2))].rstrip(" .\xa0")
    return _by_layout(document, (match.start(2), match.start(2) + len(name)), match.span(1), quotation, CONFIDENCE["phrase"])


def _persons(document: Document) -> Iterator[str]:
    for sentence in document.sentences:
        yield from (
            document.text[sentence.start + name.start : sentence.start + name.end]
            for name in sentence.parse.names
            if name.type == "PERSON"
        )


def _by_layout(
    document: Document, name: Span, mark: Span, content: Span, confidence: float = CONFIDENCE["speech"]
) -> SentenceAttribution:
    number = bisect_right(document.sentences, mark[0], key=lambda each: each.start) - 1
    sentence = document.sentences[number]
    places = [token.index for token in sentence.parse.tokens if sentence.start + token.start <= mark[0]]
    return SentenceAttribution(
        sentence=number,
        head=places[-1] if places else 0,
        cue=mark,
        source=None,
        claimant=name,
        content=joined(document.text, [content]),
        speaks=False,
        stance="asserted",
        certainty="stated",
        confidence=confidence,
    )
