"""Types of an article's names: the tagger's, corrected by lists, by the gazetteer and by what stands beside them; one a name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from pipeline.annotation.entities.evidence import LARGE, Evidence, is_quoted
from pipeline.annotation.entities.materiel import materiel
from pipeline.annotation.entities.mention import MAY_BE_PLACES, NAMED, Mention, Sort
from pipeline.annotation.entities.naming import Naming, TypeRule
from pipeline.annotation.entities.organisations import is_known
from pipeline.annotation.entities.surroundings import is_entered, stands_in
from pipeline.annotation.places.gazetteer import Gazetteer, Place
from pipeline.annotation.places.spelling import folded
from pipeline.annotation.text.document import Document
from schemas import EntityType, Span

_LARGE_BY_ALTERNATE = 400_000
"""The same as `LARGE` of a city that is called so besides its main name."""


def typed(
    found: Sequence[Mention], places: Mapping[Span, Place], document: Document, gazetteer: Gazetteer, naming: Naming
) -> list[Mention]:
    """`found` with the type of each; without what is of no type of the contract's: films, prizes, ships, words that are no name.

    `places` gives by the span of a name's core the place that it would be.
    """
    evidence = Evidence(found, places, document, gazetteer, naming)
    decided = [(mention, decision(mention, evidence)[0]) for mention in found]
    return _one_type_each([_retyped(mention, sort, evidence) for mention, sort in decided if sort != "WORK"], document)


def decision(mention: Mention, evidence: Evidence) -> tuple[Sort, str]:
    """What a name is, and the name of the rule that says so: the first that says anything."""
    for rule in _rules(mention, evidence):
        if sort := rule(mention, evidence):
            return sort, rule.__name__
    return mention.type, "as_tagged"


def _rules(mention: Mention, evidence: Evidence) -> Iterator[TypeRule]:
    """The rules for a name, in order: the engine's with those that the language brings in between and behind."""
    yield from CERTAIN_RULES
    if not evidence.is_land(mention):
        yield from evidence.naming.word_rules
    yield from PLACE_RULES
    yield from evidence.naming.neighbour_rules


def by_grammar(mention: Mention, evidence: Evidence) -> Sort | None:
    """A plural noun that opens a sentence is no name: "Routes from Oslo ..."."""
    if not evidence.naming.words.takes_plurals or not mention.first == mention.last == 0 or mention.type not in NAMED:
        return None
    token = evidence.parse(mention).tokens[mention.first]
    return "WORK" if token.pos == "NOUN" and "Number=Plur" in token.morph and evidence.place(mention) is None else None


def by_tag(mention: Mention, evidence: Evidence) -> Sort | None:
    """What is tagged as no person, place, organisation, people or event stays what it is: there are no rules for it."""
    return None if mention.type in MAY_BE_PLACES or mention.type == "EVENT" else mention.type


def by_nationality(mention: Mention, evidence: Evidence) -> Sort | None:
    """Adjectives and names of peoples are in the gazetteer."""
    return "NATIONALITY" if evidence.gazetteer.nationality(mention.lemma) else None


def by_materiel(mention: Mention, evidence: Evidence) -> Sort | None:
    """Weapons and vehicles have designations and listed names."""
    return materiel(mention.text, evidence.naming.materiel)


def by_operation(mention: Mention, evidence: Evidence) -> Sort | None:
    """ "Operation Overlord" is an event."""
    first, space, _ = mention.text.partition(" ")
    return "EVENT" if space and first in evidence.naming.words.operations else None


def by_known_organisation(mention: Mention, evidence: Evidence) -> Sort | None:
    """Organisations that are listed, and seats of governments, unless somebody goes in there."""
    forms, naming = (mention.text, mention.lemma), evidence.naming
    if any(is_known(form, naming.organisations) for form in forms):
        return "ORGANISATION"
    seat = any(map(evidence.gazetteer.metonym, forms)) and not is_entered(mention, evidence.document, naming.words)
    return "ORGANISATION" if seat else None


def by_quotation_marks(mention: Mention, evidence: Evidence) -> Sort | None:
    """An organisation in quotation marks is not the town of that name."""
    return mention.type if mention.type == "ORGANISATION" and is_quoted(mention, evidence.document) else None


def by_gazetteer(mention: Mention, evidence: Evidence) -> Sort | None:
    """A person's, organisation's or people's name that is rather a place's."""
    place = evidence.place(mention)
    tagged = mention.type in ("PERSON", "ORGANISATION", "NATIONALITY")
    return "LOCATION" if tagged and place and _is_place(mention, place, evidence) else None


