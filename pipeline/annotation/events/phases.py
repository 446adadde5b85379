"""What became of an event, by the words around the one that names it: planned, ended, negated."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.events.grammar import DETERMINERS, OBJECTS, PASSIVE_SUBJECTS, PREDICATES, SUBJECTS, children
from pipeline.annotation.events.lexicon import Lexicon, words
from pipeline.annotation.events.things import called
from pipeline.annotation.text.parse import Parse

UNAVOIDABLE: Final = words("choice option alternative doubt question")
"""Nouns of which there is none where something does happen: "no choice but to go"."""

PERFECT: Final = words("have")
"""Auxiliaries behind which what may be is over: "may have fallen"."""

OF_ITS_OWN: Final = frozenset({"conj", "parataxis"})
"""How a negation hangs on a predicate that it says nothing of: "произошло землетрясение, пострадавших *нет*"."""


def negated(parse: Parse, index: int, lexicon: Lexicon) -> str | None:
    """Negated where what takes part in a predicate is said not to be: "*no one* was hurt", "found *no* bomb"."""
    nouns = children(parse, index, SUBJECTS | PASSIVE_SUBJECTS | OBJECTS | PREDICATES)
    nouns = [noun for noun in nouns if parse.tokens[noun].lemma not in UNAVOIDABLE]
    marks = (parse.tokens[each].lemma for noun in nouns for each in children(parse, noun, DETERMINERS))
    return "negated" if any(each in lexicon.negations for each in marks) else None


def tense(parse: Parse, index: int, lexicon: Lexicon) -> str | None:
    """Negated or planned, by the words that hang on a predicate."""
    below = [parse.tokens[each] for each in parse.children[index]]
    if any(token.lemma in lexicon.negations and token.dep not in OF_ITS_OWN for token in below):
        return "negated"
    leading = {token.lemma for token in below if token.dep in {"aux", "mark"}}
    possible = not leading.isdisjoint(lexicon.possible) and leading.isdisjoint(PERFECT)
    if possible or not leading.isdisjoint(lexicon.future) or "Tense=Fut" in parse.tokens[index].morph:
        return "planned"
    return None


def phase_word(parse: Parse, index: int, lexicon: Lexicon) -> str | None:
    """The phase into which a word puts what it governs: "halted the talks", "called off the strike"."""
    return next((lexicon.phases[each] for each in called(parse, index) if each in lexicon.phases), None)
