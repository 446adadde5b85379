"""What a rule finds in one sentence, before pronouns and roles are resolved; and the spans that its content is made of."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from pipeline.annotation.shallow.chunks import Range
from pipeline.annotation.text.document import Document, Sentence
from pipeline.scripts.punctuation import BLANKS, DANDA, DASHES, QUOTES
from schemas import Certainty, Span, Stance

Attitude = tuple[Stance, Certainty]
"""What a reporting word makes of its content."""

_EDGES = QUOTES | DASHES | frozenset(BLANKS + ",.;:¡!¿?…" + DANDA)


@dataclass(frozen=True, slots=True)
class SpeechReport:
    """An attribution in the tokens of one sentence; its content, in code points of the text, may lie in others too."""

    sentence: int
    """Index among the document's sentences."""
    claimant: Range | None
    cue: Range
    content: tuple[Span, ...]
    stance: Stance
    certainty: Certainty
    confidence: float
    elided: bool = False
    """The claimant is the last one named: "Añadió que"."""


def bare(text: str, span: Span) -> Span | None:
    """The span without marks and blanks at its edges; None where nothing is left."""
    start, end = span
    while start < end and text[start] in _EDGES:
        start += 1
    while start < end and text[end - 1] in _EDGES:
        end -= 1
    return (start, end) if start < end else None


def stretch(document: Document, sentence: Sentence, first: int, last: int) -> tuple[Span, ...]:
    """The span of tokens `first` to `last` without marks at its edges, in a tuple; empty where it holds nothing."""
    if first > last:
        return ()
    found = bare(document.text, sentence.span(first, last))
    return (found,) if found else ()


def outside(document: Document, sentence: Sentence, first: int, last: int) -> tuple[Span, ...]:
    """What the sentence says before token `first` and behind token `last`, without marks at the edges."""
    end = len(sentence.parse.tokens) - 1
    return (*stretch(document, sentence, 0, first - 1), *stretch(document, sentence, last + 1, end))


def in_quotation(document: Document, offset: int) -> bool:
    """Whether a code point of the text stands inside of quotation marks."""
    at = bisect_left(document.quotations, offset, key=lambda span: span[0])
    return at > 0 and offset < document.quotations[at - 1][1] - 1


def is_quoted(document: Document, span: Span) -> bool:
    """Whether a span of the text lies in one quotation, its marks included."""
    at = bisect_right(document.quotations, span[0], key=lambda each: each[0])
    return at > 0 and span[1] <= document.quotations[at - 1][1]
