"""Whom a claimant without a name stands for: the last one named who has its role."""

from __future__ import annotations

from pipeline.annotation.shallow.chunks import Range
from pipeline.annotation.shallow.reports.cues import RoleWords
from pipeline.annotation.text.document import Document, Sentence
from pipeline.annotation.text.parse import Name
from schemas import Span

_REACH = 8
"""Sentences looked back for the name that a bare role stands for."""
_LONGEST_ROLE = 3
"""Tokens of a bare role; what is longer says itself who it is."""
_NEAR = 60
"""Code points before a person's name among which the role stands."""


def namesake(document: Document, number: int, claimant: Range, roles: RoleWords) -> Span | None:
    """The name, said before, that a claimant of sentence `number` without a name stands for by its role: "el ministerio"."""
    sentence = document.sentences[number]
    first, last = claimant
    start, end = sentence.span(first, last)
    if any(sentence.start + name.start < end and start < sentence.start + name.end for name in sentence.parse.names):
        return None
    wanted = {token.lemma for token in sentence.parse.tokens[first : last + 1]} & roles.lemmas
    if not wanted or last - first >= _LONGEST_ROLE:
        return None
    for other in reversed(document.sentences[max(0, number - _REACH + 1) : number + 1]):
        for name in reversed(other.parse.names):
            span = other.start + name.start, other.start + name.end
            if span[1] <= start and name.type in ("PERSON", "ORGANISATION") and wanted <= _roles_of(other, name):
                return span
    return None


def _roles_of(sentence: Sentence, name: Name) -> set[str]:
    """Lemmas of the words of a name; of a person's, with those before it."""
    first = name.start - _NEAR if name.type == "PERSON" else name.start
    return {token.lemma for token in sentence.parse.tokens if first <= token.start < name.end}
