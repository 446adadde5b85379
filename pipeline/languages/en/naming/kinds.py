"""Nouns that say what kind of thing a name is, beside it or as a part of it: "the singer Ana Ruiz", "Trent Bridge"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pipeline.annotation.entities.mention import Sort
from pipeline.languages.en import FOLDER
from pipeline.languages.packs import read_words


@dataclass(frozen=True, slots=True, kw_only=True)
class KindWords:
    """Closed classes, in small letters: what each noun makes of a name."""

    nouns: Mapping[str, Sort]
    """Common nouns beside a name, by their lemma: "Brno is a city"."""
    last: Mapping[str, Sort]
    """What a name of several words is that ends in one of these."""
    first: Mapping[str, Sort]
    """What a name of several words is that begins with one of these and has no other head."""
    of: Mapping[str, Sort]
    """What a name is that begins with one of these and "of"."""
    doubtful: frozenset[str]
    """End names of places, but of people too: "Damon Hill"."""
    parliaments: frozenset[str]
    """Last words of the names of legislatures, which may be their only one."""


KINDS: Final = read_words([FOLDER], "kinds", KindWords)
