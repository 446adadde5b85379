"""Attributions of a text in words, for comparison with what is expected."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from pipeline.annotation.text.document import Attribution, Document, Sentence
from pipeline.annotation.text.segmentation import segment
from schemas import Certainty, Span, Stance
from tests.articles import cleaned
from tests.readers import reader


@dataclass(frozen=True)
class Said:
    """An attribution in words."""

    claimant: str | None
    cue: str
    content: tuple[str, ...]
    stance: Stance = "asserted"
    certainty: Certainty = "stated"
    quoted: bool = False
    antecedent: str | None = None


def said(text: str, attributions: Iterable[Attribution]) -> list[Said]:
    """Each of the attributions of `text`, in their order."""

    def words(span: Span | None) -> str | None:
        return None if span is None else text[slice(*span)]

    return [
        Said(
            words(found.claimant),
            text[slice(*found.cue)],
            tuple(text[slice(*span)] for span in found.content),
            found.stance,
            found.certainty,
            found.quoted,
            words(found.antecedent),
        )
        for found in attributions
    ]


def document(text: str, language: str) -> Document:
    """A text, whatever it holds, as the rules of `language` see it."""
    article = cleaned("text", language).model_copy(update={"text": text})
    return segment(article, language, reader(language).text, reader(language).parser.parse)


def one_sentence(text: str, language: str) -> Document:
    """A text without quotations as a single sentence, however long and whatever it begins with."""
    (parse,) = reader(language).parser.parse([text])
    span = 0, len(text)
    moment = datetime(2024, 5, 15, 12, tzinfo=UTC)
    return Document(text, None, language, moment, (span,), (Sentence(*span, 0, parse),), ())


def said_in(found: Document) -> list[Said]:
    """Who says what in a document, by the rules of its language."""
    return said(found.text, reader(found.language).attributions(found))
