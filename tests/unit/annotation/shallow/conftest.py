"""Reads a text of one of the languages without a bundled parser."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from pipeline.annotation.places.gazetteer import Gazetteer, default_path
from pipeline.annotation.shallow.parser import ShallowParser
from pipeline.annotation.text.document import Attribution, Document, Sentence
from pipeline.annotation.text.quotations import quotations
from pipeline.annotation.text.sentences import paragraphs, split
from pipeline.languages.es.language import SPANISH
from pipeline.languages.es.language import attributions as spanish_attributions
from pipeline.languages.hi.language import HINDI, MARATHI, hindi_attributions, marathi_attributions
from pipeline.languages.uk.language import UKRAINIAN
from pipeline.languages.uk.language import attributions as ukrainian_attributions
from tests.readers import text_words


@dataclass(frozen=True)
class Reading:
    """A document and who says what in it."""

    document: Document
    attributions: tuple[Attribution, ...]


Read = Callable[[str, str], Reading]
RULES = {
    "es": (SPANISH, spanish_attributions),
    "uk": (UKRAINIAN, ukrainian_attributions),
    "hi": (HINDI, hindi_attributions),
    "mr": (MARATHI, marathi_attributions),
}


@pytest.fixture(scope="session")
def read() -> Read:
    gazetteer = Gazetteer(default_path())
    parsers = {code: ShallowParser(lexicon, gazetteer) for code, (lexicon, _) in RULES.items()}

    def reading(text: str, language: str) -> Reading:
        found = paragraphs(text)
        sentences = tuple(
            Sentence(start, end, number, parsers[language].parse([text[start:end]])[0])
            for number, paragraph in enumerate(found)
            for start, end in split(text, paragraph, text_words(language))
        )
        document = Document(
            text,
            None,
            language,
            datetime(2024, 5, 14, tzinfo=UTC),
            found,
            sentences,
            quotations(text, found, text_words(language)),
        )
        return Reading(document, RULES[language][1](document))

    return reading
