"""Oblique stems of Marathi nouns: what postpositions are joined to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from babel import Locale

_CONSONANTS = tuple("कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसहळ")
_MASCULINE = "ा"
"""Ending of nouns that change it: "अमेरिका" is "अमेरिके" before a postposition."""


@dataclass(frozen=True, slots=True)
class FormWords:
    """Single words that the rules of Marathi have to know."""

    whole: frozenset[str]
    """Words that look as if they ended in a postposition, and have none."""
    nouns: tuple[str, ...]
    """Nouns whose oblique stems are made by rule."""
    states: tuple[str, ...]
    """Names of states that do not stand in CLDR in this form."""
    adjectives: frozenset[str]
    known: frozenset[str]
    """Words that the dictionary, which is Hindi's, does not list."""
    cited: Mapping[str, str]
    """Forms that no rule makes, to their lemmas."""


def oblique_stems(words: FormWords, titles: Iterable[str]) -> dict[str, str]:
    """Oblique stem to citation form, of the words given, of `titles`, and of the states that CLDR names in one word."""
    states = [name for name in Locale("mr").territories.values() if " " not in name]
    changing = [noun for noun in (*words.nouns, *states, *words.states) if noun.endswith(_MASCULINE)]
    return (
        {f"{noun[:-1]}े": noun for noun in changing}
        | {f"{title}{ending}": title for title in titles if title.endswith(_CONSONANTS) for ending in ("ा", "ां")}
        | {f"{name}ा": name for name in states if name.endswith(_CONSONANTS)}
        | {f"{noun}{ending}": noun for noun in words.nouns for ending in ("ा", "ां", "ाां", "े", "ी")}
        | dict(words.cited)
    )
