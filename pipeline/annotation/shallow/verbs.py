"""What a reporting verb makes of its content, with negation and mood, and which words belong to it."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotation.shallow.chunks import Range
from pipeline.annotation.shallow.lexicon import Cues, Words
from pipeline.annotation.text.parse import Token
from schemas import Certainty, Stance

Attitude = tuple[Stance, Certainty]


def attitude_of(tokens: Sequence[Token], verb: int, cues: Cues) -> Attitude | None:
    """What the verb makes of its content; None where nothing is claimed: "no dijo", "dirá", "decir"."""
    token = tokens[verb]
    if any(feature in token.morph for feature in ("VerbForm=Inf", "Tense=Fut", "Mood=Cnd")):
        modal = next((each for each in reversed(tokens[:verb]) if each.pos in ("AUX", "VERB")), None)
        if modal is None or modal.index < verb - 2 or "VerbForm=Inf" not in token.morph or modal.lemma not in cues.factive:
            return None
    if "VerbForm=Part" in token.morph and not (verb and tokens[verb - 1].pos == "AUX"):
        return None
    stance = cues.verbs[token.lemma]
    before = [each.text.casefold() for each in tokens[max(0, verb - 3) : verb] if each.pos != "PUNCT"]
    negated = not cues.negations.isdisjoint(before)
    if negated:
        turned: dict[Stance, Attitude] = {"confirmed": ("questioned", "stated"), "denied": ("confirmed", "hedged")}
        return turned.get(stance) if token.lemma not in cues.guesses else ("denied", "stated")
    return stance, "hedged" if token.lemma in cues.guesses else "stated"


def is_act(tokens: Sequence[Token], verb: int, behind: Sequence[Token], times: Words, cues: Cues) -> bool:
    """Whether a reporting verb tells what somebody did: sentenced him to years, found him guilty, rejected his appeal."""
    if tokens[verb].lemma in cues.sentences and any(token.lemma in cues.terms for token in tokens[verb:]):
        return True
    things = (token for token in behind if token.pos in ("NOUN", "PUNCT") and token.lemma not in times)
    thing = next(things, None)
    return thing is not None and tokens[verb].lemma in cues.deciding and thing.lemma in cues.instruments


def cue_range(tokens: Sequence[Token], verb: int, cues: Cues) -> Range:
    """The verb with its auxiliary, its negation and, for an infinitive, the verb above it."""
    first = verb
    while first > 0 and (
        tokens[first - 1].pos == "AUX"
        or tokens[first - 1].text.casefold() in cues.negations
        or ("VerbForm=Inf" in tokens[verb].morph and tokens[first - 1].pos == "VERB")
    ):
        first -= 1
    return first, verb
