"""The words that report speech in any language that is read without a dependency parser."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, Literal

from pipeline.annotation.shallow.reports.report import Attitude
from pipeline.annotation.shallow.word_classes import Words

Phrase = tuple[str, ...]

Making = Literal["asserted", "hedged", "confirmed", "denied", "questioned"]
"""What a cue makes of its content, as packs write it; what is hedged is asserted, but left open."""

ATTITUDES: Final[Mapping[Making, Attitude]] = MappingProxyType(
    {
        "asserted": ("asserted", "stated"),
        "hedged": ("asserted", "hedged"),
        "confirmed": ("confirmed", "stated"),
        "denied": ("denied", "stated"),
        "questioned": ("questioned", "stated"),
    }
)

NEGATED: Final[Mapping[str, Attitude]] = MappingProxyType(
    {"confirmed": ("questioned", "stated"), "denied": ("confirmed", "hedged")}
)
"""Stance to what its negation makes of the content: who does not deny half admits. Any other, negated, claims nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pronouns:
    """Personal and possessive pronouns, in small letters."""

    third: Words
    """Of the third person, in the forms of a subject."""
    first_and_second: Words
    """Of the first and second person: their word is not reported."""
    possessive: Words = frozenset()
    """Inside a phrase that names a source: "за його словами"."""
    personal: Words = field(init=False)
    """All that may be a subject."""
    anaphoric: Words = field(init=False)
    """All that stand for somebody named before."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "personal", self.third | self.first_and_second)
        object.__setattr__(self, "anaphoric", self.third | self.possessive)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportingWords:
    """What the cues of all these languages have in common."""

    complementisers: Words
    """Conjunctions that open the content: "que", "що", "कि"."""
    sources: tuple[Phrase, ...]
    """Phrases that name a source: "según", "за словами", "के अनुसार"; the longest first."""
    opinions: Words = frozenset()
    """Words of such a phrase that leave its content open: "на думку"."""
    hedges: Words
    """Words that leave a content open."""
    conditionals: Words = frozenset()
    """Lemmas of auxiliaries whose conditional leaves it open: "habría muerto"."""
    negations: Words
    instruments: Words = frozenset()
    """Lemmas of what is decided on, so that to reject it is no denial: "rechazó el recurso", "अपील खारिज की"."""
    pronouns: Pronouns


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleWords:
    """Bare roles that may stand for somebody named before."""

    lemmas: Words = frozenset()
    """Nouns for people and bodies: "el ministerio", "речник"."""


class PhraseIndex:
    """Phrases by their first word, so that a text is not compared with all of them at each word."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        """Of phrases that begin alike those given first are preferred."""
        self._by_first: dict[str, list[Phrase]] = {}
        for phrase in phrases:
            self._by_first.setdefault(phrase[0], []).append(phrase)

    def at(self, words: Sequence[str], index: int) -> Phrase | None:
        """The preferred one of the phrases that stand in `words` from `index` on."""
        found = self._by_first.get(words[index], ())
        return next((phrase for phrase in found if tuple(words[index : index + len(phrase)]) == phrase), None)
