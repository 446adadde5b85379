"""What became of an event, by the words around the one that names it: planned, ended, negated."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.events.grammar import DETERMINERS, PREDICATES, SUBJECTS, SUFFERING, children
from pipeline.annotation.events.lexicon import EventLexicon
from pipeline.annotation.events.ontology import Phase
from pipeline.annotation.events.things import called
from pipeline.annotation.text.parse import Parse

OF_ITS_OWN: Final = frozenset({"conj", "parataxis"})
"""How a negation hangs on a predicate that it says nothing of: "произошло землетрясение, пострадавших *нет*"."""


def negated(parse: Parse, index: int, lexicon: EventLexicon) -> Phase | None:
    """Negated where what takes part in a predicate is said not to be: "*no one* was hurt", "found *no* bomb"."""
    nouns = children(parse, index, SUBJECTS | SUFFERING | PREDICATES)
    nouns = [noun for noun in nouns if parse.tokens[noun].lemma not in lexicon.grammar.unavoidable]
    marks = (parse.tokens[each].lemma for noun in nouns for each in children(parse, noun, DETERMINERS))
    return "negated" if any(each in lexicon.words.negations for each in marks) else None


def tense(parse: Parse, index: int, lexicon: EventLexicon) -> Phase | None:
    """Negated or planned, by the words that hang on a predicate."""
    words = lexicon.words
    below = [parse.tokens[each] for each in parse.children[index]]
    if any(token.lemma in words.negations and token.dep not in OF_ITS_OWN for token in below):
        return "negated"
    leading = {token.lemma for token in below if token.dep in {"aux", "mark"}}
    possible = not leading.isdisjoint(words.possible) and leading.isdisjoint(lexicon.grammar.perfect)
    if possible or not leading.isdisjoint(words.future) or "Tense=Fut" in parse.tokens[index].morph:
        return "planned"
    return None


def phase_word(parse: Parse, index: int, lexicon: EventLexicon) -> Phase | None:
    """The phase into which a word puts what it governs: "halted the talks", "called off the strike"."""
    phases = lexicon.words.phases
    return next((phases[each] for each in called(parse, index, lexicon.grammar) if each in phases), None)
