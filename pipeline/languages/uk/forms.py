"""Ukrainian word forms; lemmas are simplemma's, those of names that it does not know by their endings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pipeline.annotation.shallow.dictionary import Dictionary
from pipeline.annotation.shallow.forms import Forms
from pipeline.languages.packs import read_words
from pipeline.languages.uk import FOLDER
from pipeline.languages.uk.surnames import nominative
from pipeline.languages.uk.verb_forms import verbal_features
from pipeline.scripts.punctuation import with_plain_apostrophes


@dataclass(frozen=True, slots=True)
class FormWords:
    """Single words that the rules have to know."""

    not_verbs: frozenset[str]
    """Words that end like verbs and are none: "область", "обстріл"."""
    cited: Mapping[str, str]
    """Forms that the dictionary lacks or takes for another word's, to their lemmas: "києві" to "київ"."""


_WORDS: Final = read_words([FOLDER], "forms", FormWords)
_DICTIONARY: Final = Dictionary("uk")


_DATIVE = ("ові", "еві", "єві")


def lemma(word: str) -> str:
    """The dictionary's citation form of a word, in small letters and with plain apostrophes."""
    plain = with_plain_apostrophes(word)
    cited = _WORDS.cited.get(plain.casefold()) or _DICTIONARY.lemma(plain)
    return cited.casefold()


def known(word: str) -> bool:
    """Whether the dictionary lists the word in small letters, and not as a form of a name."""
    plain = with_plain_apostrophes(word)
    return _DICTIONARY.knows(plain) and _DICTIONARY.lemma(plain)[:1].islower()


def is_verb(word: str, cited: str) -> bool:
    """Whether a word in small letters, whose lemma is `cited`, may be a verb."""
    inflected = word != cited or word.endswith(("ти", "тися"))
    return cited.endswith(("ти", "тися", "тись", "чи")) and word not in _WORDS.not_verbs and inflected


def is_adjective(word: str, cited: str) -> bool:
    """Whether a word in small letters, whose lemma is `cited`, may be an adjective."""
    return cited.endswith(("ий", "ій", "їй")) and len(cited) > 3


def features(word: str, cited: str, pos: str) -> str:
    """Universal features of a word in small letters: the case and number of nominal words, the form and tense of verbs."""
    if pos == "VERB":
        return verbal_features(word, cited)
    if pos not in ("NOUN", "PROPN", "ADJ"):
        return ""
    if word == cited:
        return "Case=Nom"
    if word.endswith(("ам", "ям")):
        return "Case=Dat|Number=Plur"
    if word.endswith(_DATIVE):
        return "Case=Dat"
    return "Case=Ins|Number=Plur" if word.endswith(("ами", "ями")) else ""


def name_lemma(word: str, oblique: bool) -> str:
    """The nominative of a name in small letters; in another case (`oblique`) the dictionary's, or what its ending tells."""
    plain = with_plain_apostrophes(word)
    if not oblique:
        return plain
    cited = _DICTIONARY.lemma(plain.capitalize())
    if cited[:1].isupper() and cited.casefold() != plain and _DICTIONARY.knows(plain.capitalize()):
        return cited.casefold()
    return nominative(plain)


FORMS: Final = Forms(
    model=_DICTIONARY.model,
    lemma=lemma,
    known=known,
    is_verb=is_verb,
    is_adjective=is_adjective,
    features=features,
    name_lemma=name_lemma,
)
