"""Claims inside claims: "A says that B denied it". The outer is A's; the inner is given only where somebody else is named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from pipeline.annotation.text.document import Document, Sentence
from pipeline.languages.en.attribution.sentence_attribution import SentenceAttribution
from pipeline.languages.en.attribution.spans import joined, overlap, touching, without
from pipeline.languages.en.attribution.words import PRIVATE, VERBAL
from schemas import Span

NEXT: Final = 4
"""Characters between a cue and its quotation: a comma or colon, a space, and the mark that opens it."""


def without_later_sources(document: Document, found: Sequence[SentenceAttribution]) -> list[SentenceAttribution]:
    """`found` in one sentence, in their order, no content of which holds an "according to …" that stands after its cue."""
    sources = [each for each in found if each.beside is not None]
    return [
        replace(
            each, content=joined(document.text, (part for span in each.content for part in without(span, _later(each, sources))))
        )
        for each in found
    ]


def _later(attribution: SentenceAttribution, sources: Sequence[SentenceAttribution]) -> Iterator[Span]:
    """Where `sources` behind the cue of an attribution stand."""
    for each in sources:
        if each is not attribution and each.beside is not None and each.cue[0] > attribution.cue[0]:
            yield each.beside


def independent(document: Document, sentence: Sentence, found: Sequence[SentenceAttribution]) -> list[SentenceAttribution]:
    """Those of the attributions `found` in one sentence that stand by themselves, or are somebody else's inside a content."""
    kept: list[SentenceAttribution] = []
    for each in found:
        outer = [other for other in found if _holds(sentence, other, each) and not _holds(sentence, each, other)]
        if not outer:
            kept.append(each)
        elif _is_somebody_elses(document, sentence, each, outer):
            kept.append(replace(each, content=each.content or _followed(document, each), speaks=False))
    return kept


def _holds(sentence: Sentence, outer: SentenceAttribution, inner: SentenceAttribution) -> bool:
    """Whether a content holds the cue of another attribution. What somebody is for, or wants, holds only their own."""
    if outer is inner or not any(overlap(inner.cue, part) for part in outer.content):
        return False
    return sentence.parse.tokens[outer.head].lemma not in VERBAL.dispositions or inner.source == outer.source


def _followed(document: Document, attribution: SentenceAttribution) -> tuple[Span, ...]:
    """The quotation right behind the cue of an attribution that is direct speech."""
    end = attribution.cue[1]
    return tuple(touching(document.quotations, (end, end + NEXT))[:1]) if attribution.speaks else ()


def _is_somebody_elses(
    document: Document, sentence: Sentence, inner: SentenceAttribution, outer: Sequence[SentenceAttribution]
) -> bool:
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
    told = verb.lemma in VERBAL.uttering or any(touching(document.quotations, part) for part in heard)
    return told and name.pos in {"PROPN", "NOUN"} and name.text not in others
