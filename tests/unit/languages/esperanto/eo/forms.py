"""Esperanto word forms. They are regular, so that endings tell lemma and part of speech, and no dictionary is needed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from pipeline.annotation.shallow.forms import Forms
from pipeline.annotation.shallow.word_classes import WordClasses
from pipeline.languages.packs import read_words
from tests.unit.languages.esperanto.eo import FOLDER


@dataclass(frozen=True, slots=True)
class FormWords:
    """Single words that the rules have to know."""

    not_participles: frozenset[str]
    """Lemmas of adjectives that end like participles: "privata"."""


_WORDS: Final = read_words([FOLDER], "forms", FormWords)
_CLOSED: Final = read_words([FOLDER], "word_classes", WordClasses).closed

_NOMINAL = re.compile(r"(.{2,}[oa])j?n?")
_VERBAL = re.compile(r"(.{2,}?)(?:[aiou]s|[iu])")
_PARTICIPLE = re.compile(r"(.{2,}?)[aio]n?taj?n?")

_FEATURES: Final = (
    ("os", "Tense=Fut|VerbForm=Fin"),
    ("us", "Mood=Cnd|VerbForm=Fin"),
    ("u", "Mood=Imp|VerbForm=Fin"),
    ("s", "VerbForm=Fin"),
    ("i", "VerbForm=Inf"),
)
"""Endings of verbs, the first that fits counts."""


def lemma(word: str) -> str:
    """The citation form: -i of a verb and its participles in -a, else -o or -a; names with a capital lose the accusative only."""
    low = word.casefold()
    if low in _CLOSED and _CLOSED[low] != "AUX":
        return low
    if word == low and (stem := _verbal_stem(low)):
        return f"{stem}i"
    nominal = _NOMINAL.fullmatch(low)
    return nominal[1] if nominal else low


def known(word: str) -> bool:
    """Whether a word looks like one of the language: then it is not only a name."""
    low = word.casefold()
    return low in _CLOSED or bool(_NOMINAL.fullmatch(low) or _VERBAL.fullmatch(low))


def is_verb(word: str, cited: str) -> bool:
    """Whether a word in small letters is a verb or its participle in -a."""
    return _verbal_stem(word) is not None


def is_adjective(word: str, cited: str) -> bool:
    """Whether a word in small letters, whose lemma is `cited`, is an adjective."""
    return cited.endswith("a")


def features(word: str, cited: str, pos: str) -> str:
    """Universal features of a word in small letters: number and case of nominal words, form, tense and mood of verbs."""
    if pos in ("VERB", "AUX"):
        if _is_participle(word):
            return "VerbForm=Part"
        return next((told for ending, told in _FEATURES if word.endswith(ending)), "")
    if pos not in ("NOUN", "ADJ") or not _NOMINAL.fullmatch(word):
        return ""
    number, case = word.endswith(("j", "jn")), word.endswith("n")
    return "|".join([*(["Case=Acc"] if case else []), *(["Number=Plur"] if number else [])])


def _verbal_stem(low: str) -> str | None:
    """What stands before the ending of a verb or participle; None for any other word."""
    if low in _CLOSED and _CLOSED[low] != "AUX":
        return None
    found = _PARTICIPLE.fullmatch(low) if _is_participle(low) else _VERBAL.fullmatch(low)
    return found[1] if found else None


def _is_participle(low: str) -> bool:
    found = _PARTICIPLE.fullmatch(low)
    return found is not None and low.rstrip("jn") not in _WORDS.not_participles


FORMS: Final = Forms(
    model="esperanto endings", lemma=lemma, known=known, is_verb=is_verb, is_adjective=is_adjective, features=features
)
