"""Who says what by the words of one sentence, before direct speech and pronouns are worked out over the article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

from schemas import Certainty, Span, Stance

CONFIDENCE: Final[Mapping[Literal["clause", "speech", "phrase", "noun"], float]] = {
    "clause": 0.95,
    "speech": 0.9,
    "phrase": 0.8,
    "noun": 0.65,
}
"""By rule: finite clauses and "according to"; speakers of quotations, and cues that interrupt a clause; infinitives, objects,
adjectives and passives; nouns and adverbs. Precision measured over 83 news articles: 0.95 of 942 attributions, 0.90 of 107, 0.87
of 408, 0.71 of 42."""


@dataclass(frozen=True, slots=True)
class SentenceAttribution:
    """Who says what, by the words of one sentence. Spans count code points of the text."""

    sentence: int
    """Which of the document's sentences."""
    head: int
    """Token of the cue's verb or noun."""
    cue: Span
    source: int | None
    """Token that heads the claimant."""
    claimant: Span | None
    content: tuple[Span, ...]
    """Empty where only direct speech can give it."""
    speaks: bool
    """Whether direct speech may be its content."""
    stance: Stance
    certainty: Certainty
    confidence: float
    """0 to 1: see `CONFIDENCE`."""
    begins: int | None = None
    """Where its own clause begins, if it only follows another attribution, whose content ends there."""
    beside: Span | None = None
    """Where it names its source beside the clause ("according to the ministry"): no part of any content."""

    def moved(self, by: int, sentence: int) -> SentenceAttribution:
        """The same where the sentence is the one of that number, and begins `by` code points further on."""
        return replace(
            self,
            sentence=sentence,
            cue=_moved(self.cue, by),
            claimant=self.claimant and _moved(self.claimant, by),
            content=tuple(_moved(each, by) for each in self.content),
            begins=None if self.begins is None else self.begins + by,
            beside=self.beside and _moved(self.beside, by),
        )


def _moved(span: Span, by: int) -> Span:
    return span[0] + by, span[1] + by
