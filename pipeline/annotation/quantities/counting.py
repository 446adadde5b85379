"""How a language counts: the slice that `quantities` is handed, and what is known of a number while its quantity is made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from pipeline.annotation.quantities.bounds import Bound, BoundWords
from pipeline.annotation.quantities.currencies import CurrencyWords
from pipeline.annotation.quantities.digits import MarksOf, comma_is_decimal
from pipeline.annotation.quantities.exclusions import ExclusionWords
from pipeline.annotation.quantities.numerals import Number, Numerals
from pipeline.annotation.quantities.tokens import Tokens
from pipeline.annotation.quantities.units import UnitWords


class Phrase(NamedTuple):
    """A number at hand, with what is known of it."""

    tokens: Tokens
    begin: int
    """The first token of the number."""
    first: int
    """The first token of all: of its bounds, its sign of a currency, or itself."""
    end: int
    """The token after it and the bound behind it."""
    number: Number
    bounds: frozenset[Bound]
    sign: str | None
    """The ISO 4217 code of the currency before it."""


class Counted(NamedTuple):
    """Tokens `first` to `end` (excluded) that name what is counted; the two are equal where nothing is named."""

    first: int
    end: int
    person: bool

    @property
    def named(self) -> bool:
        """Whether anything is named."""
        return self.end > self.first


def nothing(index: int) -> Counted:
    """That nothing is named at a token."""
    return Counted(index, index, person=False)


def nothing_measured(tokens: Tokens, index: int) -> Counted:
    """That a language names nothing behind a measure."""
    return nothing(index)


def _nothing_before(tokens: Tokens, first: int) -> Counted | None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Nouns:
    """What numbers of a language count, found without a parse."""

    counted: Callable[[Phrase, int], Counted]
    """What the number of the phrase counts, from a token on."""
    is_of_people: Callable[[Phrase, int], bool]
    """Whether the number, without a noun from that token on, is one of people by the words around it."""
    measured: Callable[[Tokens, int], Counted] = nothing_measured
    """What a percentage, a weight, a volume or an area is of, from a token on: "80% *of residents*"."""
    counted_before: Callable[[Tokens, int], Counted | None] = _nothing_before
    """What a number whose first token that is counts without naming it: "the number of *refugees* rose to 40"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseWords:
    """Closed classes of words between a number and what it counts."""

    percent: frozenset[str] = frozenset()
    percent_phrases: frozenset[tuple[str, ...]] = frozenset()
    """The same in two words: "per cent"."""
    millions: frozenset[str] = frozenset()
    """Letters glued to digits that are a million before what is counted, and a unit of length elsewhere: "1.5*m* people"."""
    lengths: frozenset[str] = frozenset()
    """Words behind such a letter with which it is the unit: "a 2m *wave*", "3m high"."""
    percent_points: frozenset[str] = frozenset()
    """Words behind those: "3 percent *points*"."""
    one: frozenset[str] = frozenset()
    """Words for one, which may be an article: what they count is only told where it is people or has bounds."""
    one_of: frozenset[str] = frozenset()
    """Words behind those that make them a part of what is meant: "один *из* …"."""
    vague_of: frozenset[str] = frozenset()
    """Words behind a vague number ("dozens *of*") after which it is not of people where nothing is counted."""
    determiners: frozenset[str] = frozenset()
    """Words before a whole: "32 of *the* 40"."""
    minus: frozenset[str] = frozenset()
    """Words for the minus of a temperature or a percentage."""
    articles: frozenset[str] = frozenset()
    """Words with which a number may begin, but seldom does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkWords:
    """Closed classes of words that join two numbers."""

    through: frozenset[str] = frozenset()
    """Between the ends of a range: "10 *to* 20"."""
    conjunctions: frozenset[str] = frozenset()
    """The same behind an opening word: "between 5 *and* 6"."""
    of: frozenset[str] = frozenset()
    """Between a part and its whole: "32 *of* the 40"."""
    before_of: frozenset[str] = frozenset()
    """Words that may stand before those: "32 *out* of 40"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareWords:
    """Closed classes of words for a part of all, which is told in percent."""

    ratios: frozenset[tuple[str, ...]] = frozenset()
    """Phrases between a part and its whole, of any so many: "one *in* five", "uno *de cada* cinco"."""
    fractions: Mapping[tuple[str, ...], float] = field(default_factory=dict)
    """Phrases for a part, up to the noun or the word before it, and its percent: "two thirds of"."""
    longest: int = field(init=False, default=0)
    """Words of the longest of `fractions`."""
    beginnings: frozenset[str] = field(init=False, default=frozenset())
    """First words of `fractions`."""
    endings: frozenset[str] = field(init=False, default=frozenset())
    """Last words of `fractions`: a text without them has none."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "endings", frozenset(phrase[-1] for phrase in self.fractions))
        object.__setattr__(self, "longest", max(map(len, self.fractions), default=0))
        object.__setattr__(self, "beginnings", frozenset(first for first, *_ in self.fractions))


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantityWords:
    """The closed classes of words of each part of the engine."""

    bounds: BoundWords = field(default_factory=BoundWords)
    units: UnitWords = field(default_factory=UnitWords)
    currencies: CurrencyWords = field(default_factory=CurrencyWords)
    exclusions: ExclusionWords = field(default_factory=ExclusionWords)
    phrases: PhraseWords = field(default_factory=PhraseWords)
    shares: ShareWords = field(default_factory=ShareWords)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Counting:
    """How a language writes numbers and what they count."""

    words: QuantityWords
    links: LinkWords = field(default_factory=LinkWords)
    numerals: Numerals = field(default_factory=Numerals)
    marks: MarksOf = comma_is_decimal
    """The marks that numbers in digits are written with."""
    nouns: Nouns | None = None
    """None where nothing is known of nouns: then there are percentages and amounts of money only."""
    letters_before_names: bool = True
    """Whether a magnitude's letter may stand between digits and the name of a currency: "5m euros"."""
