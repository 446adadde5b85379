"""Hindi and Marathi: parses, and who says what."""

from __future__ import annotations

from pipeline.annotation.document import Attribution, Document
from pipeline.annotation.indic.cues import HINDI_CUES, HINDI_REPORTS, MARATHI_CUES, MARATHI_REPORTS, ROLES
from pipeline.annotation.indic.hindi import HINDI
from pipeline.annotation.indic.marathi import MARATHI
from pipeline.annotation.shallow.final import reports
from pipeline.annotation.shallow.reports import attributions_of


def hindi_attributions(document: Document) -> tuple[Attribution, ...]:
    """The attributions of a Hindi article, in the order of their cues. Never raises for a document of this language."""
    return tuple(attributions_of(document, reports(document, HINDI, HINDI_REPORTS), HINDI, HINDI_CUES, ROLES))


def marathi_attributions(document: Document) -> tuple[Attribution, ...]:
    """The attributions of a Marathi article, in the order of their cues. Never raises for a document of this language."""
    return tuple(attributions_of(document, reports(document, MARATHI, MARATHI_REPORTS), MARATHI, MARATHI_CUES, ROLES))


__all__ = ["HINDI", "MARATHI", "hindi_attributions", "marathi_attributions"]
