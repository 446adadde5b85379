"""The event that a predicate names, through verbs of phase and verbs that only carry a noun."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.annotation.events.grammar import COMPLEMENTS, OBJECTS, PASSIVE_SUBJECTS, PREDICATES, SUBJECTS, children, obliques
from pipeline.annotation.events.lexicon import Lexicon, words
from pipeline.annotation.events.naming import code_of, pair_of
from pipeline.annotation.events.phases import negated, phase_word, tense
from pipeline.annotation.text.parse import Parse

CIRCUMSTANCES: Final = words("for during after before since until following despite")
"""Prepositions of what a clause happens beside: no predicate is known by it."""

REASONS: Final = words("because despite without as than like")
"""Prepositions whose noun takes no part in what a verb says."""

PASSING: Final = words("begun continued ended")
"""Phases that an event passes by itself."""

IMPLICATIVE: Final = words("force compel help make get cause lead")
"""Verbs whose infinitive is done, not planned: "forced them to leave"."""

PERMISSIVE: Final = words("allow permit let")
"""Verbs that let somebody go: "allowed the ship to dock"."""

MOST_STEPS: Final = 6
"""Verbs over verbs ("began trying to stop attacking")."""


@dataclass(frozen=True, slots=True)
class Coded:
    """The event of a clause."""

    code: str
    phase: str | None
    trigger: int
    """The token that names it."""
    head: int
    """The token that heads its clause; often the same."""
    predicated: bool = True
    """Whether the predicate names it, not some other word of the clause."""


def predicate(parse: Parse, tokens: frozenset[int], head: int, lexicon: Lexicon) -> Coded | None:
    """The event of the predicate `head`, through verbs of phase and verbs that only carry a noun."""
    at, phase = head, negated(parse, head, lexicon) or tense(parse, head, lexicon)
    for _ in range(MOST_STEPS):
        arguments = [each for each in arguments_of(parse, at) if each in tokens]
        code = pair_of(parse, at, arguments, lexicon)
        if code is not None:
            return with_phase(code, phase, at, head) if code else None
        into = phase_word(parse, at, lexicon)
        inner = _governed(parse, at, arguments, lexicon) if into else None
        if into and inner is not None:
            passes = phase == "planned" and inner in children(parse, at, SUBJECTS)  # "the talks will begin"
            if not passes:
                phase = "continued" if (phase, into) == ("negated", "ended") else into if phase in (None, "planned") else phase
            at = inner
            continue
        carried = next((each for each in arguments if _carried(parse, at, each, lexicon)), None)
        code = code_of(parse, at, lexicon)
        if code and (carried is None or parse.tokens[carried].dep not in OBJECTS | COMPLEMENTS | PREDICATES):
            return Coded(code, phase, at, head)
        if carried is None:
            return None
        if parse.tokens[at].lemma in PERMISSIVE and (code_of(parse, carried, lexicon) or "").startswith("movement"):
            return Coded("retreat.access", phase, at, head)
        done = parse.tokens[at].lemma in IMPLICATIVE
        at, phase = carried, phase or (None if done else tense(parse, carried, lexicon))
    return None


def arguments_of(parse: Parse, index: int) -> list[int]:
    """Complements, objects, adjectives behind these, what stands behind prepositions, and last the subject."""
    relations = (COMPLEMENTS, OBJECTS | PREDICATES)
    found = [each for kinds in relations for each in children(parse, index, kinds)]
    objects = children(parse, index, OBJECTS)
    found += [
        each for noun in objects for each in children(parse, noun, frozenset({"amod"})) if each > noun
    ]  # "found him guilty"
    found += [noun for preposition, noun in obliques(parse, index) if preposition not in REASONS]
    return [*found, *children(parse, index, SUBJECTS | PASSIVE_SUBJECTS)]


def _governed(parse: Parse, index: int, arguments: list[int], lexicon: Lexicon) -> int | None:
    """What a word of phase puts into it: the verb that is its complement, else the first noun of event beside its subject."""
    verbs = [
        each for each in children(parse, index, COMPLEMENTS) if parse.tokens[each].pos in {"VERB", "AUX"} and each in arguments
    ]
    if verbs:
        return verbs[0]
    subjects = children(parse, index, SUBJECTS)
    phase = phase_word(parse, index, lexicon)
    willed = phase in {"requested", "planned"}  # "called for talks", "hope for talks"
    beside = {noun for preposition, noun in obliques(parse, index) if preposition in CIRCUMSTANCES | {"without"} and not willed}
    if phase in PASSING and not children(parse, index, OBJECTS):
        subjects = []  # "the talks ended"
    nouns = (each for each in arguments if each not in (*subjects, *beside) and parse.tokens[each].pos in {"NOUN", "PROPN"})
    return None if phase == "attempted" else next((each for each in nouns if code_of(parse, each, lexicon) is not None), None)


def _carried(parse: Parse, verb: int, argument: int, lexicon: Lexicon) -> bool:
    """Whether a light verb, copula or light noun leaves it to `argument` to name the event."""
    token = parse.tokens[verb]
    phrasal = [f"{token.lemma}_{parse.tokens[each].lemma}" for each in parse.children[verb] if parse.tokens[each].dep == "prt"]
    light = token.lemma in lexicon.light or any(each in lexicon.light for each in phrasal)
    return light and code_of(parse, argument, lexicon) is not None


def with_phase(code: str, phase: str | None, trigger: int, head: int) -> Coded:
    """The event of a code that may have a phase behind it."""
    bare, _, own = code.partition(":")
    return Coded(bare, phase or own or None, trigger, head)
