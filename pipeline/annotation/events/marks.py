"""How a language without a parse marks who acts and who is acted upon: by adpositions, and by the order of its words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

NONE: Final = frozenset[str]()


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """Words in lower case. Adpositions stand before their nouns, unless the language's verbs stand last."""

    agent: frozenset[str] = NONE
    """Adpositions of who acts: the ergative, "द्वारा"."""
    passive_agent: frozenset[str] = NONE
    """Adpositions of who acts, behind a passive only: "por"."""
    patient: frozenset[str] = NONE
    """Adpositions of whom something is done to: "को", the "a" before persons."""
    against: frozenset[str] = NONE
    """Adpositions of whom an attack, a sanction or an accusation is aimed at: "पर", "contra"."""
    party: frozenset[str] = NONE
    """Adpositions of whom somebody meets or agrees with."""
    genitive: frozenset[str] = NONE
    """Adpositions between the noun of an event and who does or suffers it, in front of it: "रूस *के* हमले"."""
    spatial: frozenset[str] = NONE
    """Words at which a noun phrase ends, for what follows only tells where: "cerca"."""
    passive: frozenset[str] = NONE
    """Auxiliaries, by lemma, that make a participle a passive."""
    impersonal: tuple[str, ...] = ()
    """Endings of verbs whose bare noun suffers what they say: "затримано"."""
    obliged: frozenset[str] = NONE
    """Verbs of duty, whose dative acts: "रूस को हटना पड़ा"."""
    ordered: bool = False
    """Whether a subject stands before its verb and an object behind it."""
    nominative: bool = False
    """Whether only a word in the nominative is taken for a subject."""
    plural_verbs: tuple[str, ...] = ()
    """Where it is, endings of verbs in the plural: before one of them …"""
    plural_adjectives: tuple[str, ...] = ()
    """… an adjective with one of these endings is in the nominative, for its noun cannot be told from an accusative."""
