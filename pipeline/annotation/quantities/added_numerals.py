"""Numbers in words for languages that add them up from left to right: "treinta y cinco mil", "сто двадцять", "साढ़े सात सौ"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.annotation.quantities.numerals import Number, Numerals, continues
from pipeline.annotation.quantities.tokens import Tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """The number words of one language, as `Tokens` keys them."""

    small: Mapping[str, float]
    """What adds up: one to ninety-nine, hundreds."""
    magnitudes: Mapping[str, float]
    """What multiplies."""
    vague: Mapping[str, float]
    """Plurals without a number, and the least that each can mean."""
    whole: Mapping[str, float] = field(default_factory=dict)
    """Words that are a number by themselves: "docena", "пів мільйона"."""
    several: frozenset[str] = frozenset()
    """Words before a magnitude that make it vague."""
    joins: frozenset[str] = frozenset()
    """What stands between two small numbers: "treinta *y* cinco"."""
    of: frozenset[str] = frozenset()
    """What stands between a number and what it counts: "millones *de* euros"."""
    fractions: Mapping[str, float] = field(default_factory=dict)
    """Words before a number that add a part of its magnitude: "साढ़े तीन लाख"."""
    halves: frozenset[tuple[str, ...]] = frozenset()
    """What adds half a magnitude behind it, two words: "dos millones y medio"."""
    half_of: frozenset[str] = frozenset()
    """Words for half of a magnitude or a whole behind them: "*medio* millón", "*media* docena"."""
    people: frozenset[str] = frozenset()
    """Numbers said of people only."""
    two_word_teens: bool = False
    """Whether ten and a unit make a number: Esperanto's "dek du" is twelve."""


class AddedNumerals(Numerals):
    """Number words of which smaller ones follow larger ones and are added, and magnitudes multiply what stands before them."""

    def __init__(self, words: NumberWords) -> None:
        self._words = words

    def begins(self, key: str) -> bool:
        """Whether a number can begin with the word of that key."""
        words = self._words
        return (
            key in words.small
            or key in words.vague
            or key in words.whole
            or key in words.several
            or key in words.fractions
            or key in words.half_of
        )

    def read(self, tokens: Tokens, index: int) -> Number | None:
        """The number in words that begins at a token; None where there is none."""
        key = tokens[index].key
        if key in self._words.half_of:
            return self._half(tokens, index + 1)
        if key in self._words.several:
            return self._several(tokens, index)
        if key in self._words.vague:
            return self._vague(tokens, index)
        if key in self._words.whole:
            return self._multiplied(tokens, self._words.whole[key], index + 1)
        return self._added(tokens, index)

    def scaled(self, tokens: Tokens, value: float, end: int, letters: Mapping[str, float]) -> Number:
        """A number in digits with the magnitudes behind it: see `Numerals`."""
        if letters and tokens.glued(end):
            return super().scaled(tokens, value, end, letters)
        found = self._multiplied(tokens, value, end)
        return found._replace(value=found.value or value)

    def _half(self, tokens: Tokens, index: int) -> Number | None:
        """Half of what a magnitude or a whole at a token says."""
        words, key = self._words, tokens[index].key
        whole = words.magnitudes.get(key) or words.whole.get(key)
        return self._multiplied(tokens, whole / 2, index + 1) if whole else None

    def _several(self, tokens: Tokens, index: int) -> Number | None:
        words, key = self._words, tokens[index + 1].key
        low = words.magnitudes.get(key, 0) or words.vague.get(key, 0) / 2
        return Number(None, 2 * low, None, index + 2, 1.0) if low else None

    def _vague(self, tokens: Tokens, index: int) -> Number:
        words, end = self._words, index + 1
        low = words.vague[tokens[index].key]
        end += tokens[end].key in words.of and (tokens[end + 1].key in words.magnitudes or tokens[end + 1].key in words.vague)
        step = words.magnitudes.get(tokens[end].key) or words.vague.get(tokens[end].key, 0) / 2
        return Number(None, low * (step or 1), None, end + bool(step), 1.0)

    def _added(self, tokens: Tokens, index: int) -> Number | None:
        """Small numbers that follow each other, each smaller than the place that the one before it leaves."""
        words, key = self._words, tokens[index].key
        part, end = words.fractions.get(key, 0.0), index + (key in words.fractions)
        current = 0.0
        started = False
        while (key := tokens[end].key) and (
            key in words.small or (key in words.joins and started and tokens[end + 1].key in words.small)
        ):
            if key in words.small:
                if started and not _adds(current, words.small[key], 10 if words.two_word_teens else 20):
                    break
                current, started = current + words.small[key], True
            end += 1
        if not started:
            bare = part and tokens[end].key in words.magnitudes  # "सवा लाख"
            return self._multiplied(tokens, 1 + part, end) if bare else None
        people = tokens[end - 1].key in words.people
        return self._multiplied(tokens, current + part, end)._replace(people=people)

    def _multiplied(self, tokens: Tokens, value: float, end: int) -> Number:
        words, factor = self._words, 1.0
        if tokens.keys(end, end + 2) in words.halves:
            value, end = value + 0.5, end + 2
        while tokens[end].key in words.magnitudes:
            factor, end = words.magnitudes[tokens[end].key], end + 1
            if tokens[end].text == "." and tokens[end + 1].text.islower():
                end += 1
            value *= factor
            if tokens.keys(end, end + 2) in words.halves:
                value, end = value + factor / 2, end + 2
            if tokens[end].key in words.small and tokens[end].kind == "word":  # "dos mil quinientos"
                rest = self.read(tokens, end)
                if rest and rest.value is not None and rest.value < factor:
                    return Number(round(value + rest.value, 6), None, None, rest.end, 1.0)
            if rest := self._digits_behind(tokens, end, factor):
                return Number(round(value + (rest.value or 0), 6), None, None, rest.end, 1.0)
        return Number(round(value, 6), None, None, end, factor)

    def _digits_behind(self, tokens: Tokens, end: int, factor: float) -> Number | None:
        """What digits behind a magnitude add to it: "85 mil *962*", "2 लाख *35 हजार*"."""
        if not continues(tokens, end):
            return None
        rest = self._multiplied(tokens, float(tokens[end].text), end + 1)
        return rest if rest.value is not None and rest.value < factor else None


def _adds(current: float, small: float, least: int) -> bool:
    """Whether a smaller number may follow: units on tens from `least` on, tens on hundreds."""
    place = 100 if current % 100 == 0 else 10 if current % 10 == 0 and current % 100 >= least else 1
    return 0 < small < place
