"""Hindi and Marathi: parses, and who says what."""

from __future__ import annotations

from pipeline.annotation.shallow.final import reports
from pipeline.annotation.shallow.reports import attributions_of
from pipeline.annotation.text.document import Attribution, Document
from pipeline.languages.hi.cues import HINDI_CUES, HINDI_REPORTS, MARATHI_CUES, MARATHI_REPORTS, ROLES
from pipeline.languages.hi.words import HINDI
from pipeline.languages.mr.words import MARATHI


def hindi_attributions(document: Document) -> tuple[Attribution, ...]:
    """The attributions of a Hindi article, in the order of their cues. Never raises for a document of this language."""
    return tuple(attributions_of(document, reports(document, HINDI, HINDI_REPORTS), HINDI, HINDI_CUES, ROLES))


def marathi_attributions(document: Document) -> tuple[Attribution, ...]:
    """The attributions of a Marathi article, in the order of their cues. Never raises for a document of this language."""
    return tuple(attributions_of(document, reports(document, MARATHI, MARATHI_REPORTS), MARATHI, MARATHI_CUES, ROLES))


__all__ = ["HINDI", "MARATHI", "hindi_attributions", "marathi_attributions"]
