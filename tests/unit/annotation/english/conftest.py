"""A document as the annotation stage builds it, from a plain text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from pipeline.annotation.text.document import Document, Sentence
from pipeline.annotation.text.quotations import quotations
from pipeline.annotation.text.sentences import paragraphs, split
from pipeline.languages.en.parser import EnglishParser


@pytest.fixture(scope="session")
def parser() -> EnglishParser:
    return EnglishParser()


@pytest.fixture(scope="session")
def read(parser: EnglishParser) -> Callable[[str], Document]:
    def document(text: str) -> Document:
        spans = paragraphs(text)
        sentences = tuple(
            Sentence(start, end, number, parser.parse([text[start:end]])[0])
            for number, paragraph in enumerate(spans)
            for start, end in split(text, paragraph, "en")
        )
        return Document(text, None, "en", datetime(2024, 3, 1, tzinfo=UTC), spans, sentences, quotations(text, spans))

    return document
