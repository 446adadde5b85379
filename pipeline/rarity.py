"""How rare a word is in its language: rare words say what a text is about."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cache

from wordfreq import available_languages, get_frequency_dict

from pipeline.languages import LANGUAGES

STEM_LETTERS = 6
"""Letters of a stem. Words are cut to their first ones: inflection in English and Russian is at the end."""

COMMON = 6.0
"""Minus the logarithm of the share of words at which a stem starts to count: one word in 400."""

UNKNOWN = 14.0
"""That number of a stem that no list holds: fewer than one word in a million; mostly names."""


def rarity(stem: str) -> float:
    """How rare the words of a stem are: 0 for the commonest words to 8 for those that no list holds. One table for all languages:
    scripts keep them apart."""
    return _table().get(stem, UNKNOWN - COMMON)


def rarities(stems: Iterable[str]) -> list[float]:
    """The rarity of each stem."""
    table = _table()
    return [table.get(stem, UNKNOWN - COMMON) for stem in stems]


@cache
def _table() -> dict[str, float]:
    """Rarity by stem, loaded once, in about half a second, of the languages that are read and that wordfreq lists (Robyn Speer;
    code Apache 2.0, data CC BY-SA 4.0)."""
    table: dict[str, float] = {}
    listed = available_languages("small")
    for language in [each.code for each in LANGUAGES if each.code in listed]:
        shares: dict[str, float] = {}
        for word, share in get_frequency_dict(language, "small").items():
            shares[word[:STEM_LETTERS]] = shares.get(word[:STEM_LETTERS], 0.0) + share
        for stem, share in shares.items():
            rare = round(min(UNKNOWN - COMMON, max(0.0, -math.log(share) - COMMON)), 2)
            table[stem] = min(rare, table.get(stem, UNKNOWN))
    return table
