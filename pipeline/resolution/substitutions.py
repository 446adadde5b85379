"""Two wordings that are one but for a word or two in one place: the chance that these make another claim of it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.languages.negation import negation_words
from pipeline.rarity import STEM_LETTERS
from pipeline.resolution import substitution_weights as table
from pipeline.resolution.alignment import Alignment
from pipeline.resolution.proposition import Proposition
from pipeline.resolution.terms import Term
from pipeline.resolution.words import WHOLE_WORD

MOST_WORDS = 2
"""Words of the longest stretch that stands for another: of longer ones paraphrases are as many as contrasts."""

FEWEST_AROUND = 3
"""Words that both wordings have around it, of the fewest: below, two headlines with one word in common are looked at."""

OTHER_CHANCE = 0.3
"""Chance from which the two are not one claim: where it is not sure they are two. Of the pairs of `tests/contrasts` that only a
substitution tells apart .91 are told apart at .3 and .83 at .5, of the same ones .31 and .15; F1 of the sets of
`tests/bench/calibrate_claims.py` is no less."""

Features = tuple[float, ...]
"""The features of a substitution, in the order of `substitution_weights.WEIGHTS`."""


class Substitution(NamedTuple):
    """What one wording has in the place of what the other has."""

    one: str
    other: str
    features: Features

    @property
    def chance(self) -> float:
        """The chance that the two are not one claim."""
        logit = table.BIAS + sum(value * weight for value, weight in zip(self.features, table.WEIGHTS.values(), strict=True))
        return 1 / (1 + math.exp(-logit))


def substitution(one: Proposition, other: Proposition, found: Alignment, cosine: float) -> Substitution | None:
    """The substitution that makes one wording of another, given their alignment and the cosine of their vectors; None where
    there is none, or its words say the same or add to each other. Raises `PackError` where a pack is at fault."""
    mine, theirs = found.left
    if not mine or not theirs:
        return None
    words, others = _words(one), _words(other)
    before, after = _around(words, others)
    middle, place = words[before : len(words) - after], others[before : len(others) - after]
    if before + after < FEWEST_AROUND or not 0 < len(middle) <= MOST_WORDS or not 0 < len(place) <= MOST_WORDS:
        return None
    if _overlap(middle, place) or _names_one(found.ones, mine, found.others, theirs):
        return None
    features = (cosine, math.log(before + after), float(len(middle) + len(place) > 2))
    return Substitution(" ".join(middle), " ".join(place), features)


def _words(given: Proposition) -> list[str]:
    """The words of a wording, without a conjunction at its head: that belongs to the reporting words."""
    words = WHOLE_WORD.findall(given.text)
    opening = negation_words(given.language.partition("-")[0]).complementing
    return words[1:] if words and words[0].casefold() in opening else words


def _around(words: list[str], others: list[str]) -> tuple[int, int]:
    """How many words the two have in common at the beginning, and how many at the end, inflection aside."""
    stems, other_stems = ([word.casefold()[:STEM_LETTERS] for word in some] for some in (words, others))
    most = min(len(stems), len(other_stems))
    before = 0
    while before < most and stems[before] == other_stems[before]:
        before += 1
    after = 0
    while after < most - before and stems[-1 - after] == other_stems[-1 - after]:
        after += 1
    return before, after


def _overlap(middle: list[str], place: list[str]) -> bool:
    """Whether one stretch has a word, or a part of one, of the other: then words were added or moved."""
    parts, others = ({part[:STEM_LETTERS] for word in some for part in word.casefold().split("-")} for some in (middle, place))
    return not parts.isdisjoint(others)


def _names_one(ones: Sequence[Term], mine: Sequence[int], others: Sequence[Term], theirs: Sequence[int]) -> bool:
    """Whether one side has a name where the other has a word in small letters: that somebody is named is no contrast to what is
    said of him."""
    named, other_named = (any(some[at].name >= 0 for at in places) for some, places in ((ones, mine), (others, theirs)))
    if named == other_named:
        return False
    words = [others[at].text for at in theirs] if named else [ones[at].text for at in mine]
    return all(word[:1].islower() for word in words)
