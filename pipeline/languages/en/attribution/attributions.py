"""Who says what in an English article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from pipeline.annotation.text.document import Attribution, Document
from pipeline.languages.en.attribution.adjectives import by_adjective
from pipeline.languages.en.attribution.claimants import antecedent, quoted
from pipeline.languages.en.attribution.clauses import by_verb
from pipeline.languages.en.attribution.holders import by_holder
from pipeline.languages.en.attribution.labels import signed, transcript
from pipeline.languages.en.attribution.nested import apart, kept
from pipeline.languages.en.attribution.nouns import by_noun
from pipeline.languages.en.attribution.quoted import with_speech
from pipeline.languages.en.attribution.sources import by_colon, by_hedge, by_source
from pipeline.languages.en.attribution.spans import joined, touching
from pipeline.languages.en.attribution.statements import Statement
from schemas import Span

RULES: Final = (by_source, by_colon, by_hedge, by_noun, by_holder, by_adjective, by_verb)


def attributions(document: Document) -> tuple[Attribution, ...]:
    """All attributions of an English `document`, in the order of their cues; no two share a cue.

    No cue is taken from inside a quotation: what a speaker says that others say is the speaker's content.
    """
    lines = transcript(document)
    spoken = tuple(part for each in lines for part in each.content)
    rest = replace(document, quotations=tuple(each for each in document.quotations if not touching(spoken, each)))
    signatures = {each: statement for each in rest.quotations if (statement := signed(rest, each))}
    rest = replace(rest, quotations=tuple(each for each in rest.quotations if each not in signatures))
    taken = sorted([*spoken, *signatures])
    told = with_speech(rest, tuple(_statements(rest, taken)))
    found = tuple(sorted([*lines, *signatures.values(), *told], key=lambda each: each.cue))
    sources, cues = frozenset((each.sentence, each.source) for each in found), [each.cue for each in found]
    return tuple(
        Attribution(
            claimant=each.claimant,
            antecedent=antecedent(document, each, sources),
            cue=each.cue,
            content=each.content,
            quoted=_quoted(document, each, cues),
            stance=each.stance,
            certainty=each.certainty,
            confidence=each.confidence,
        )
        for each in found
    )


def _statements(document: Document, taken: Sequence[Span]) -> Iterator[Statement]:
    """Those of the words outside of quotations and of what is `taken` already."""
    for number, sentence in enumerate(document.sentences):
        outside = [
            token.index
            for token in sentence.parse.tokens
            if not quoted(document, sentence, token.index)
            and not touching(taken, (sentence.start + token.start, sentence.start + token.end))
        ]
        found = [
            statement
            for word in outside
            if (statement := next(filter(None, (rule(document, number, word) for rule in RULES)), None)) is not None
        ]
        found = [_cut(document.text, each, found) for each in found]
        yield from kept(document, sentence, apart(document, found))


def _cut(text: str, statement: Statement, others: Sequence[Statement]) -> Statement:
    """Its content without the clauses of other statements that only follow it."""
    stops = [other.begins for other in others if other.begins is not None and statement.cue[0] < other.begins]
    if not stops:
        return statement
    parts = ((start, min(end, *stops)) for start, end in statement.content if start < min(stops))
    return replace(statement, content=joined(text, parts))


def _quoted(document: Document, statement: Statement, cues: Sequence[Span]) -> bool:
    """Whether most of the content stands in quotation marks, and is nobody else's direct speech."""
    if any(cue != statement.cue for part in statement.content for cue in touching(cues, part)):
        return False
    size = sum(end - start for start, end in statement.content)
    inside = sum(
        min(end, last) - max(start, first)
        for start, end in statement.content
        for first, last in touching(document.quotations, (start, end))
    )
    return 2 * inside > size
