"""What a reporting verb makes of its content, with negation and mood."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.text.parse import Parse
from pipeline.languages.ru.attribution.phrases import ancestors, feature
from pipeline.languages.ru.attribution.words import CUES, GRAMMAR
from schemas import Certainty, Stance

Attitude = tuple[Stance, Certainty]
"""What a reporting verb makes of its content."""

ASSERTED: Final[Attitude] = ("asserted", "stated")

_NEGATED: dict[Stance, Attitude] = {
    "asserted": ("denied", "stated"),
    "confirmed": ("questioned", "stated"),
    "denied": ("confirmed", "hedged"),
    "questioned": ("asserted", "stated"),
}
"""Stance to what its negation makes of the content."""


def attitude(parse: Parse, verb: int) -> Attitude | None:
    """Stance and certainty of a reporting verb; None where nothing is claimed (`не сообщил`, `сообщит`, `сообщите`)."""
    token = parse.tokens[verb]
    negated = is_negated(parse, verb)
    if token.lemma in CUES.excluding:
        return ("asserted", "hedged") if negated else ("denied", "stated")
    if feature(token, "Mood") == "Imp" or feature(token, "Tense") == "Fut" or _conditional(parse, verb):
        return None
    if feature(token, "VerbForm") == "Inf" and token.dep != "root":
        above = parse.tokens[token.head]
        if above.lemma in CUES.refusing and CUES.stances.get(token.lemma) == "confirmed":
            return "questioned", "stated"
        if above.lemma not in CUES.implicative:
            return None
        negated = negated or is_negated(parse, above.index)
    stance = "asserted" if token.lemma in CUES.findings else CUES.stances.get(token.lemma)
    if stance is None:
        return None
    if negated:
        return _NEGATED.get(stance) if token.lemma not in CUES.plain | CUES.findings else None
    return stance, "hedged" if token.lemma in CUES.guesses else "stated"


def cited_attitude(parse: Parse, verb: int) -> Attitude | None:
    """Stance and certainty of a verb that reports or cites: who is cited asserts."""
    return ASSERTED if parse.tokens[verb].lemma in CUES.citing else attitude(parse, verb)


def is_negated(parse: Parse, index: int) -> bool:
    """Whether `не` stands before the token, at most one word between."""
    before = parse.tokens[max(0, index - 2) : index]
    return any(token.text.lower() == "не" and (token.head == index or token.index == index - 1) for token in before)


def _conditional(parse: Parse, verb: int) -> bool:
    """Whether `бы`, `если` or `чтобы` makes the verb unreal."""
    children = (parse.tokens[child] for child in parse.children[verb])
    return any(child.text.lower() in GRAMMAR.unreal for child in children)


def inside_unreal(parse: Parse, index: int) -> bool:
    """Whether the token stands in a clause that `если` or `чтобы` opens."""
    return any(_conditional(parse, above) for above in ancestors(parse, index))
