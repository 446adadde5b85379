"""What is said, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pipeline.annotation.claims.checkable import is_checkable
from pipeline.annotation.events.words import GrammarWords
from pipeline.annotation.text.document import Attribution, Document, Sentence
from schemas import Span

MARKS = " \t\n\"'“”„«»‘’‚‹›,;:–—-"
"""Trimmed off the ends of a content: quotation marks, and what joins it to its cue."""

CLOSING = {"“": "”", "„": "“”", "«": "»", "‘": "’", "‹": "›", '"': '"'}
"""Opening quotation marks to those that close them."""

FEWEST_WORDS = 3
"""A sentence inside a longer quotation that has fewer words ("No.", "Never.") claims nothing by itself."""


def claiming(document: Document, attributions: Iterable[Attribution], grammar: GrammarWords) -> tuple[Attribution, ...]:
    """Those of `attributions` that say something that can be checked."""
    return tuple(
        said
        for said in attributions
        if any(is_checkable(sentence, content, grammar) for sentence, content in by_sentence(document, said.content))
    )


def by_sentence(document: Document, content: Sequence[Span]) -> Iterator[tuple[Sentence, tuple[Span, ...]]]:
    """What is claimed in each sentence; fragments too short to claim anything are left out unless there is nothing else."""
    parts = []
    whole = min((start for start, _ in content), default=0), max((end for _, end in content), default=0)
    for sentence in document.touched(whole):
        clipped = (_clip(document.text, span, sentence) for span in content)
        spans = tuple(sorted({span for span in clipped if span}))
        if spans:
            parts.append((sentence, spans))
    long = [part for part in parts if sum(len(document.text[s:e].split()) for s, e in part[1]) >= FEWEST_WORDS]
    yield from long or parts[:1]


def _clip(text: str, span: Span, sentence: Sentence) -> Span | None:
    start, end = max(span[0], sentence.start), min(span[1], sentence.end)
    while start < end and text[start] in MARKS and not _inside(text, start, end, start):
        start += 1
    while start < end and text[end - 1] in MARKS and not _inside(text, start, end, end - 1):
        end -= 1
    return (start, end) if start < end else None


def _inside(text: str, start: int, end: int, place: int) -> bool:
    """Whether the mark at `place` is one of a pair within the span that does not enclose the whole of it."""
    opened: list[int] = []
    for at in range(start, end):
        if opened and text[at] in CLOSING[text[opened[-1]]]:
            first = opened.pop()
            if place in (first, at):
                return (first, at) != (start, end - 1)
        elif text[at] in CLOSING:
            opened.append(at)
    return False
