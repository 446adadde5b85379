"""Spanish word forms; lemmas are simplemma's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pipeline.annotation.shallow.dictionary import Dictionary
from pipeline.annotation.shallow.forms import Forms
from pipeline.languages.es import FOLDER
from pipeline.languages.packs import read_words


@dataclass(frozen=True, slots=True)
class FormWords:
    """Single words that the rules have to know."""

    not_verbs: frozenset[str]
    """Words, and lemmas, that end like verbs and are none: "ataque", "mar"."""
    participles: Mapping[str, str]
    """Irregular participles of the perfect to their verbs: "dicho" to "decir"."""
    cited: Mapping[str, str]
    """Forms that the dictionary takes for nouns or adjectives, to their lemmas: "informa" to "informar"."""


_WORDS: Final = read_words([FOLDER], "forms", FormWords)
_DICTIONARY: Final = Dictionary("es")

_INFINITIVE = ("ar", "er", "ir", "ír", "arse", "erse", "irse", "arlo", "erlo", "irlo", "arla", "erla", "irla")
_PARTICIPLE = ("ado", "ido", "ada", "ida", "ados", "idos", "adas", "idas")
_ADJECTIVE = ("ado", "ido", "ico", "oso", "ivo", "ario", "al", "ano", "eño")


def lemma(word: str) -> str:
    """The dictionary's citation form of a word, in small letters."""
    return _WORDS.cited.get(word.casefold()) or _DICTIONARY.lemma(word).casefold()


def is_verb(word: str, cited: str) -> bool:
    """Whether a word in small letters, whose lemma is `cited`, may be a verb."""
    if word in _WORDS.not_verbs or not cited.endswith(("ar", "er", "ir", "ír")):
        return False
    return word != cited or (word.endswith(("ar", "er", "ir")) and len(word) > 3 and cited not in _WORDS.not_verbs)


def is_adjective(word: str, cited: str) -> bool:
    """Whether a word in small letters, whose lemma is `cited`, may be an adjective."""
    return cited.endswith(_ADJECTIVE) and word not in _WORDS.not_verbs


def participle(word: str) -> str | None:
    """The infinitive of which a word in small letters may be the participle of the perfect; None of none that is known."""
    stem, ending = word[:-3], word[-3:]
    regular = {"ado": ("ar",), "ido": ("er", "ir"), "ído": ("er", "ír")}.get(ending, ())
    return _WORDS.participles.get(word) or next((stem + each for each in regular if _DICTIONARY.knows(stem + each)), None)


def features(word: str, cited: str, pos: str) -> str:
    """Universal features of a word in small letters: the number of nominal words, the form, tense and mood of verbs."""
    if pos not in ("VERB", "AUX"):
        plural = pos in ("NOUN", "ADJ", "DET") and word.endswith("s") and word != cited
        return "Number=Plur" if plural else ""
    if word.endswith(_INFINITIVE):
        return "VerbForm=Inf"
    if word.endswith(("ando", "iendo", "yendo")):
        return "VerbForm=Ger"
    if word.endswith(_PARTICIPLE) or word in _WORDS.participles:
        return "VerbForm=Part"
    if word.endswith(("ría", "rían", "ríamos")) and not cited.endswith(("rer", "rir")):
        return "Mood=Cnd|VerbForm=Fin"
    if word.endswith(("rá", "rán", "remos")):
        return "Tense=Fut|VerbForm=Fin"
    return "VerbForm=Fin"


FORMS: Final = Forms(
    model=_DICTIONARY.model,
    lemma=lemma,
    known=_DICTIONARY.knows,
    is_verb=is_verb,
    is_adjective=is_adjective,
    features=features,
    participle=participle,
)