def by_city(mention: Mention, evidence: Evidence) -> Sort | None:
    """A facility that has the name of a city of a country that the article names is the city."""
    place = evidence.place(mention)
    city = mention.type == "FACILITY" and place and place.kind == "city" and place.main_name
    return "LOCATION" if city and place and evidence.names_country(place) else None


def by_preposition(mention: Mention, evidence: Evidence) -> Sort | None:
    """Nobody is "near" a person."""
    person = mention.type == "PERSON" and not evidence.is_of_people(mention)
    return "LOCATION" if person and stands_in(mention, evidence.document, evidence.naming) else None


CERTAIN_RULES: Final[tuple[TypeRule, ...]] = (
    by_grammar,
    by_tag,
    by_nationality,
    by_materiel,
    by_operation,
    by_known_organisation,
)
PLACE_RULES: Final[tuple[TypeRule, ...]] = (by_quotation_marks, by_gazetteer, by_city, by_preposition)


def _is_place(mention: Mention, place: Place, evidence: Evidence) -> bool:
    """Whether a name tagged as a person's, an organisation's or a people's is a place all the same."""
    if mention.has_more or evidence.is_of_people(mention):  # a title stands before it; or part of a person's name
        return False
    if place.kind in ("country", "area"):
        return True
    if mention.type == "ORGANISATION" and evidence.naming.plays(mention, evidence.parse(mention)):
        return False
    if place.kind == "region" and mention.end > mention.core[1]:  # "the Odesa region"
        return True
    if not place.main_name and (mention.type == "NATIONALITY" or mention.text.isupper()):
        return False
    return not _is_given(mention, place, evidence) and (
        evidence.names_country(place) or place.population >= (LARGE if place.main_name else _LARGE_BY_ALTERNATE)
    )


def _is_given(mention: Mention, place: Place, evidence: Evidence) -> bool:
    """Whether a person's name is a given name, or the other name of a place that is called differently: "Stalin", Donetsk."""
    if mention.type != "PERSON":
        return False
    name = folded(mention.text)
    renamed = not place.main_name and all(word[:3] != name[:3] for word in folded(place.name).split())
    return renamed or name in evidence.naming.given_names


def _retyped(mention: Mention, sort: EntityType, evidence: Evidence) -> Mention:
    """`mention` as `sort`; what was none becomes a person without the titles that it begins with: "King Vajiravudh"."""
    if mention.type == sort or sort != "PERSON":
        return replace(mention, type=sort)
    sentence = evidence.document.sentences[mention.sentence]
    first = mention.first
    while first < mention.last and evidence.naming.names.is_title(sentence.parse.tokens[first].text):
        first += 1
    if first == mention.first:
        return replace(mention, type=sort)
    core = sentence.span(first, mention.last)[0], mention.core[1]
    text = evidence.document.text[core[0] : core[1]]
    return replace(mention, type=sort, core=core, text=text, lemma=text, first=first)


def _spelling(mention: Mention, document: Document) -> str:
    return f"«{folded(mention.lemma)}" if is_quoted(mention, document) else folded(mention.lemma)


def _usual_types(found: Sequence[Mention], document: Document) -> dict[str, EntityType]:
    """The type that most mentions of each spelling have; of two with as many, the one that comes first."""
    votes: dict[str, Counter[EntityType]] = defaultdict(Counter)
    for mention in found:
        if mention.type in NAMED:
            votes[_spelling(mention, document)][mention.type] += 1
    return {name: vote.most_common(1)[0][0] for name, vote in votes.items()}


def _one_type_each(found: Sequence[Mention], document: Document) -> list[Mention]:
    """The type that most mentions of a name have; of two with as many, the one that comes first.

    A single word that ends a person's full name in the article is that person, not an organisation; one tagged as a person that
    begins or ends an organisation's full name is that organisation.
    """
    types = _usual_types(found, document)
    full = {name: name.split() for name in types if " " in name}
    people = [words for name, words in full.items() if types[name] == "PERSON"]
    bodies = [words for name, words in full.items() if types[name] == "ORGANISATION"]
    surnames = {words[-1] for words in people}
    parts = {word for words in bodies for word in (words[0], words[-1])}.difference(*people)
    types |= {name: "PERSON" for name, kind in types.items() if kind == "ORGANISATION" and name in surnames}
    types |= {name: "ORGANISATION" for name, kind in types.items() if kind == "PERSON" and name in parts}
    return [replace(mention, type=types[_spelling(mention, document)]) if mention.type in NAMED else mention for mention in found]
