"""States that speak or act, named by the country or its capital ("Moscow said"), and articles on the past, in which none does."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline.annotation.entities.lists import leader
from pipeline.annotation.entities.mention import Mention
from pipeline.annotation.entities.naming import StateWords
from pipeline.annotation.places.gazetteer import Place
from pipeline.annotation.text.document import Document
from pipeline.annotation.text.kept import kept
from pipeline.annotation.text.parse import Parse, Token
from schemas import Span

_YEAR = re.compile(r"1\d{3}|20\d\d")
_LONG_AGO = 30
"""Years, by judgement."""


def with_states(found: Sequence[Mention], places: Mapping[Span, Place], document: Document, words: StateWords) -> list[Mention]:
    """`found` with news agencies, and countries and capitals that act, as organisations; no states in articles on the past."""
    if not words.acts and not words.agencies:
        return list(found)
    acting = not is_history(document, words)
    return [
        replace(mention, type="ORGANISATION")
        if mention.text in words.agencies
        or (acting and mention.type == "LOCATION" and is_state(places.get(mention.core)) and _acts(mention, document, words))
        else mention
        for mention in found
    ]


def is_state(place: Place | None) -> bool:
    """Whether a place stands for its state in news."""
    return place is not None and (place.kind == "country" or place.capital)


def is_history(document: Document, words: StateWords) -> bool:
    """Whether an article names a year long past and nobody says anything; never where no words of saying are known."""
    if not words.saying:
        return False
    latest = document.published_at.year - _LONG_AGO
    parses = [sentence.parse for sentence in document.sentences]
    past = any(year <= latest for parse in parses for year in _years(parse))
    return past and all(token.lemma not in words.saying for parse in parses for token in parse.tokens)


@kept
def _years(parse: Parse) -> tuple[int, ...]:
    """Numbers of a sentence that may be years, and count nothing."""
    return tuple(int(token.text) for token in parse.tokens if _YEAR.fullmatch(token.text) and not _counts(parse, token))


def _counts(parse: Parse, token: Token) -> bool:
    return token.dep == "nummod" and parse.tokens[token.head].pos == "NOUN"


def _acts(mention: Mention, document: Document, words: StateWords) -> bool:
    parse = document.sentences[mention.sentence].parse
    subject = leader(parse, mention.last)
    head = parse.tokens[subject.head]
    if subject.dep == "nsubj" and head.pos in ("VERB", "AUX"):
        return head.lemma in words.acts
    return subject.dep == "nsubjpass" and head.lemma in words.passive_acts
