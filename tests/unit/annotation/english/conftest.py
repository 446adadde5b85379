"""A document as the annotation stage builds it, from a plain text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.annotation.text.document import Document
from pipeline.languages.en.parser import EnglishParser
from tests import documents
from tests.readers import reader


@pytest.fixture(scope="session")
def parser() -> EnglishParser:
    made = reader("en").parser
    assert isinstance(made, EnglishParser)
    return made


@pytest.fixture(scope="session")
def read() -> Callable[[str], Document]:
    return documents.read
