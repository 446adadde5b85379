"""What a number counts in languages that put the verb last (Hindi, Marathi): adjectives and the noun behind them, by lists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.annotation.quantities.counting import Counted, Nouns, Phrase, nothing
from pipeline.annotation.quantities.subjects import subject_words

LONGEST: Final = 4
"""Words that name what is counted."""
FARTHEST_HARM: Final = 3
"""Tokens from a number to a word for death or harm behind it."""
FARTHEST_TOLL: Final = 4
"""Tokens from a number to a word for a toll before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbFinalNounWords:
    """Closed classes of words behind a number."""

    persons: frozenset[str] = frozenset()
    """Nouns for people, in all their forms."""
    person_stems: tuple[str, ...] = ()
    """Beginnings of such nouns that postpositions are joined to."""
    adjectives: frozenset[str] = frozenset()
    """Words between the number and its noun."""
    stop: frozenset[str] = frozenset()
    """Words that end what is counted."""
    harm: frozenset[str] = frozenset()
    """Words for death and harm, whose bare number is of people."""
    toll: frozenset[str] = frozenset()
    """Words for the victims whose number is named behind them: "the number of the *dead* is 40"."""


def verb_final_nouns(words: VerbFinalNounWords, nationalities: frozenset[str]) -> Nouns:
    """What numbers count by those words; `nationalities` are adjectives, too."""
    adjectives = words.adjectives | nationalities

    def names_people(noun: str) -> bool:
        return noun in words.persons or noun.startswith(words.person_stems)

    def counted(phrase: Phrase, index: int) -> Counted:
        tokens, end = phrase.tokens, index
        while end < index + LONGEST and tokens[end].kind == "word" and tokens[end].key not in words.stop:
            end = tokens.compound(end)
            if tokens[end - 1].key not in adjectives:
                break
        last = tokens[end - 1].key
        if end == index or (last in adjectives and last not in words.persons):
            return nothing(index)
        return Counted(index, end, names_people(last))

    def is_of_people(phrase: Phrase, end: int) -> bool:
        if any(word in words.harm for word in phrase.tokens.keys(end, end + FARTHEST_HARM)):
            return True
        return any(token.key in words.toll for token in subject_words(phrase.tokens, phrase.first, FARTHEST_TOLL, ()))

    return Nouns(counted=counted, is_of_people=is_of_people)
