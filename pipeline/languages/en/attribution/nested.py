"""Claims inside claims: "A says that B denied it". The outer is A's; the inner is given only where somebody else is named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from pipeline.annotation.text.document import Document, Sentence
from pipeline.languages.en.attribution.cues import DISPOSITIONS, PRIVATE, UTTERING
from pipeline.languages.en.attribution.spans import joined, overlap, touching, without
from pipeline.languages.en.attribution.statements import Statement
from schemas import Span

NEXT: Final = 4
"""Characters between a cue and its quotation: a comma or colon, a space, and the mark that opens it."""


def apart(document: Document, found: Sequence[Statement]) -> list[Statement]:
    """`found` in one sentence, no content of which holds an "according to …" that stands after it."""
    sources = [each for each in found if each.beside is not None]
    return [
        replace(
            each, content=joined(document.text, (part for span in each.content for part in without(span, _behind(each, sources))))
        )
        for each in found
    ]


def _behind(statement: Statement, sources: Sequence[Statement]) -> list[tuple[int, int]]:
    return [
        each.beside for each in sources if each is not statement and each.beside is not None and each.cue[0] > statement.cue[0]
    ]


def kept(document: Document, sentence: Sentence, found: Sequence[Statement]) -> list[Statement]:
    """Those of the statements `found` in one sentence that stand by themselves, or are somebody else's inside a content."""
    below: list[Statement] = []
    for each in found:
        outer = [other for other in found if _holds(sentence, other, each) and not _holds(sentence, each, other)]
        if not outer:
            below.append(each)
        elif _reports(document, sentence, each, outer):
            below.append(replace(each, content=each.content or _followed(document, each), speaks=False))
    return below


def _holds(sentence: Sentence, outer: Statement, inner: Statement) -> bool:
    """Whether a content holds the cue of another statement. What somebody is for, or wants, holds only their own."""
    if outer is inner or not any(overlap(inner.cue, part) for part in outer.content):
        return False
    return sentence.parse.tokens[outer.head].lemma not in DISPOSITIONS or inner.source == outer.source


def _followed(document: Document, statement: Statement) -> tuple[Span, ...]:
    """The quotation right behind the cue of a statement that is direct speech."""
    following = touching(document.quotations, (statement.cue[1], statement.cue[1] + NEXT)) if statement.speaks else ()
    return tuple(following[:1])


def _reports(document: Document, sentence: Sentence, inner: Statement, outer: Sequence[Statement]) -> bool:
    """Whether a named claimant who is none of the outer ones says something, in a verb of saying with a tense of its own."""
    tokens = sentence.parse.tokens
    if inner.source is None or inner.claimant is None or tokens[inner.head].lemma in PRIVATE:
        return False
    verb = tokens[inner.head]
    if verb.pos == "NOUN":  # "Kyiv dismissed the ministry's claim that …"
        return any(other.head == verb.head for other in outer)
    if verb.pos not in {"VERB", "AUX"} or verb.dep in {"xcomp", "acl", "pcomp"} or "Aspect=Prog" in verb.morph:
        return False
    name = tokens[inner.source]
    others = " ".join(document.text[slice(*each.claimant)] for each in outer if each.claimant)
    heard = [*inner.content, *_followed(document, inner)]
    told = verb.lemma in UTTERING or any(touching(document.quotations, part) for part in heard)
    return told and name.pos in {"PROPN", "NOUN"} and name.text not in others
