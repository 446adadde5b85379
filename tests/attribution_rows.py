"""English attributions of a document as rows of words, for comparison."""

from __future__ import annotations

from pipeline.annotation.text.document import Document
from pipeline.languages.en.attribution import attributions
from schemas import Certainty, Span, Stance

Row = tuple[str | None, str | None, str, tuple[str, ...], bool, Stance, Certainty]
"""Claimant, antecedent, cue, content, quoted, stance, certainty."""


def rows(document: Document) -> tuple[Row, ...]:
    def words(span: Span | None) -> str | None:
        return None if span is None else document.text[slice(*span)]

    return tuple(
        (
            words(each.claimant),
            words(each.antecedent),
            document.text[slice(*each.cue)],
            tuple(document.text[slice(*part)] for part in each.content),
            each.quoted,
            each.stance,
            each.certainty,
        )
        for each in attributions(document)
    )
