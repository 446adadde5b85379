"""Who says what in English: reporting verbs, nouns and adjectives with their claimants and contents, and direct speech."""

from __future__ import annotations

from pipeline.languages.en.attribution.article import attributions

__all__ = ["attributions"]
