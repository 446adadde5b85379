"""The words that report speech where the verb stands last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.annotation.shallow.lexicon import Words, phrases
from schemas import Certainty, Stance

Attitude = tuple[Stance, Certainty]
Phrases = tuple[tuple[tuple[str, ...], Attitude], ...]


@dataclass(frozen=True, slots=True)
class FinalCues:
    """The words that report speech in a language whose verbs stand last."""

    said: Phrases
    """Verbs with a clause or quotation."""
    claimed: Phrases
    """Those with an object, too: "से इनकार किया"."""
    owned: Phrases
    """Nouns whose owner speaks: "का कहना है"."""
    impersonal: Phrases
    sources: tuple[tuple[str, ...], ...]
    that: Words
    agents: Words
    agent_pronouns: Words
    genitive: Words
    negations: Words
    tail: Words
    """Auxiliaries behind a cue that belong to it."""
    object_ends: Words
    """Postpositions between an object and its cue."""
    lead: Words
    """What stands for the content before it: "असे X यांनी सांगितले"."""
    spoken_of: Words
    """Nouns for what somebody said: alone between a claimant and a cue they are content enough."""
    instruments: Words = frozenset()
    """What is decided on, so that to reject it is no denial: "अपील खारिज की"."""
    bare_verbs: Words = frozenset()
    """Verbs whose subject has no postposition."""


def cue_phrases(*, asserted: str = "", hedged: str = "", confirmed: str = "", denied: str = "", questioned: str = "") -> Phrases:
    """Phrases separated by `|`, with what each makes of its content, the longest first."""
    table: Mapping[Attitude, str] = {
        ("asserted", "stated"): asserted,
        ("asserted", "hedged"): hedged,
        ("confirmed", "stated"): confirmed,
        ("denied", "stated"): denied,
        ("questioned", "stated"): questioned,
    }
    found = [(phrase, attitude) for attitude, text in table.items() if text for phrase in phrases(text)]
    return tuple(sorted(found, key=lambda each: (-len(each[0]), each[0])))
