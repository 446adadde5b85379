"""A name where it stands in an article, and what it may be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from schemas import EntityType

Sort = Literal[EntityType, "WORK"]
"""A type of names, or what the contract has no type for: films, books, ships, prizes, species, and words that are no names."""

NAMED: Final[frozenset[EntityType]] = frozenset({"PERSON", "ORGANISATION", "LOCATION"})
MAY_BE_PLACES: Final[frozenset[EntityType]] = NAMED | {"FACILITY", "NATIONALITY"}


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of the text that names something; `core` is the name alone, without title or region word."""

    start: int
    end: int
    core: tuple[int, int]
    text: str
    """Of the core."""
    lemma: str
    """The core in the nominative, where the language inflects names; else the same as `text`."""
    type: EntityType
    sentence: int
    first: int
    last: int
    """Tokens of the core, both included."""

    def moved(self, by: int, sentence: int) -> Mention:
        """The same name where the sentence is the one of that number, and begins `by` code points further on."""
        core = self.core[0] + by, self.core[1] + by
        start, end = self.start + by, self.end + by
        return Mention(start, end, core, self.text, self.lemma, self.type, sentence, self.first, self.last)

    @property
    def has_more(self) -> bool:
        """Whether a title or a region word stands before the core, inside the span."""
        return self.start != self.core[0]
