"""Who says what in an English article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from pipeline.annotation.document import Attribution, Document
from pipeline.annotation.english.claimants import antecedent, quoted
from pipeline.annotation.english.clauses import by_verb
from pipeline.annotation.english.nouns import by_noun
from pipeline.annotation.english.quoted import with_speech
from pipeline.annotation.english.sources import by_colon, by_hedge, by_source
from pipeline.annotation.english.spans import joined, overlap, touching
from pipeline.annotation.english.statements import Statement
from pipeline.annotation.parse import Parse

RULES: Final = (by_source, by_colon, by_hedge, by_noun, by_verb)


def attributions(document: Document) -> tuple[Attribution, ...]:
    """All attributions of an English `document`, in the order of their cues; no two share a cue.

    No cue is taken from inside a quotation: what a speaker says that others say is the speaker's content.
    """
    found = with_speech(document, tuple(_statements(document)))
    return tuple(
        Attribution(
            claimant=each.claimant,
            antecedent=antecedent(document, each, found),
            cue=each.cue,
            content=each.content,
            quoted=_quoted(document, each),
            stance=each.stance,
            certainty=each.certainty,
            confidence=each.confidence,
        )
        for each in found
    )


def _statements(document: Document) -> Iterator[Statement]:
    for number, sentence in enumerate(document.sentences):
        outside = [token.index for token in sentence.parse.tokens if not quoted(document, sentence, token.index)]
        found = [
            statement
            for word in outside
            if (statement := next(filter(None, (rule(document, number, word) for rule in RULES)), None)) is not None
        ]
        found = [_cut(document.text, each, found) for each in found]
        yield from (each for each in found if not _reported(sentence.parse, each, found))


def _cut(text: str, statement: Statement, others: Sequence[Statement]) -> Statement:
    """Its content without the clauses of other statements that only follow it."""
    stops = [other.begins for other in others if other.begins is not None and statement.cue[0] < other.begins]
    parts = ((start, min([end, *(stop for stop in stops if start < stop)])) for start, end in statement.content)
    return replace(statement, content=joined(text, parts)) if stops else statement


def _reported(parse: Parse, statement: Statement, others: Sequence[Statement]) -> bool:
    """Whether a cue heads what another reports ("Kyiv said that Moscow denied it"): the whole is then Kyiv's to answer for."""
    token = parse.tokens[statement.head]
    return token.dep in {"ccomp", "xcomp"} and any(
        other.head == token.head and any(overlap(statement.cue, part) for part in other.content) for other in others
    )


def _quoted(document: Document, statement: Statement) -> bool:
    """Whether most of the content stands in quotation marks."""
    size = sum(end - start for start, end in statement.content)
    inside = sum(
        min(end, last) - max(start, first)
        for start, end in statement.content
        for first, last in touching(document.quotations, (start, end))
    )
    return 2 * inside > size
