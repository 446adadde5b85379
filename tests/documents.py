"""Documents as the annotation stage builds them, from plain texts, for tests that call an engine by itself."""

from __future__ import annotations

from datetime import UTC, datetime

from pipeline.annotation.text.document import Document, Sentence
from pipeline.annotation.text.parse import Parse, Parser, Token
from pipeline.annotation.text.quotations import quotations
from pipeline.annotation.text.sentences import paragraphs, split
from tests.readers import reader, text_words

PUBLISHED = datetime(2024, 3, 1, tzinfo=UTC)


def read(text: str, language: str = "en") -> Document:
    """The document of `text` with the parses of its language."""
    return document_of(text, language, reader(language).parser)


def document_of(text: str, language: str, parser: Parser) -> Document:
    """The document of `text` with `parser`'s parses."""
    words, blocks = text_words(language), paragraphs(text)
    sentences = tuple(
        Sentence(start, end, number, parser.parse([text[start:end]])[0])
        for number, block in enumerate(blocks)
        for start, end in split(text, block, words)
    )
    return Document(text, None, language, PUBLISHED, blocks, sentences, quotations(text, blocks, words))


def sentence_of(text: str, language: str = "en") -> Sentence:
    """The only sentence of `text`."""
    (sentence,) = read(text, language).sentences
    return sentence


def parse_of(text: str, language: str = "en") -> Parse:
    """The parse of the only sentence of `text`."""
    return sentence_of(text, language).parse


def token(parse: Parse, text: str) -> Token:
    """The first token that reads `text`."""
    return next(each for each in parse.tokens if each.text == text)
