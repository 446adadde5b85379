"""The event that a verb names by what it is done to, or by what does it: "seized a town", "seized two pistols"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from pipeline.annotation.events.grammar import OBJECTS, PASSIVE_SUBJECTS, SUBJECTS, children, is_passive, obliques, subject
from pipeline.annotation.events.lexicon import Lexicon, words
from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.persons import is_person
from schemas import EntityType

PARTS: Final = words(
    """number dozen hundred thousand million tonne ton kilogram kilo litre liter series wave group part rest majority half most
    all some many one several couple pair piece string bunch load round barrage pack quarter third lot amount handful member kind
    type sort score ounce gram cache shipment batch convoy crowd pile few each both any percent"""
)
"""Nouns and pronouns that leave it to the noun behind "of" what something is done to."""

LEADING: Final = words("from into of to for on against")
"""Prepositions whose noun is what a verb without object is done to: "withdraw from the treaty"."""

NAMED: Final[Mapping[EntityType, str]] = {
    "PERSON": "PERSON",
    "NATIONALITY": "PERSON",
    "LOCATION": "PLACE",
    "ORGANISATION": "BODY",
    "VEHICLE": "VEHICLE",
}
"""Kinds of names."""

PARTICLES: Final = words("down up off out back over away in ashore")
"""Adverbs that belong to a verb."""

SAID_TO_BE: Final = words("oprd acomp ccomp")
"""Relations of what an object is said to be."""

TRANSITIVE: Final = words("assault coerce")
"""Types of events that are done to somebody or something."""

SOMEBODY: Final = words("he she i you we who him her me us")
ANYTHING: Final = words("it that this they them these those which")


def thing_of(parse: Parse, verb: int, lexicon: Lexicon, *, by_kind: bool) -> str | None:
    """The code of a verb with its object, else with its subject; empty where both together name no event.

    Either with the words themselves, or `by_kind`: of the persons, places, bodies and things that they name.
    """
    if not lexicon.done or any(parse.tokens[each].pos == "ADJ" for each in children(parse, verb, SAID_TO_BE)):
        return None  # "held him responsible"
    verbs = called(parse, verb)
    done = subject(parse, verb)
    suffering = children(parse, verb, OBJECTS | PASSIVE_SUBJECTS)
    if done is not None and done[1] and done[0] not in suffering:
        suffering.append(done[0])
    if not suffering:
        suffering = [noun for preposition, noun in obliques(parse, verb) if preposition in LEADING]
    doing = [done[0]] if done is not None and not done[1] else []
    found = _found(parse, verbs, suffering, lexicon.done, by_kind=by_kind)
    return _found(parse, verbs, doing, lexicon.doing, by_kind=by_kind) if found is None else found


def by_doer(parse: Parse, verb: int, code: str, lexicon: Lexicon) -> str | None:
    """The code that an event of `code` has for who or what does it: "pirates seized a sailor" arrests nobody.

    A verb that is done to somebody needs to have whom: in a headline's "26 pirates seized" they suffer it.
    """
    lacks = code.partition(".")[0] in TRANSITIVE and not (children(parse, verb, OBJECTS) or is_passive(parse, verb))
    doing = [] if lacks else doers(parse, verb)
    found = _found(parse, [code], doing, lexicon.doing, by_kind=False)
    return _found(parse, [code], doing, lexicon.doing, by_kind=True) if found is None else found


def doers(parse: Parse, verb: int) -> list[int]:
    """The subject of a verb, or the agents of a passive."""
    done = subject(parse, verb)
    if done is not None and not done[1]:
        return [done[0]]
    return [noun for preposition, noun in obliques(parse, verb) if preposition == "by"]


def says_nothing(parse: Parse, adjective: int, lexicon: Lexicon) -> bool:
    """Whether an adjective names no event with its subject: "the ballot was free"."""
    subjects = children(parse, parse.tokens[adjective].head, SUBJECTS)
    return _found(parse, [parse.tokens[adjective].lemma], subjects, lexicon.doing, by_kind=False) == ""


def is_idle(parse: Parse, verb: int, lexicon: Lexicon) -> bool:
    """Whether a verb names an event only with things of which it has none: "gained a friend"."""
    suffering = children(parse, verb, OBJECTS | PASSIVE_SUBJECTS)
    return bool(suffering) and f"{parse.tokens[verb].lemma}+*" in lexicon.done


def called(parse: Parse, verb: int) -> list[str]:
    """A verb's lemma with each of its particles, then alone; of a verb with an object no preposition is one."""
    has_object = bool(children(parse, verb, OBJECTS))
    lemma = parse.tokens[verb].lemma
    below = [parse.tokens[each] for each in parse.children[verb]]
    particles = [
        token.lemma
        for token in below
        if token.dep in {"prt", "compound:prt"}
        or (token.dep == "advmod" and token.lemma in PARTICLES)
        or (token.dep == "prep" and not (has_object and parse.children[token.index]))
    ]
    return [*(f"{lemma}_{each}" for each in particles), lemma]


def _found(parse: Parse, verbs: list[str], nouns: list[int], table: Mapping[str, str], *, by_kind: bool) -> str | None:
    for verb in verbs:
        for noun in nouns:
            for each in _heads(parse, noun):
                name = _kind(parse, each) if by_kind else parse.tokens[each].lemma
                if (code := table.get(f"{verb}+{name}")) is not None:
                    return code
    return None


def _heads(parse: Parse, noun: int) -> Iterator[int]:
    """What a noun phrase is about: of "five of the counts" the counts, of "a wave of drones" the drones."""
    token = parse.tokens[noun]
    if token.pos == "NUM" or token.lemma in PARTS:
        yield from (other for preposition, other in obliques(parse, noun) if preposition == "of")
    yield noun


def _kind(parse: Parse, index: int) -> str | None:
    token = parse.tokens[index]
    if token.pos == "PRON":
        return "PERSON" if token.lemma in SOMEBODY else "PRON" if token.lemma in ANYTHING else None
    if token.pos == "PROPN":
        named = (name.type for name in parse.names if name.start <= token.start < name.end)
        return next((NAMED[each] for each in named if each in NAMED), None)
    return "PERSON" if token.pos in {"NOUN", "ADJ"} and is_person(token.text) else None
