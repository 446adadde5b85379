"""What a Ukrainian number counts: adjectives and the noun behind them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.annotation.quantities.added_numerals import AddedNumerals, NumberWords
from pipeline.annotation.quantities.counting import Counted, Counting, LinkWords, Nouns, Phrase, QuantityWords, nothing
from pipeline.annotation.quantities.subjects import subject_words
from pipeline.annotation.quantities.tokens import Token, Tokens
from pipeline.annotation.shallow.word_classes import WordClasses
from pipeline.languages.packs import read_words
from pipeline.languages.uk import FOLDER
from pipeline.languages.uk.forms import is_adjective, is_verb, lemma


@dataclass(frozen=True, slots=True, kw_only=True)
class UkrainianNounWords:
    """Closed classes of words around a number; but for `between` they are lemmas."""

    persons: frozenset[str]
    """Nouns for people."""
    harm: frozenset[str]
    """Verbs and nouns whose bare number is of people."""
    changing: tuple[str, ...]
    """Beginnings of verbs that say how a number changes, or what it is by now."""
    toll: frozenset[str]
    """Nouns before a bare number of people."""
    between: frozenset[str]
    """Words between a number and its noun."""


_CLOSED: Final = read_words([FOLDER], "word_classes", WordClasses).closed
_WORDS: Final = read_words([FOLDER], "counted", UkrainianNounWords)

LONGEST: Final = 4
"""Words that name what is counted."""
LONGEST_WORD: Final = 40
"""Letters of what is still a word."""
FARTHEST_TOLL: Final = 6
"""Tokens from a number back to a word for a toll."""
_STOP: Final = frozenset({"VERB", "ADP", "CCONJ", "SCONJ", "PRON", "AUX", "PART", "ADV"})
"""Parts of speech that end what is counted."""


def _counted(phrase: Phrase, index: int) -> Counted:
    tokens = phrase.tokens
    while tokens[index].key in _WORDS.between:
        index += 1
    end, head = index, ""
    while end < index + LONGEST and tokens[end].kind == "word" and len(tokens[end].text) < LONGEST_WORD:
        after = tokens.compound(end)
        word = tokens.text[tokens[end].start : tokens[after - 1].end].casefold()
        cited = lemma(word)
        if _CLOSED.get(word) in _STOP or is_verb(word, cited):
            break
        if head and tokens.text[tokens[end].start].isupper():
            break
        noun = not is_adjective(word, cited)
        end, head = after, cited
        if noun or (cited in _WORDS.persons and not _is_person(tokens, end)):
            break
    return Counted(index, end, head in _WORDS.persons) if head else nothing(index)


def _is_person(tokens: Tokens, index: int) -> bool:
    word = tokens[index].key
    if tokens[index].kind != "word" or word in _CLOSED or len(word) > LONGEST_WORD:
        return False
    return lemma(word) in _WORDS.persons


def _is_of_people(phrase: Phrase, end: int) -> bool:
    """Whether a number without a noun is one of people: a word for harm beside it, or one for a toll before it."""
    tokens, first = phrase.tokens, phrase.first
    if _has_lemma(tokens[first - 1], _WORDS.harm) or _has_lemma(tokens[end], _WORDS.harm):
        return True
    return any(_has_lemma(token, _WORDS.toll) for token in subject_words(tokens, first, FARTHEST_TOLL, _WORDS.changing))


def _has_lemma(token: Token, lemmas: frozenset[str]) -> bool:
    return token.kind == "word" and len(token.text) < LONGEST_WORD and lemma(token.key) in lemmas


UKRAINIAN_COUNTING: Final = Counting(
    words=read_words([FOLDER], "quantities", QuantityWords),
    links=read_words([FOLDER], "links", LinkWords),
    numerals=AddedNumerals(read_words([FOLDER], "numbers", NumberWords)),
    nouns=Nouns(counted=_counted, is_of_people=_is_of_people),
)
