"""What a rule finds in one sentence, before pronouns are resolved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.annotation.text.document import Sentence
from pipeline.languages.ru.attribution.phrases import Range, trimmed
from pipeline.scripts.punctuation import BLANKS, DASHES
from schemas import Certainty, Span, Stance

EDGES: Final = DASHES | frozenset(BLANKS + ",.;:")
"""Characters that no content begins or ends with."""


@dataclass(frozen=True, slots=True)
class RussianReport:
    """An attribution within the tokens of one sentence; its content, in code points of the text, may lie in others too."""

    sentence: int
    """Index among the document's sentences."""
    claimant: Range | None
    cue: Range
    content: tuple[Span, ...]
    stance: Stance
    certainty: Certainty
    rule: str
    """The rule that found it, a key of `CONFIDENCE`."""
    elided: bool = False
    """The claimant is the last one named: `Добавил, что`."""


def content(sentence: Sentence, *ranges: Range) -> tuple[Span, ...]:
    """Spans of the text of token ranges, without punctuation at their edges; empty ones dropped."""
    kept = (trimmed(sentence.parse, *found) for found in ranges)
    return tuple(sentence.span(*found) for found in kept if found is not None)


def cut_out(text: str, span: Span, cut: Span) -> tuple[Span, ...]:
    """What `cut` leaves of `span`, without punctuation towards the cut."""
    if cut[1] <= span[0] or span[1] <= cut[0]:
        return (span,)
    end, start = max(span[0], cut[0]), min(span[1], cut[1])
    while end > span[0] and text[end - 1] in EDGES:
        end -= 1
    while start < span[1] and text[start] in EDGES:
        start += 1
    return tuple(part for part in ((span[0], end), (start, span[1])) if part[0] < part[1])
