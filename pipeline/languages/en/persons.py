"""Which English nouns name people: a closed class of the plainest ones, and general morphology.

The endings -er and -or name people or things alike, so the things among the common ones are listed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.languages.en import FOLDER
from pipeline.languages.packs import read_words


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonWords:
    """Words for people and for what happens to them."""

    nouns: frozenset[str]
    """Nouns in the singular."""
    plurals: frozenset[str]
    """Their plurals that are formed otherwise than with -s."""
    endings: tuple[str, ...]
    """Endings of nouns for people; of those in -er, -or, -ian and -ee the others are listed in `things` and `groups`."""
    things: frozenset[str]
    """Nouns in -er, -or and -ian for things."""
    groups: frozenset[str]
    """Nouns in -ee for things and bodies."""
    not_nationals: frozenset[str]
    """Plurals in -is that are no nationals, when they begin a sentence."""
    not_endings: frozenset[str]
    """Nouns that only seem to have one of `endings`."""
    participles: frozenset[str]
    """Said of people when no noun follows: "10 dead", "25 wounded"."""
    harm: frozenset[str]
    """Verbs whose bare number is of people: "kills 10"."""
    doing: frozenset[str]
    """What people do or suffer, where a number stands for them: "five others died"."""
    toll: frozenset[str]
    """Nouns before a bare number of people: "the death *toll* rose to 10"."""


PERSONS: Final = read_words([FOLDER], "persons", PersonWords)


def names_people(noun: str) -> bool:
    """Whether a noun, singular or plural, is one for people; capitals tell nationals ("Ukrainians", "Iraqis")."""
    low = noun.lower()
    if low in PERSONS.nouns or low in PERSONS.plurals or low in PERSONS.participles:
        return True
    if noun[:1].isupper() and low.endswith(("ans", "ians", "is", "ese")) and len(low) > 5 and low not in PERSONS.not_nationals:
        return True
    single = _singular(low)
    if single in PERSONS.nouns or single.endswith(("man", "woman")) or low.endswith(("men", "women")):
        return True
    if single.endswith("ee") and len(single) > 5:
        return single not in PERSONS.groups
    if single.endswith(("er", "or", "ian")) and len(single) > 4:
        return single not in PERSONS.things
    return single.endswith(PERSONS.endings) and len(single) > 4 and single not in PERSONS.not_endings


def _singular(low: str) -> str:
    if low.endswith("ies"):
        return low[:-3] + "y"
    return low[:-1] if low.endswith("s") and not low.endswith("ss") else low
