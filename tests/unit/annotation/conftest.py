"""An annotator with its models, loaded once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.annotation.annotator import Annotator
from schemas import AnnotatedArticle
from tests.articles import cleaned
from tests.readers import new_annotator


@pytest.fixture(scope="session")
def annotator() -> Annotator:
    return new_annotator(memo_sentences=1_000)


@pytest.fixture(scope="session")
def annotate(annotator: Annotator) -> Callable[[str, str], AnnotatedArticle]:
    """Annotates a text in a language, as published on Wednesday, 15 May 2024, at noon."""
    return lambda text, language: annotator.annotate(cleaned(text, language))
