"""What a Russian number counts: adjectives and the noun after it, by pymorphy3's dictionary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.annotation.quantities.counting import Counted, Counting, LinkWords, Nouns, Phrase, QuantityWords, nothing
from pipeline.annotation.quantities.subjects import subject_words
from pipeline.annotation.quantities.tokens import Token, Tokens
from pipeline.languages.packs import read_words
from pipeline.languages.ru import FOLDER
from pipeline.languages.ru.morphology import readings
from pipeline.languages.ru.numerals import RussianNumerals


@dataclass(frozen=True, slots=True, kw_only=True)
class RussianNounWords:
    """Closed classes of words around a number; but for `between` they are lemmas."""

    people: frozenset[str]
    """Nouns for people that the dictionary does not give as animate, or not only."""
    animals: frozenset[str]
    """Animate nouns that are no people."""
    harm: frozenset[str]
    """Verbs and nouns whose bare number is of people."""
    injuries: frozenset[str]
    """What people "get": "*получили* ранения"."""
    suffer: frozenset[str]
    """Verbs before those."""
    changing: tuple[str, ...]
    """Beginnings of verbs that say how a number changes, or what it is by now."""
    toll: frozenset[str]
    """Nouns before a bare number of people."""
    between: frozenset[str]
    """Words between a number and its noun."""


_WORDS: Final = read_words([FOLDER], "counted", RussianNounWords)

LONGEST: Final = 4
"""Words that name what is counted."""
LONGEST_WORD: Final = 40
"""Letters of what is still a word."""
FARTHEST_TOLL: Final = 6
"""Tokens from a number back to a word for a toll."""
_NOMINAL: Final = frozenset({"NOUN", "ADJF", "PRTF"})
"""OpenCorpora's tags of what may be counted."""


def _counted(phrase: Phrase, index: int) -> Counted:
    return noun_phrase(phrase.tokens, index)


def noun_phrase(tokens: Tokens, index: int) -> Counted:
    """What a number before token `index` counts."""
    while tokens[index].key in _WORDS.between:
        index += 1
    end, head = index, None
    while end < index + LONGEST and tokens[end].kind == "word" and len(tokens[end].text) < LONGEST_WORD:
        after = tokens.compound(end)
        word = tokens.text[tokens[end].start : tokens[after - 1].end]
        found = readings(word.rsplit("-", 1)[-1])
        noun = any(each.pos == "NOUN" for each in found)
        adjective = found[0].pos in ("ADJF", "PRTF")
        if not (noun and found[0].pos in _NOMINAL) and not adjective:
            break
        end, head = after, word
        if noun and not (adjective and _is_nominal(tokens[end])):
            break
    if head is None or not (tokens[index].text.islower() or tokens[index].text.isalpha()):
        return nothing(index)
    return Counted(index, end, _names_people(head))


def _is_nominal(token: Token) -> bool:
    return token.kind == "word" and len(token.text) < LONGEST_WORD and readings(token.text)[0].pos in _NOMINAL


def _names_people(word: str) -> bool:
    found = readings(word.rsplit("-", 1)[-1])
    nouns = [each for each in found if each.pos == "NOUN"]
    if nouns:
        return (nouns[0].animate or nouns[0].lemma in _WORDS.people) and nouns[0].lemma not in _WORDS.animals
    return found[0].pos == "PRTF" or found[0].lemma in _WORDS.harm


def _is_of_people(phrase: Phrase, end: int) -> bool:
    """Whether a number without a noun is one of people: a word for harm beside it, or one for a toll before it."""
    tokens, first = phrase.tokens, phrase.first
    if any(token.kind == "word" and _lemmas(token) & _WORDS.harm for token in (tokens[first - 1], tokens[end])):
        return True
    if _lemmas(tokens[end]) & _WORDS.suffer and _lemmas(tokens[end + 1]) & _WORDS.injuries:
        return True
    before = subject_words(tokens, first, FARTHEST_TOLL, _WORDS.changing)
    return any(token.kind == "word" and _lemmas(token) & _WORDS.toll for token in before)


def _lemmas(token: Token) -> set[str]:
    return {each.lemma for each in readings(token.text)} if len(token.text) < LONGEST_WORD else set()


RUSSIAN_COUNTING: Final = Counting(
    words=read_words([FOLDER], "quantities", QuantityWords),
    links=read_words([FOLDER], "links", LinkWords),
    numerals=RussianNumerals(),
    nouns=Nouns(counted=_counted, is_of_people=_is_of_people, measured=noun_phrase),
    letters_before_names=False,
)
