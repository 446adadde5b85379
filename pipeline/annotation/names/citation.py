"""Words of names as they are cited, whatever case they stand in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pipeline.annotation.text.parse import Token
from pipeline.scripts.letters import is_cyrillic, is_devanagari


@dataclass(frozen=True, slots=True)
class CitationWords:
    """How a language cites the words of names.

    The endings are of women's names, which a dictionary cites in the masculine: Захарова as Захаров, Высоцкая as Высоцкий.
    """

    inflected: bool = False
    """Whether names stand in cases, so that their lemmas are cited."""
    feminine_adjectives: frozenset[str] = frozenset()
    """Of a surname that is an adjective, as texts have it in all cases: "ая" in Высоцкая."""
    masculine_adjectives: frozenset[str] = frozenset()
    """Of the same in a dictionary: "ий" in Высоцкий."""
    feminine_adjective: str = ""
    """Of the same as it is cited."""
    masculine_surnames: frozenset[str] = frozenset()
    """Of a surname that is none, in a dictionary: "ов" in Захаров."""
    feminine_surname: str = ""
    """What is cited behind it for a woman."""


def citation(words: CitationWords) -> Callable[[Token], str]:
    """What tells for a token of a name how it is cited.

    Where names are inflected, of a Cyrillic word the lemma as the word is capitalised, the feminine put back, and of a word in
    Devanagari the lemma. Any other word is cited as it is written.
    """
    feminine, masculine = tuple(words.feminine_adjectives), tuple(words.masculine_adjectives)
    surnames = tuple(words.masculine_surnames)

    def cited(token: Token) -> str:
        text, lemma = token.text, token.lemma
        if not words.inflected:
            return text
        if is_devanagari(text):
            return lemma
        if not is_cyrillic(text) or not lemma:
            return text
        if "Gender=Fem" in token.morph and text[:1].isupper():
            written = text.casefold()
            if written.endswith(feminine) and lemma.endswith(masculine):
                ending = max((each for each in masculine if lemma.endswith(each)), key=len)
                lemma = lemma.removesuffix(ending) + words.feminine_adjective
            lemma += words.feminine_surname if lemma.endswith(surnames) and written != lemma else ""
        if text.isupper():
            return lemma.upper()
        return lemma[:1].upper() + lemma[1:] if text[:1].isupper() else lemma

    return cited
