"""An article as the rules see it: sentences with their parses, and quotations, all in code points of the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter

from pipeline.annotation.text.parse import Parse
from schemas import Certainty, Span, Stance

_START, _END = attrgetter("start"), attrgetter("end")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the text; token offsets of its parse count from `start`."""

    start: int
    end: int
    paragraph: int
    """Which of the document's paragraphs it stands in."""
    parse: Parse

    def span(self, first: int, last: int) -> Span:
        """The text's span from token `first` to token `last`, both included."""
        start, end = self.parse.span(first, last)
        return self.start + start, self.start + end

    def beginning_in(self, spans: Iterable[Span]) -> frozenset[int]:
        """Indices of the tokens that begin inside one of `spans` of the text."""
        found = set[int]()
        for start, end in spans:
            first = bisect_left(self.parse.tokens, start - self.start, key=_START)
            found.update(range(first, bisect_left(self.parse.tokens, end - self.start, first, key=_START)))
        return frozenset(found)

    def touched(self, spans: Iterable[Span]) -> frozenset[int]:
        """Indices of the tokens that one of `spans` of the text holds a part of."""
        found = set[int]()
        for start, end in spans:
            first = bisect_right(self.parse.tokens, start - self.start, key=_END)
            found.update(range(first, bisect_left(self.parse.tokens, end - self.start, first, key=_START)))
        return frozenset(found)


@dataclass(frozen=True, slots=True)
class Document:
    """What the rules of every language work on."""

    text: str
    title: str | None
    language: str
    """Primary subtag of BCP 47."""
    published_at: datetime
    paragraphs: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    quotations: tuple[Span, ...]
    """Quoted passages with their marks, in order, never overlapping; one may run over sentences and paragraphs."""

    def touched(self, span: Span) -> Sequence[Sentence]:
        """The sentences that hold a part of `span`, in order."""
        first = bisect_right(self.sentences, span[0], key=lambda each: each.end)
        return self.sentences[first : bisect_left(self.sentences, span[1], key=lambda each: each.start)]


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says what, as spans of the text."""

    claimant: Span | None
    """The words that name the claimant, without the cue; null for "reportedly" and the like."""
    antecedent: Span | None
    """Where the claimant is a pronoun or a bare role: the span elsewhere that names it."""
    cue: Span
    """The reporting words, first to last."""
    content: tuple[Span, ...]
    """All that is claimed, without claimant and cue, in order; a quotation over several sentences is one attribution."""
    quoted: bool
    stance: Stance
    certainty: Certainty
    confidence: float
    """0 to 1: the measured precision of the rule that found it."""
