"""The event that a verb names by what it is done to, or by what does it: "seized a town", "seized two pistols"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from pipeline.annotation.events.grammar import (
    OBJECTS,
    SUBJECTS,
    SUFFERING,
    children,
    is_passive,
    obliques,
    subject,
)
from pipeline.annotation.events.lexicon import ANYTHING, EventLexicon, Rules
from pipeline.annotation.events.rules import Rule
from pipeline.annotation.events.words import GrammarWords
from pipeline.annotation.text.kept import kept
from pipeline.annotation.text.parse import Parse
from schemas import EntityType

NAMED: Final[Mapping[EntityType, str]] = {
    "PERSON": "PERSON",
    "NATIONALITY": "PERSON",
    "LOCATION": "PLACE",
    "ORGANISATION": "BODY",
    "VEHICLE": "VEHICLE",
}
"""Type of a name, as the tagger gives it, to the kind of thing that it is."""

SAID_TO_BE: Final = frozenset({"oprd", "acomp", "ccomp"})
"""Relations of what an object is said to be."""

TRANSITIVE: Final = frozenset({"assault", "coerce"})
"""Types of events that are done to somebody or something."""


def thing_of(parse: Parse, verb: int, lexicon: EventLexicon, *, by_kind: bool) -> Rule | None:
    """What a verb names with its object, else with its subject; None where no row has both.

    Either with the words themselves, or `by_kind`: with the persons, places, bodies and things that they name.
    """
    if not lexicon.done or any(parse.tokens[each].pos == "ADJ" for each in children(parse, verb, SAID_TO_BE)):
        return None  # "held him responsible"
    verbs = called(parse, verb, lexicon.grammar)
    done = subject(parse, verb, lexicon.grammar)
    suffering = children(parse, verb, SUFFERING)
    if done is not None and done[1] and done[0] not in suffering:
        suffering.append(done[0])
    if not suffering:
        suffering = [noun for preposition, noun in obliques(parse, verb) if preposition in lexicon.grammar.leading]
    doing = [done[0]] if done is not None and not done[1] else []
    found = _found(parse, verbs, suffering, lexicon.done, lexicon, by_kind=by_kind)
    return _found(parse, verbs, doing, lexicon.doing, lexicon, by_kind=by_kind) if found is None else found


def by_doer(parse: Parse, verb: int, code: str, lexicon: EventLexicon) -> Rule | None:
    """What an event of `code` is for who or what does it: "pirates seized a sailor" arrests nobody. None where no row has both.

    A verb that is done to somebody needs to have whom: in a headline's "26 pirates seized" they suffer it.
    """
    lacks = code.partition(".")[0] in TRANSITIVE and not (children(parse, verb, OBJECTS) or is_passive(parse, verb))
    doing = [] if lacks else doers(parse, verb, lexicon.grammar)
    found = _found(parse, [code], doing, lexicon.doing, lexicon, by_kind=False)
    return _found(parse, [code], doing, lexicon.doing, lexicon, by_kind=True) if found is None else found


def doers(parse: Parse, verb: int, grammar: GrammarWords) -> list[int]:
    """The subject of a verb, or the agents of a passive."""
    done = subject(parse, verb, grammar)
    if done is not None and not done[1]:
        return [done[0]]
    return [noun for preposition, noun in obliques(parse, verb) if preposition in grammar.agent]


def says_nothing(parse: Parse, adjective: int, lexicon: EventLexicon) -> bool:
    """Whether an adjective names no event with its subject: "the ballot was free"."""
    subjects = children(parse, parse.tokens[adjective].head, SUBJECTS)
    found = _found(parse, [parse.tokens[adjective].lemma], subjects, lexicon.doing, lexicon, by_kind=False)
    return found is not None and not found


def is_idle(parse: Parse, verb: int, lexicon: EventLexicon) -> bool:
    """Whether a verb names an event only with things of which it has none: "gained a friend"."""
    return f"{parse.tokens[verb].lemma}+{ANYTHING}" in lexicon.done and bool(children(parse, verb, SUFFERING))


@kept
def called(parse: Parse, verb: int, grammar: GrammarWords) -> tuple[str, ...]:
    """A verb's lemma with each of its particles, then alone; of a verb with an object no preposition is one."""
    has_object = bool(children(parse, verb, OBJECTS))
    lemma = parse.tokens[verb].lemma
    below = [parse.tokens[each] for each in parse.children[verb]]
    particles = [
        token.lemma
        for token in below
        if token.dep in {"prt", "compound:prt"}
        or (token.dep == "advmod" and token.lemma in grammar.particles)
        or (token.dep == "prep" and not (has_object and parse.children[token.index]))
    ]
    return (*(f"{lemma}_{each}" for each in particles), lemma)


def verb_rule(parse: Parse, verb: int, lexicon: EventLexicon) -> Rule | None:
    """What a verb names by itself, with a particle rather than without; None where no row has it."""
    return next((lexicon.verbs[each] for each in called(parse, verb, lexicon.grammar) if each in lexicon.verbs), None)


def _found(
    parse: Parse, verbs: Sequence[str], nouns: Sequence[int], table: Rules, lexicon: EventLexicon, *, by_kind: bool
) -> Rule | None:
    """What the first of `verbs` that `table` holds with one of `nouns` names with it, the verbs in the order of trial."""
    for verb in verbs:
        for noun in nouns:
            for each in _heads(parse, noun, lexicon.grammar):
                name = _kind(parse, each, lexicon) if by_kind else parse.tokens[each].lemma
                if (rule := table.get(f"{verb}+{name}")) is not None:
                    return rule
    return None


def _heads(parse: Parse, noun: int, grammar: GrammarWords) -> Iterator[int]:
    """What a noun phrase is about: of "five of the counts" the counts, of "a wave of drones" the drones."""
    token = parse.tokens[noun]
    if token.pos == "NUM" or token.lemma in grammar.partitives:
        yield from (other for preposition, other in obliques(parse, noun) if preposition in grammar.genitive)
    yield noun


def _kind(parse: Parse, index: int, lexicon: EventLexicon) -> str | None:
    """The kind of thing that a word or name is, of those that no list could hold; None where it is none of them."""
    token = parse.tokens[index]
    if token.pos == "PRON":
        return lexicon.grammar.pronouns.get(token.lemma)
    if token.pos == "PROPN":
        named = (name.type for name in parse.names if name.start <= token.start < name.end)
        return next((NAMED[each] for each in named if each in NAMED), None)
    return "PERSON" if token.pos in {"NOUN", "ADJ"} and lexicon.counts_people(token.text) else None
