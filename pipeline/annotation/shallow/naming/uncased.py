"""Names where the script has no capitals: titles, heads of organisations, the gazetteer, and words that no dictionary knows."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotation.shallow.naming.lookup import NamedRange, NameLookup
from pipeline.annotation.shallow.naming.uncased_bodies import bodies
from pipeline.annotation.shallow.naming.uncased_people import people
from pipeline.annotation.shallow.naming.uncased_places import places
from pipeline.annotation.text.parse import Token


def uncased_names(tokens: Sequence[Token], lookup: NameLookup) -> list[NamedRange]:
    """The names among the tokens of one sentence, in order, never overlapping: organisations first, then places, then people."""
    found: list[NamedRange] = []
    taken: set[int] = set()
    for rule in (bodies, places, people):
        for first, last, kind in rule(tokens, lookup):
            if taken.isdisjoint(range(first, last + 1)):
                taken.update(range(first, last + 1))
                found.append((first, last, kind))
    return sorted(found)
