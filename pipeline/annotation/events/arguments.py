"""Who does an event, and to whom, where there is a tree: the noun phrases that its words govern."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pipeline.annotation.events.grammar import NOMINAL, OBJECTS, VERBAL, children, feature, is_passive, obliques, subject, tops
from pipeline.annotation.events.lexicon import EventLexicon
from pipeline.annotation.events.phrases import SUFFERED
from pipeline.annotation.events.predicates import Coded
from pipeline.annotation.text.parse import Parse

OWNED: Final = frozenset({"poss", "amod", "compound", "nmod"})
"""Relations to a noun of whose it is."""

DONE_TO_OWNER: Final = frozenset({"justice", "office", "life"})
OWNED_BY_PATIENT: Final = SUFFERED | {"coerce.arrest"}
"""Types and codes of events whose noun belongs to whom they are done to: "Y's arrest"."""

SUFFERED_BY_GENITIVE: Final = DONE_TO_OWNER | {"assault", "coerce", "crime"}
"""Types of events whose noun takes whom they are done to as its genitive: "the killing of Y"."""


def governed_nouns(parse: Parse, tokens: frozenset[int], event: Coded, lexicon: EventLexicon) -> Iterator[tuple[int, bool]]:
    """The heads of the noun phrases that the words of an event govern, and whether they are targets."""
    path = [event.head] if event.head == event.trigger else [event.head, *_between(parse, event), event.trigger]
    if not event.predicated and parse.tokens[event.trigger].pos == "VERB":
        path = [event.trigger]  # "was disappointed and might appeal": the predicate is another matter
    for index in dict.fromkeys(path):
        if parse.tokens[index].pos in VERBAL or parse.tokens[index].pos == "ADJ":
            yield from _of_verb(parse, index, event, lexicon, set(path))
        else:
            yield from _of_noun(parse, index, event, lexicon, set(path))
    if subject(parse, event.head, lexicon.grammar) is None:  # "accused *Russia* of having attacked", "asked *Berlin* to send"
        suffers = is_passive(parse, event.head) or event.code in SUFFERED
        for each in tops(parse, tokens):
            if each < event.head and parse.tokens[each].pos in NOMINAL:
                yield each, suffers


def _between(parse: Parse, event: Coded) -> list[int]:
    """Verbs from the trigger up to the head of the clause."""
    found, at = list[int](), event.trigger
    for _ in parse.tokens:
        at = parse.tokens[at].head
        if at == event.head or parse.tokens[at].head == at:
            break
        if parse.tokens[at].pos == "VERB":
            found.append(at)
    return found


def _of_verb(parse: Parse, verb: int, event: Coded, lexicon: EventLexicon, path: set[int]) -> Iterator[tuple[int, bool]]:
    done = subject(parse, verb, lexicon.grammar)
    if done is not None and done[0] not in path:
        happens = event.code in SUFFERED and verb == event.trigger and not children(parse, verb, OBJECTS)
        yield done[0], done[1] or happens or parse.tokens[verb].pos == "ADJ"
    for each in children(parse, verb, OBJECTS):
        relative = parse.tokens[each].lemma in lexicon.grammar.relative and parse.tokens[verb].dep in {"relcl", "acl:relcl"}
        if each not in path:
            yield parse.tokens[verb].head if relative else each, True
    for preposition, noun in obliques(parse, verb):
        if noun in path:
            continue
        if preposition in lexicon.grammar.agent and is_passive(parse, verb):
            yield noun, False
        elif preposition in lexicon.words.targeting and event.code.partition(".")[0] != "movement":
            yield noun, True


def _of_noun(parse: Parse, noun: int, event: Coded, lexicon: EventLexicon, path: set[int]) -> Iterator[tuple[int, bool]]:
    """ "Attacks by X on Y", "Y's arrest by X", "the killing of Y", "Ukrainian attacks"."""
    kind = event.code.partition(".")[0]
    patient = event.code in OWNED_BY_PATIENT or kind in DONE_TO_OWNER
    for each in children(parse, noun, OWNED):
        if feature(parse, each, "Case") != "Gen" or parse.tokens[each].dep != "nmod":
            yield each, patient
    for preposition, other in obliques(parse, noun):
        if other in path:
            continue
        if preposition in lexicon.words.causing:
            yield other, False
        elif preposition in lexicon.words.targeting:
            yield other, True
        elif preposition in lexicon.grammar.genitive:
            yield other, kind in SUFFERED_BY_GENITIVE
