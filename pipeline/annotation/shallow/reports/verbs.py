"""What a reporting verb makes of its content, with negation and mood, and which words belong to it."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotation.shallow.chunks import Range
from pipeline.annotation.shallow.reports.cues import NEGATED
from pipeline.annotation.shallow.reports.medial_cues import MedialCues
from pipeline.annotation.shallow.reports.report import Attitude
from pipeline.annotation.shallow.word_classes import Words
from pipeline.annotation.text.parse import Token

_FARTHEST_NEGATION = 3
"""Tokens before a verb among which its negation stands."""
_FARTHEST_MODAL = 2
"""Tokens from an infinitive back to the verb above it."""


def attitude_of(tokens: Sequence[Token], verb: int, cues: MedialCues) -> Attitude | None:
    """What the verb makes of its content; None where nothing is claimed: "no dijo", "dirá", "decir"."""
    token = tokens[verb]
    if _is_unreal(tokens, verb, cues):
        return None
    if "VerbForm=Part" in token.morph and not (verb and tokens[verb - 1].pos == "AUX"):
        return None
    stance, guessed = cues.stances[token.lemma], token.lemma in cues.guesses
    before = [each.text.casefold() for each in tokens[max(0, verb - _FARTHEST_NEGATION) : verb] if each.pos != "PUNCT"]
    if cues.negations.isdisjoint(before):
        return stance, "hedged" if guessed else "stated"
    return ("denied", "stated") if guessed else NEGATED.get(stance)


def _is_unreal(tokens: Sequence[Token], verb: int, cues: MedialCues) -> bool:
    """Whether the verb is an infinitive, a future or a conditional, and no verb above makes the infinitive real."""
    morph = tokens[verb].morph
    if not any(feature in morph for feature in ("VerbForm=Inf", "Tense=Fut", "Mood=Cnd")):
        return False
    modal = next((each for each in reversed(tokens[:verb]) if each.pos in ("AUX", "VERB")), None)
    if modal is None or modal.index < verb - _FARTHEST_MODAL or "VerbForm=Inf" not in morph:
        return True
    return modal.lemma not in cues.implicative


def is_act(tokens: Sequence[Token], verb: int, behind: Sequence[Token], times: Words, cues: MedialCues) -> bool:
    """Whether a reporting verb tells what somebody did: sentenced him to years, found him guilty, rejected his appeal."""
    if tokens[verb].lemma in cues.acting and any(token.lemma in cues.acted_on for token in tokens[verb:]):
        return True
    things = (token for token in behind if token.pos in ("NOUN", "PUNCT") and token.lemma not in times)
    thing = next(things, None)
    return thing is not None and tokens[verb].lemma in cues.deciding and thing.lemma in cues.instruments


def cue_range(tokens: Sequence[Token], verb: int, cues: MedialCues) -> Range:
    """The verb with its auxiliary, its negation and, for an infinitive, the verb above it."""
    first = verb
    while first > 0 and (
        tokens[first - 1].pos == "AUX"
        or tokens[first - 1].text.casefold() in cues.negations
        or ("VerbForm=Inf" in tokens[verb].morph and tokens[first - 1].pos == "VERB")
    ):
        first -= 1
    return first, verb
