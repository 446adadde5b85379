"""What of an article may be a claim: each sentence of what is attributed or asserted, as many as one article may claim."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from pipeline.annotation.claims.assertions import Assertion
from pipeline.annotation.claims.contents import by_sentence
from pipeline.annotation.text.document import Attribution, Document, Sentence
from schemas import Span

MOST_CLAIMS: Final = 500
"""Of one article. The densest of 474 texts had one for every hundred code points, and 50,000 of those are read (`extent`); the
most that one had was 128. Reporting words repeated without end gave 7,000, and each costs a frame, a vector and a search."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """What is said in one sentence of the text."""

    said: Attribution | Assertion
    sentence: Sentence
    content: tuple[Span, ...]

    @property
    def cue(self) -> Span | None:
        """The reporting words; null where the article itself asserts it."""
        return self.said.cue if isinstance(self.said, Attribution) else None


@dataclass(frozen=True, slots=True)
class Candidates:
    """The first `MOST_CLAIMS` by where their content starts, and how many come behind them."""

    taken: tuple[Candidate, ...]
    left_out: int


def candidates(document: Document, attributions: Iterable[Attribution], own: Iterable[Assertion]) -> Candidates:
    """The candidates of all attributions and of the article's own assertions."""
    every: list[Attribution | Assertion] = [*attributions, *own]
    found = [Candidate(said, *part) for said in every for part in by_sentence(document, said.content)]
    found.sort(key=lambda each: (each.content, each.cue or (0, 0)))
    return Candidates(tuple(found[:MOST_CLAIMS]), max(0, len(found) - MOST_CLAIMS))
