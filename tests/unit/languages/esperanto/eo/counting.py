"""What an Esperanto number counts: adjectives and the noun that agree with it, or what stands behind "da"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.annotation.quantities.added_numerals import AddedNumerals, NumberWords
from pipeline.annotation.quantities.counting import Counted, Counting, LinkWords, Nouns, Phrase, QuantityWords, nothing
from pipeline.languages.packs import read_words
from tests.unit.languages.esperanto.eo import FOLDER
from tests.unit.languages.esperanto.eo.forms import is_verb, lemma


@dataclass(frozen=True, slots=True, kw_only=True)
class EsperantoNounWords:
    """Words behind a number."""

    of: str
    """What stands between a number and a noun that does not agree with it: "miloj *da* homoj"."""
    persons: frozenset[str]
    """Lemmas of nouns for people whose ending does not tell."""
    person_endings: tuple[str, ...]
    """Endings of nouns for people: "ĵurnalisto"."""


_WORDS: Final = read_words([FOLDER], "counted", EsperantoNounWords)

LONGEST: Final = 4
"""Words that name what is counted."""


def names_people(noun: str) -> bool:
    """Whether a noun in small letters, in any form, is one for people."""
    cited = lemma(noun)
    return cited in _WORDS.persons or cited.endswith(_WORDS.person_endings)


def _counted(phrase: Phrase, index: int) -> Counted:
    """Adjectives up to the first noun, and that noun."""
    tokens = phrase.tokens
    first = index + (tokens[index].key == _WORDS.of)
    for place in range(first, first + LONGEST):
        key = tokens[place].key
        cited = lemma(key)
        if (cited.endswith("o") and cited != key) or key.endswith("o"):
            return Counted(first, place + 1, names_people(key))
        if not cited.endswith("a") and not (is_verb(key, cited) and key.rstrip("jn").endswith("a")):
            break
    return nothing(index)


def _is_of_people(phrase: Phrase, end: int) -> bool:
    """Never: a bare number is not told to be of people."""
    return False


ESPERANTO_COUNTING: Final = Counting(
    words=read_words([FOLDER], "quantities", QuantityWords),
    links=read_words([FOLDER], "links", LinkWords),
    numerals=AddedNumerals(read_words([FOLDER], "numbers", NumberWords)),
    nouns=Nouns(counted=_counted, is_of_people=_is_of_people),
)
"""A comma is decimal, and a space groups digits."""
