"""Spanish: parses, and who says what."""

from __future__ import annotations

from pipeline.annotation.shallow.medial import reports
from pipeline.annotation.shallow.reports import attributions_of
from pipeline.annotation.text.document import Attribution, Document
from pipeline.languages.es.cues import ROLES, SPANISH_CUES
from pipeline.languages.es.words import SPANISH


def attributions(document: Document) -> tuple[Attribution, ...]:
    """The attributions of a Spanish article, in the order of their cues. Never raises for a document of this language."""
    return tuple(attributions_of(document, reports(document, SPANISH, SPANISH_CUES), SPANISH, SPANISH_CUES, ROLES))


__all__ = ["SPANISH", "attributions"]
