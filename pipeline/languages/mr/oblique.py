"""Oblique stems of Marathi nouns: what postpositions are joined to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from babel import Locale

_CONSONANTS = tuple("कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसहळ")
_MASCULINE = "ा"
"""Ending of nouns that change it: "अमेरिका" is "अमेरिके" before a postposition."""

_LONG = {"ु": "ू", "ि": "ी"}
"""Vowels that are long in the last syllable, and short before an ending: "नागपूर", "नागपुरात"."""


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


def nominatives(stem: str) -> tuple[str, ...]:
    """What a noun may be whose stem before a postposition this is: "महाराष्ट्रा" is that of "महाराष्ट्र", "पुण्या" of "पुणे",
    "नागपुरा" of "नागपूर". The likeliest first; most of them are no words."""
    if stem.endswith("्या"):
        before = stem.removesuffix("्या").removesuffix("ऱ")
        before += "र" if stem.endswith("ऱ्या") else ""
        return f"{before}े", f"{before}ा"
    if stem.endswith(_MASCULINE):
        bare = stem.removesuffix(_MASCULINE)
        if not bare.endswith(_CONSONANTS):
            return ()
        return (bare, f"{bare[:-2]}{_LONG[bare[-2]]}{bare[-1]}") if bare[-2:-1] in _LONG else (bare,)
    return (f"{stem[:-1]}ा",) if stem.endswith("े") else ()
