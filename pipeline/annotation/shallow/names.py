"""Names in a sentence: by capitals where a script has them, else by titles, heads of organisations and the gazetteer."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.annotation.shallow.cased import cased_names
from pipeline.annotation.shallow.lexicon import Lexicon
from pipeline.annotation.shallow.uncased import uncased_names
from pipeline.annotation.text.parse import Token
from schemas import EntityType

NamedRange = tuple[int, int, EntityType]
"""First and last token, and type."""


def names(tokens: Sequence[Token], lexicon: Lexicon, gazetteer: Gazetteer) -> list[NamedRange]:
    """The names of a sentence in order, never overlapping."""
    return (cased_names if lexicon.cased else uncased_names)(tokens, lexicon, gazetteer)
