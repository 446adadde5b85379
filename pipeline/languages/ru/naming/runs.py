"""A name as a run of tokens, and what the dictionary knows of a word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from schemas import EntityType

Kinds = Callable[[str], frozenset[EntityType | None]]
"""For a word the types of names that the dictionary knows it as, and None if as a common word; empty if not at all."""

COMMON: Final[frozenset[EntityType | None]] = frozenset({None})
"""What the dictionary knows of a word that is no name."""

OPENING: Final = frozenset('«„“"')
"""Quotation marks before a name."""
CLOSING: Final = frozenset('»”“"')
"""Quotation marks behind a name."""
LONGEST_QUOTED: Final = 8
"""Tokens of a name in quotation marks; more are speech."""


@dataclass(frozen=True, slots=True)
class Run:
    """A name: tokens `first` to `last`, both included."""

    first: int
    last: int
    type: EntityType
