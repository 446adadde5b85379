"""Claims that say the opposite of each other: one says that it is so, the other that it is not."""

from __future__ import annotations

from typing import Final

from pipeline.languages.negation import negation_words
from pipeline.resolution import thresholds
from pipeline.resolution.words import WORD
from schemas import Stance

NEGATED: Final = ":negated"
"""The phase of an event that did not happen."""

TURNED: Final[dict[Stance, Stance]] = {"asserted": "denied", "confirmed": "denied", "denied": "asserted"}
"""The stance towards a claim of who has another one towards its opposite. Who asks whether it is not so asks whether it is."""


def turned(stance: Stance, *, opposite: bool) -> Stance:
    """The stance towards a claim that a mention of it, or of its `opposite`, has."""
    return TURNED.get(stance, stance) if opposite else stance


def affirmed(text: str, language: str) -> str:
    """The words of a claim that negates, in small letters, without those that do, and with "safe" for "unsafe"."""
    words = negation_words(language.partition("-")[0])
    said = WORD.findall(text.casefold())
    return " ".join(words.affirmative(each) or each for each in said if each not in words.negators)


def negator(text: str, language: str) -> str:
    """The word that negates in a text, as an analyst reads it; "negated" where no single word does."""
    words = negation_words(language.partition("-")[0])
    said = WORD.findall(text.casefold())
    return next((each for each in said if each in words.negators or words.affirmative(each) is not None), "negated")


def negators(text: str, language: str) -> list[str]:
    """The words that negate in a text, sorted."""
    words = negation_words(language.partition("-")[0])
    said = WORD.findall(text.casefold())
    return sorted(each for each in said if each in words.negators or words.affirmative(each) is not None)


def happening(event: str | None) -> str | None:
    """The code of an event, whether it happened or is said not to have."""
    return None if event is None else event.removesuffix(NEGATED)


def is_sure(score: float, cosine: float | None, words: float | None, stems: int) -> bool:
    """Whether of two claims, of which one negates, each is the opposite of the other, rather than about something else.

    `score` is their chance to be one, `cosine` that of their vectors (None without), `words` the share of the words of both (None
    in two languages), `stems` the number of stems of the shorter.
    """
    if score < thresholds.OPPOSITE_SCORE or (words is not None and stems < thresholds.OPPOSITE_STEMS):
        return False
    if words is None:
        return True
    if cosine is None:
        return words >= thresholds.OPPOSITE_WORDS
    return cosine >= thresholds.OPPOSITE_COSINE and cosine + words >= thresholds.OPPOSITE_LIKENESS
