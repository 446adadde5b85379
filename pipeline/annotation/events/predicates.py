"""The event that a predicate names, through verbs of phase and verbs that only carry a noun."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from pipeline.annotation.events.grammar import (
    COMPLEMENTS,
    NOMINAL,
    OBJECTS,
    PASSIVE_SUBJECTS,
    PREDICATES,
    SUBJECTS,
    VERBAL,
    children,
    obliques,
)
from pipeline.annotation.events.lexicon import EventLexicon
from pipeline.annotation.events.naming import pair_of, rule_of
from pipeline.annotation.events.ontology import Phase
from pipeline.annotation.events.phases import negated, phase_word, tense
from pipeline.annotation.events.rules import Rule
from pipeline.annotation.text.parse import Parse

PASSING: Final = frozenset({"begun", "continued", "ended"})
"""Phases that an event passes by itself."""

WANTED: Final = frozenset({"requested", "planned"})
"""Phases into which a word puts what somebody wants: "called *for* talks", "hope *for* talks"."""

MOST_STEPS: Final = 6
"""Verbs over verbs ("began trying to stop attacking")."""


@dataclass(frozen=True, slots=True)
class Coded:
    """The event of a clause."""

    code: str
    phase: Phase | None
    trigger: int
    """The token that names it."""
    head: int
    """The token that heads its clause; often the same."""
    rule: str
    """Key of the rule that gave its code (`rules`)."""
    predicated: bool = True
    """Whether the predicate names it, not some other word of the clause."""

    def under(self, rule: Rule) -> Coded:
        """The same event under the code that another rule gives."""
        return replace(self, code=rule.code, rule=rule.key)


def coded_by(rule: Rule, phase: Phase | None, trigger: int, head: int, *, predicated: bool = True) -> Coded:
    """The event that a rule gives: in `phase` or else in the rule's own."""
    return Coded(rule.code, phase or rule.phase, trigger, head, rule.key, predicated)


def predicate(parse: Parse, tokens: frozenset[int], head: int, lexicon: EventLexicon) -> Coded | None:
    """The event of the predicate `head`, through verbs of phase and verbs that only carry a noun; None where it names none."""
    at, phase = head, negated(parse, head, lexicon) or tense(parse, head, lexicon)
    for _ in range(MOST_STEPS):
        arguments = [each for each in arguments_of(parse, at, lexicon) if each in tokens]
        paired = pair_of(parse, at, arguments, lexicon)
        if paired is not None:
            return coded_by(paired, phase, at, head) if paired else None
        into = phase_word(parse, at, lexicon)
        inner = _governed(parse, at, arguments, lexicon) if into else None
        if into and inner is not None:
            phase = _deeper(parse, at, inner, phase, into)
            at = inner
            continue
        carried = next((each for each in arguments if _carried(parse, at, each, lexicon)), None)
        rule = rule_of(parse, at, lexicon)
        if rule and (carried is None or parse.tokens[carried].dep not in OBJECTS | COMPLEMENTS | PREDICATES):
            return coded_by(rule, phase, at, head)
        if carried is None:
            return None
        if (permitted := _permitted(parse, at, carried, lexicon)) is not None:
            return coded_by(permitted, phase, at, head)
        done = parse.tokens[at].lemma in lexicon.grammar.implicative
        at, phase = carried, phase or (None if done else tense(parse, carried, lexicon))
    return None


def _deeper(parse: Parse, verb: int, inner: int, phase: Phase | None, into: Phase) -> Phase | None:
    """The phase of what a verb of phase puts `into` one, where the verb itself is in `phase`."""
    if phase == "planned" and inner in children(parse, verb, SUBJECTS):
        return phase  # "the talks will begin"
    if phase == "negated" and into == "ended":
        return "continued"
    return into if phase in (None, "planned") else phase


def _permitted(parse: Parse, verb: int, carried: int, lexicon: EventLexicon) -> Rule | None:
    """What a verb and the type of what it carries are together: "allowed the ship to dock"."""
    by_type = lexicon.carried.get(parse.tokens[verb].lemma)
    rule = rule_of(parse, carried, lexicon) if by_type else None
    return by_type.get(rule.type) if by_type and rule else None


def arguments_of(parse: Parse, index: int, lexicon: EventLexicon) -> list[int]:
    """Complements, objects, adjectives behind these, what stands behind prepositions, and last the subject."""
    relations = (COMPLEMENTS, OBJECTS | PREDICATES)
    found = [each for kinds in relations for each in children(parse, index, kinds)]
    objects = children(parse, index, OBJECTS)
    found += [
        each for noun in objects for each in children(parse, noun, frozenset({"amod"})) if each > noun
    ]  # "found him guilty"
    found += [noun for preposition, noun in obliques(parse, index) if preposition not in lexicon.grammar.reasons]
    return [*found, *children(parse, index, SUBJECTS | PASSIVE_SUBJECTS)]


def _governed(parse: Parse, index: int, arguments: list[int], lexicon: EventLexicon) -> int | None:
    """What a word of phase puts into it: the verb that is its complement, else the first noun of event beside its subject."""
    complements = children(parse, index, COMPLEMENTS)
    verbs = [each for each in complements if parse.tokens[each].pos in VERBAL and each in arguments]
    if verbs:
        return verbs[0]
    phase, grammar = phase_word(parse, index, lexicon), lexicon.grammar
    if phase == "attempted":
        return None
    apart = set[int]()
    if phase not in WANTED:
        apart.update(noun for role, noun in obliques(parse, index) if role in grammar.circumstances or role in grammar.lacking)
    if phase not in PASSING or children(parse, index, OBJECTS):  # else "the talks ended"
        apart.update(children(parse, index, SUBJECTS))
    nouns = (each for each in arguments if each not in apart and parse.tokens[each].pos in NOMINAL)
    return next((each for each in nouns if rule_of(parse, each, lexicon) is not None), None)


def _carried(parse: Parse, verb: int, argument: int, lexicon: EventLexicon) -> bool:
    """Whether a light verb, copula or light noun leaves it to `argument` to name the event."""
    lemma, light = parse.tokens[verb].lemma, lexicon.words.light
    particles = children(parse, verb, frozenset({"prt"}))
    is_light = lemma in light or any(f"{lemma}_{parse.tokens[each].lemma}" in light for each in particles)
    return is_light and rule_of(parse, argument, lexicon) is not None
