"""Ukrainian: parses, and who says what."""

from __future__ import annotations

from pipeline.annotation.shallow.medial import reports
from pipeline.annotation.shallow.reports import attributions_of
from pipeline.annotation.text.document import Attribution, Document
from pipeline.languages.uk.cues import ROLES, UKRAINIAN_CUES
from pipeline.languages.uk.words import UKRAINIAN


def attributions(document: Document) -> tuple[Attribution, ...]:
    """The attributions of a Ukrainian article, in the order of their cues. Never raises for a document of this language."""
    return tuple(attributions_of(document, reports(document, UKRAINIAN, UKRAINIAN_CUES), UKRAINIAN, UKRAINIAN_CUES, ROLES))


__all__ = ["UKRAINIAN", "attributions"]
