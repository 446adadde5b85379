"""What reads one language: the slices that its pack hands to the engines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pipeline.annotation.entities.naming import Naming
from pipeline.annotation.events.lexicon import EventLexicon
from pipeline.annotation.events.words import GrammarWords
from pipeline.annotation.text.document import Attribution, Document
from pipeline.annotation.text.parse import Parser
from pipeline.annotation.times.grammar import Grammar


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """One language as the engines see it. An engine is handed the slice that it reads, and knows no other."""

    parser: Parser
    attributions: Callable[[Document], tuple[Attribution, ...]]
    """Who says what in an article of this language, in the order of the cues."""
    times: Grammar
    events: EventLexicon | None
    """None where no words of events are known: then claims have no event."""
    grammar: GrammarWords
    """How the parts of a clause hang together, of an article in any language."""
    naming: Naming
    """How entities are found, typed and named."""
