"""What a Spanish number counts: a noun and the plurals in -s that follow it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.annotation.quantities.added_numerals import AddedNumerals, NumberWords
from pipeline.annotation.quantities.counting import Counted, Counting, LinkWords, Nouns, Phrase, QuantityWords, nothing
from pipeline.annotation.quantities.digits import either_is_decimal
from pipeline.annotation.quantities.subjects import subject_words
from pipeline.annotation.quantities.tokens import Tokens
from pipeline.languages.es import FOLDER
from pipeline.languages.packs import read_words


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanishNounWords:
    """Closed classes of words behind a number."""

    stop: frozenset[str]
    """Words that end what is counted."""
    befall: frozenset[str]
    """Verbs of harm, which end it, too, and whose bare number is of people."""
    harmed: frozenset[str]
    """Participles that say the same of a bare number."""
    persons: frozenset[str]
    """Nouns for people, in the singular."""
    not_persons: frozenset[str]
    """Nouns for things, in the singular, that words for people may follow."""
    changing: tuple[str, ...]
    """Beginnings of verbs that say how a number changes, or what it is by now."""
    toll: frozenset[str]
    """Nouns before a bare number of people."""
    partitive: frozenset[str]
    """Words behind "de" before the noun: "decenas de *los* …"."""


_WORDS: Final = read_words([FOLDER], "counted", SpanishNounWords)

_ACCENTS = str.maketrans("áéíóú", "aeiou")
_BARE_PERSONS: Final = frozenset(word.translate(_ACCENTS) for word in _WORDS.persons)

LONGEST: Final = 4
"""Words that name what is counted."""
FARTHEST_TOLL: Final = 7
"""Tokens from a number back to a word for a toll."""


def _counted(phrase: Phrase, index: int) -> Counted:
    tokens = phrase.tokens
    if tokens[index].key == "de":
        index += 1 + (tokens[index + 1].key in _WORDS.partitive)
    end = index
    while end < index + LONGEST and _may_be_counted(tokens, end):
        if end > index and not (tokens[end].key.endswith("s") and tokens[end - 1].key.endswith("s")):
            break
        end = tokens.compound(end)
    if end == index:
        return nothing(index)
    people = any(names_people(tokens[place].key) for place in range(index, end))
    return Counted(index, end, people and _single(tokens[index].key) not in _WORDS.not_persons)


def _may_be_counted(tokens: Tokens, index: int) -> bool:
    token = tokens[index]
    word = token.kind == "word" and len(token.text) > 2 and token.text[:1].islower()
    return word and token.key not in _WORDS.stop and token.key not in _WORDS.befall


def names_people(noun: str) -> bool:
    """Whether a noun in small letters, singular or plural, is one for people; former ones too ("exministros")."""
    noun = noun.removeprefix("ex")
    single = _single(noun)
    return bool({_bare(each) for each in (noun, single, noun.removesuffix("s"), f"{single[:-1]}o")} & _BARE_PERSONS)


def _bare(word: str) -> str:
    """Without accents, which plurals lose: "rehén", "rehenes"."""
    return word.translate(_ACCENTS)


def _single(word: str) -> str:
    return word[:-2] if word.endswith("es") and word[:-1] not in _WORDS.persons else word.removesuffix("s")


def _is_of_people(phrase: Phrase, end: int) -> bool:
    """Whether a number without a noun is one of people: a word for harm beside it, or one for a toll before it."""
    tokens, first = phrase.tokens, phrase.first
    if any(tokens[beside].key in _WORDS.befall | _WORDS.harmed for beside in (first - 1, end)):
        return True
    return any(token.key in _WORDS.toll for token in subject_words(tokens, first, FARTHEST_TOLL, _WORDS.changing))


SPANISH_COUNTING: Final = Counting(
    words=read_words([FOLDER], "quantities", QuantityWords),
    links=read_words([FOLDER], "links", LinkWords),
    numerals=AddedNumerals(read_words([FOLDER], "numbers", NumberWords)),
    marks=either_is_decimal,
    nouns=Nouns(counted=_counted, is_of_people=_is_of_people),
)
