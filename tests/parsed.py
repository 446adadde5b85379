"""Parses written by hand, for tests of one rule at a time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final

from pipeline.annotation.entities.evidence import Evidence
from pipeline.annotation.entities.mention import Mention
from pipeline.annotation.entities.naming import Naming
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.annotation.text.document import Document, Sentence
from pipeline.annotation.text.parse import Name, Parse, Token
from schemas import EntityType

PUBLISHED: Final = datetime(2024, 5, 15, 12, tzinfo=UTC)

NamedRange = tuple[int, int, EntityType]
"""First and last token, and type."""


def parsed(written: str, names: Iterable[NamedRange] = ()) -> Parse:
    """The parse of a sentence whose tokens are written "text/part of speech/relation/head", parted by single spaces.

    Behind the head may stand the lemma, else the text in small letters, and the features. What is left out is "X", "dep" and 0.
    """
    tokens: list[Token] = []
    start = 0
    for index, given in enumerate(written.split()):
        text, pos, dep, head, lemma, morph = (*given.split("/"), *("",) * 5)[:6]
        end = start + len(text)
        tokens.append(Token(index, start, end, text, lemma or text.casefold(), pos or "X", dep or "dep", int(head or 0), morph))
        start = end + 1
    spans = tuple(Name(tokens[first].start, tokens[last].end, kind) for first, last, kind in names)
    return Parse(" ".join(token.text for token in tokens), tuple(tokens), spans)


def document(*parses: Parse, language: str = "en") -> Document:
    """An article of these sentences, in one paragraph, published on 15 May 2024."""
    text = " ".join(parse.text for parse in parses)
    sentences, start = [], 0
    for parse in parses:
        sentences.append(Sentence(start, start + len(parse.text), 0, parse))
        start += len(parse.text) + 1
    return Document(text, None, language, PUBLISHED, ((0, len(text)),), tuple(sentences), ())


def mention(article: Document, first: int, last: int, kind: EntityType, sentence: int = 0, lemma: str = "") -> Mention:
    """What tokens `first` to `last` of a sentence of `article` name, without title or region word; a given lemma, or the text."""
    span = article.sentences[sentence].span(first, last)
    text = article.text[slice(*span)]
    return Mention(*span, span, text, lemma or text, kind, sentence, first, last)


def evidence(article: Document, found: Iterable[Mention], gazetteer: Gazetteer, naming: Naming) -> Evidence:
    """What rules on the types of `found` may look at, where the gazetteer has a place for each name that it lists."""
    found = tuple(found)
    places = {each.core: places[0] for each in found if (places := gazetteer.lookup(each.text))}
    return Evidence(found, places, article, gazetteer, naming)
