"""Claims that say the opposite of each other: one says that it is so, the other that it is not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pipeline.languages.negation import negation_words
from pipeline.negation import NegationWords
from pipeline.resolution import thresholds
from pipeline.resolution.words import WORD
from schemas import Stance

UNNAMED: Final = "negated"
NEGATED: Final = ":negated"
"""The phase of an event that did not happen."""

SHORTEST_ALIKE: Final = 3
"""Letters in which two forms of a word begin alike: "тел", "тела"."""

TURNED: Final[dict[Stance, Stance]] = {"asserted": "denied", "confirmed": "denied", "denied": "asserted"}
"""The stance towards a claim of who has another one towards its opposite. Who asks whether it is not so asks whether it is."""


def turned(stance: Stance, *, opposite: bool) -> Stance:
    """The stance towards a claim that a mention of it, or of its `opposite`, has."""
    return TURNED.get(stance, stance) if opposite else stance


def affirmed(text: str, language: str) -> str:
    """The words of a claim that negates, in small letters, without those that do, and with "safe" for "unsafe"."""
    words = _words(language)
    return " ".join(words.affirmative(each) or each for each in WORD.findall(text.casefold()) if each not in words.negators)


def negators(text: str, language: str) -> list[str]:
    """The words that negate in a text, in order, behind those that are part of another: "n't"."""
    words, low = _words(language), text.casefold()
    parts = [each for each in sorted(words.negators) if WORD.fullmatch(each) is None and each in low]
    return parts + [each for each in WORD.findall(low) if each in words.negators or words.affirmative(each) is not None]


def negator(text: str, language: str) -> str:
    """The word that negates in a text, as an analyst reads it; "negated" where no single word does."""
    return next(iter(negators(text, language)), UNNAMED)


def _words(language: str) -> NegationWords:
    return negation_words(language.partition("-")[0])


def happening(event: str | None) -> str | None:
    """The code of an event, whether it happened or is said not to have."""
    return None if event is None else event.removesuffix(NEGATED)


def alike_in(weights: Mapping[str, float], others: Mapping[str, float]) -> float:
    """The weight of the stems that others have, too, or have in another form: negation changes verbs and cases ("signed", "did
    not sign"; "нашли тела", "не нашли тел")."""
    return sum(weight for stem, weight in weights.items() if stem in others or any(_are_forms(stem, each) for each in others))


def _are_forms(one: str, other: str) -> bool:
    """Whether two stems may be forms of one word: they begin alike, but for two letters of the shorter."""
    least = max(SHORTEST_ALIKE, min(len(one), len(other)) - 2)
    return one[:least] == other[:least]


def is_sure(score: float, cosine: float | None, words: float | None, stems: int) -> bool:
    """Whether of two claims, of which one negates, each is the opposite of the other, rather than about something else.

    `score` is their chance to be one, `cosine` that of their vectors (None without), `words` the share of the words of both (None
    in two languages), `stems` the number of stems of the shorter.
    """
    if score < thresholds.OPPOSITE_SCORE or (cosine is not None and cosine < thresholds.OPPOSITE_COSINE):
        return False
    if words is None:
        return True
    least = thresholds.OPPOSITE_WORDS if cosine is None else thresholds.OPPOSITE_LIKENESS - cosine
    return words >= least and stems >= thresholds.OPPOSITE_STEMS
