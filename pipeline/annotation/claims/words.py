"""What the reading of claims has to know of a language: which words greet, point back, tell where, or speak for a state."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from pipeline.annotation.events.words import GrammarWords
from pipeline.negation import NegationWords


def _names_nobody(word: str) -> bool:
    """No word is a noun for people: of languages whose nouns are not told apart."""
    return False


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ClaimWords:
    """The words of one language that tell which contents are claims, whose, and where.

    Lemmas in lower case; forms where parses have no lemmas.
    """

    courtesy: frozenset[str] = frozenset()
    """What heads words that are only polite: "thank", "welcome"."""
    spoken_of: frozenset[str] = frozenset()
    """Nouns for what somebody said: "claim", "report"."""
    pointing: frozenset[str] = frozenset()
    """Words that stand for what was said before: "this", "so"."""
    determiners: frozenset[str] = frozenset()
    """What makes a noun point back: "these", "her"."""
    proposing: frozenset[str] = frozenset()
    """Verbs that propose, and so, though imperatives, order nothing: "*let* the people vote"."""
    order_auxiliaries: frozenset[str] = frozenset()
    """Auxiliaries that may stand in an order: "*do* not panic"."""

    temporal: frozenset[str] = frozenset()
    """Conjunctions whose clause happened, whatever the main clause says of it: "after", "when"."""
    personal: frozenset[str] = frozenset()
    """Who speaks in essays, adverts and letters, not in news: "we", "you"."""
    unreal: frozenset[str] = frozenset()
    """Words under which nothing is asserted: "might", "if"."""
    calling: frozenset[str] = frozenset()
    """Pronouns that open what somebody calls something: "over *what* it called theft"."""

    passing_on: frozenset[str] = frozenset()
    """Prepositions that pass a place's role on from the noun before it: "near the town *of* Izium"."""
    not_locating: frozenset[str] = frozenset()
    """Prepositions and postpositions whose noun takes part in the event, or is spoken of, rather than being where it happens."""
    through: frozenset[str] = frozenset()
    """Those of them that behind a word of `spreading` lead to where it happens all the same."""
    spreading: frozenset[str] = frozenset()
    """Verbs and nouns of moving and spreading: "the epidemic *spread* through Peru", but "condemned by Peru"."""
    parties: frozenset[str] = frozenset()
    """Prepositions whose noun is a party to the event: a capital there means its state ("sanctions *against* Moscow")."""
    leaving: frozenset[str] = frozenset()
    """Prepositions, or postpositions, of the place where a way begins: "a train *from* Jaipur to Chennai"."""
    heading: frozenset[str] = frozenset()
    """Prepositions between that place and where the way ends; none where the first place's postposition stands between them."""
    away: frozenset[str] = frozenset()
    """Prepositions that rather tell where somebody comes from: "a man *from* Leeds was killed in York"."""
    accrediting: frozenset[str] = frozenset()
    """Prepositions behind a person that lead to where they are sent: "the ambassador *to* Peru"."""
    causal: frozenset[str] = frozenset()
    """Nouns behind which another event is told than the clause's own: "in *retaliation* for a strike on its consulate"."""
    meant_again: Mapping[str, Literal["city", "region", "country"]] = field(default_factory=dict)
    """Nouns that with one of `definite` mean a place named before, to its kind: "the *province*"."""
    definite: frozenset[str] = frozenset()
    """Articles and pronouns that do so."""

    heads_claimants: bool = False
    """Whether trees tell which noun heads a claimant: then only that noun's own entity is the claimant, or whom it speaks for."""
    voices: frozenset[str] = frozenset()
    """Nouns that speak for the state or people named beside them: "Turkish *officials*", not "a Turkish woman"."""
    sending: frozenset[str] = frozenset()
    """Prepositions between such a noun and whom it speaks for: "the government *of* Peru"."""
    kin: frozenset[str] = frozenset()
    """Prepositions between two persons: "the wife *of* Jan Brown"."""
    possessives: frozenset[str] = frozenset()
    """Words that open a claimant who belongs to somebody else: "*his* lawyer"."""
    grammar: GrammarWords = field(default_factory=GrammarWords)
    """How the parts of a clause hang together: what the engine of events reads, too."""
    negation: NegationWords = field(default_factory=NegationWords)
    """What negates a claim."""
    names_people: Callable[[str], bool] = _names_nobody
    """Whether a noun, in any form, is one for people."""
