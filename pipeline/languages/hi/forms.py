"""Hindi word forms; lemmas are simplemma's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.annotation.shallow.dictionary import Dictionary
from pipeline.annotation.shallow.forms import Forms
from pipeline.languages.hi import FOLDER
from pipeline.languages.packs import read_words


@dataclass(frozen=True, slots=True)
class FormWords:
    """Single words that the rules have to know."""

    not_verbs: frozenset[str]
    """Words that end like infinitives and are none: "सेना"."""
    adjectives: frozenset[str]
    """Lemmas."""
    known: frozenset[str]
    """Words that the dictionary does not list."""


_WORDS: Final = read_words([FOLDER], "forms", FormWords)
_DICTIONARY: Final = Dictionary("hi", _WORDS.known)

_INFINITIVE = "ना"


def is_verb(word: str, cited: str) -> bool:
    """Whether a word whose lemma is `cited` may be a verb."""
    return cited.endswith(_INFINITIVE) and cited != word and word not in _WORDS.not_verbs and len(cited) > len(_INFINITIVE)


def is_adjective(word: str, cited: str) -> bool:
    """Whether a word whose lemma is `cited` is one of the adjectives that are known."""
    return cited in _WORDS.adjectives


def features(word: str, cited: str, pos: str) -> str:
    """Whether a verb is finite, by its ending; nothing of other words."""
    if pos != "VERB":
        return ""
    return "VerbForm=Conv" if word.endswith(("कर", "ने", "नी", "ता", "ते", "ती")) else "VerbForm=Fin"


FORMS: Final = Forms(
    model=_DICTIONARY.model,
    lemma=_DICTIONARY.lemma,
    known=_DICTIONARY.knows,
    is_verb=is_verb,
    is_adjective=is_adjective,
    features=features,
)
