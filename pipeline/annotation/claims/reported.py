"""Sentences in which an article itself tells what happened, where the parse is too shallow to tell clauses apart."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from pipeline.annotation.events.coding import VAGUE
from pipeline.annotation.events.lexicon import EventLexicon, words
from pipeline.annotation.events.scanning import Hit, governed, hits, phase_of
from pipeline.annotation.text.document import Sentence
from pipeline.annotation.text.parse import Parse, Token

SAID: Final = words("agree support concede request accuse reject threaten law")
"""Types of events that are mostly opinions where nobody is named who says them."""

DECIDED: Final = words("agree reject law")
"""Those that are facts where the verb names them with its object: "signed the treaty", "rejected the bill"."""

PHASES: Final = words("planned begun ended")
"""Phases of events that are news all the same."""

LONGEST: Final = 60
"""Tokens. A longer sentence tells more than one event."""

NAMED: Final = words("PERSON ORGANISATION LOCATION FACILITY NATIONALITY QUANTITY MONEY DATETIME")


def is_told(sentence: Sentence, types: Collection[str], lexicon: EventLexicon) -> bool:
    """Whether a sentence that holds entities of `types` tells an event that happened, or is planned.

    Its verb has to be past, or its event planned; nothing may make it less than real.
    """
    parse = sentence.parse
    low = {token.text.casefold() for token in parse.tokens}
    if len(parse.tokens) > LONGEST or NAMED.isdisjoint(types) or not lexicon.words.unreal.isdisjoint(low):
        return False
    every = frozenset(range(len(parse.tokens)))
    found = hits(parse, every, lexicon)
    told = (governed(parse, found[0], found, lexicon) or found[0]) if found else None
    if told is None or told.code in VAGUE or _is_opinion(told):
        return False
    phase = phase_of(parse, every, told, lexicon)
    verb = _predicate(parse, lexicon)
    return verb is not None and (phase == "planned" or (phase in {None, *PHASES} and _is_past(verb, lexicon)))


def _is_opinion(told: Hit) -> bool:
    kind = told.code.partition(".")[0]
    return kind in SAID and not (kind in DECIDED and told.rank == 0)


def _predicate(parse: Parse, lexicon: EventLexicon) -> Token | None:
    """The first finite verb, or in a language whose verbs stand last the last word."""
    if lexicon.words.predicate == "last":
        return next((token for token in reversed(parse.tokens) if token.pos not in {"PUNCT", "SPACE"}), None)
    finite = (token for token in parse.tokens if token.pos in {"VERB", "AUX"} and "VerbForm=Inf" not in token.morph)
    return next(finite, None)


def _is_past(token: Token, lexicon: EventLexicon) -> bool:
    return token.text.casefold().endswith(lexicon.words.past)
