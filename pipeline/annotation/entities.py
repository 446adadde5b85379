"""Named entities of an article, each with one type and one id wherever it stands."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from pipeline.annotation.document import Document
from pipeline.annotation.entity_bodies import with_bodies
from pipeline.annotation.entity_materiel import materiel
from pipeline.annotation.entity_mentions import Mention, is_cyrillic, mentions, nominative
from pipeline.annotation.entity_offices import office_holders
from pipeline.annotation.entity_organisations import is_known, organisation_key
from pipeline.annotation.entity_persons import joined_persons
from pipeline.annotation.names import TITLES, name_key, without_title
from pipeline.annotation.places.gazetteer import Gazetteer, Place
from pipeline.annotation.places.resolution import PlaceName, resolve
from pipeline.annotation.places.spelling import folded, region_key
from schemas import Entity, EntityType, Span

_PLACES = frozenset({"LOCATION", "FACILITY"})
_LOCATIVE = frozenset({"in", "near", "outside", "across", "throughout", "towards", "into"})
_NAMED = frozenset({"PERSON", "ORGANISATION", "LOCATION"})
_MAY_BE_PLACES = _NAMED | {"FACILITY", "NATIONALITY"}
_SURE = 100_000
"""People of a city whose name was tagged as a person's or an organisation's, in a country that the article does not name."""


def entities(document: Document, gazetteer: Gazetteer) -> tuple[Entity, ...]:
    """The entities of `document`, sorted by start, never overlapping.

    Spans hold titles ("General Anna Weiss") and type words of regions, but no article and no possessive ending; names hold no
    titles. Places have their gazetteer ids; everyone and everything else has "name:" and a key of sounds.
    """
    found = with_bodies(mentions(document, gazetteer), document, gazetteer)
    places = _places(found, document, gazetteer)
    found = _one_type_each(_corrected(found, places, document, gazetteer))
    named: dict[Mention, tuple[str, str]] = {}
    for mention in found:
        named[mention] = _identity(mention, places.get(mention.core), document, gazetteer)
    named |= _acronyms(found, named, document)
    named |= joined_persons(found, named, document.language)
    keys = {mention: entity_id for mention, (entity_id, _) in named.items()}
    offices = {office.start: (office, named[person]) for office, person in office_holders(found, keys, document, gazetteer)}
    named = {mention: identity for mention, identity in named.items() if mention.start not in offices} | dict(offices.values())
    known = sorted((mention for mention in named if named[mention][0] != "name:"), key=lambda mention: mention.start)
    return tuple(_entity(mention, *named[mention], document) for mention in known)


def reference(entities: Sequence[Entity], span: Span) -> Entity | None:
    """The entity that the words of `span` refer to: its first person, else organisation, else place or people, else None."""
    inside = [entity for entity in entities if span[0] <= entity.start and entity.end <= span[1]]
    inside = inside or [entity for entity in entities if entity.start < span[1] and span[0] < entity.end]
    for kinds in (("PERSON",), ("ORGANISATION",), ("LOCATION", "FACILITY", "NATIONALITY"), ("WEAPON", "VEHICLE", "EVENT")):
        if fitting := [entity for entity in inside if entity.type in kinds]:
            return fitting[0]
    return None


def _entity(mention: Mention, entity_id: str, name: str, document: Document) -> Entity:
    text = document.text[mention.start : mention.end]
    return Entity(start=mention.start, end=mention.end, text=text, type=mention.type, entity_id=entity_id, name=name)


def _places(found: Sequence[Mention], document: Document, gazetteer: Gazetteer) -> dict[Span, Place]:
    """By the span of a name's core the place that it would be, if it is one."""
    candidates = [mention for mention in found if mention.type in _MAY_BE_PLACES and not gazetteer.nationality(mention.lemma)]
    states = [
        place.country for mention in found if (place := gazetteer.nationality(mention.lemma) or gazetteer.metonym(mention.text))
    ]
    names = [
        PlaceName(_forms(mention, document), _container(candidates, place, document)) for place, mention in enumerate(candidates)
    ]
    resolved = resolve(names, gazetteer, states)
    return {mention.core: place for mention, place in zip(candidates, resolved, strict=True) if place}


def _forms(mention: Mention, document: Document) -> tuple[str, ...]:
    typed = mention.type == "LOCATION" or mention.end > mention.core[1]  # the type word of a region, not a title
    whole = document.text[mention.start : mention.end] if typed else mention.text
    return tuple(dict.fromkeys((whole, mention.text, mention.lemma)))


def _container(candidates: Sequence[Mention], place: int, document: Document) -> int | None:
    """The name after this one, where a comma, a bracket or "in" says that it contains it."""
    if place + 1 < len(candidates):
        here, following = candidates[place], candidates[place + 1]
        between = document.text[here.end : following.start].split()
        if here.type == following.type == "LOCATION" and between in ([","], ["("], ["in"], ["in", "the"], ["в"]):
            return place + 1
    return None


def _corrected(found: Sequence[Mention], places: dict[Span, Place], document: Document, gazetteer: Gazetteer) -> list[Mention]:
    countries = Counter(place.country for place in places.values() if place.kind == "country")
    countries.update(place.country for mention in found if (place := gazetteer.nationality(mention.lemma)))
    words = {word for mention in found if mention.type == "PERSON" for word in mention.text.split() if " " in mention.text}

    def kind(mention: Mention) -> EntityType:
        if mention.type not in _MAY_BE_PLACES and mention.type != "EVENT":
            return mention.type
        if gazetteer.nationality(mention.lemma):
            return "NATIONALITY"
        if known := materiel(mention.text):
            return known
        if mention.text.startswith("Operation "):
            return "EVENT"
        if gazetteer.metonym(mention.text) or is_known(mention.text):
            return "ORGANISATION"
        place = places.get(mention.core)
        if mention.type in ("PERSON", "ORGANISATION", "NATIONALITY") and place and _is_place(mention, place, countries, words):
            return "LOCATION"
        if mention.type == "PERSON" and mention.text not in words and _stands_in(mention, document):
            return "LOCATION"
        if mention.type == "ORGANISATION" and not place and _has_title(mention, document):
            return "PERSON"
        return mention.type

    return [replace(mention, type=kind(mention)) for mention in found]


def _stands_in(mention: Mention, document: Document) -> bool:
    """Whether a preposition of place stands before the name and no possessive ending behind it: nobody is "near" a person."""
    tokens = document.sentences[mention.sentence].parse.tokens
    before = tokens[mention.first - 1].text.casefold() if mention.first else ""
    after = tokens[mention.last + 1].text if mention.last + 1 < len(tokens) else ""
    return before in _LOCATIVE and after not in ("'s", "’s", "'") and mention.start == mention.core[0]


def _has_title(mention: Mention, document: Document) -> bool:
    tokens = document.sentences[mention.sentence].parse.tokens
    before = tokens[mention.first - 1].text if mention.first else ""
    return before[:1].isupper() and before.casefold().rstrip(".") in TITLES and not mention.text.isupper()


def _is_place(mention: Mention, place: Place, countries: Counter[str], words: set[str]) -> bool:
    """Whether a name tagged as a person's or an organisation's is a place all the same."""
    if mention.start != mention.core[0] or mention.text in words:  # a title stands before it; or it is part of a person's name
        return False
    if place.kind == "country":
        return True
    if mention.type == "NATIONALITY" and not (place.kind == "city" and place.main_name):
        return False
    return place.country in countries or (place.main_name and place.population >= _SURE)


def _one_type_each(found: Sequence[Mention]) -> list[Mention]:
    """The type that most mentions of a name have; of two with as many, the one that comes first.

    A single word that ends a person's full name in the article is that person, not an organisation.
    """
    votes: dict[str, Counter[EntityType]] = defaultdict(Counter)
    for mention in found:
        if mention.type in _NAMED:
            votes[folded(mention.lemma)][mention.type] += 1
    types = {name: vote.most_common(1)[0][0] for name, vote in votes.items()}
    surnames = {name.split()[-1] for name, kind in types.items() if kind == "PERSON" and " " in name}
    types |= {name: "PERSON" for name, kind in types.items() if kind == "ORGANISATION" and name in surnames}
    return [replace(mention, type=types[folded(mention.lemma)]) if mention.type in _NAMED else mention for mention in found]


def _identity(mention: Mention, place: Place | None, document: Document, gazetteer: Gazetteer) -> tuple[str, str]:
    """An id and a canonical name."""
    metonym = gazetteer.metonym(mention.text) or gazetteer.metonym(mention.lemma)
    state = metonym if mention.type == "ORGANISATION" else None
    state = state or (gazetteer.nationality(mention.lemma) if mention.type == "NATIONALITY" else None)
    if state:
        return state.entity_id, state.name if mention.type == "NATIONALITY" else mention.text
    if place and mention.type in _PLACES:
        return place.entity_id, place.name
    if mention.type in ("PERSON", "EVENT", "FACILITY", "WEAPON", "VEHICLE", "NATIONALITY"):
        return f"name:{name_key(mention.lemma, document.language)}", without_title(mention.lemma)
    if mention.type == "ORGANISATION":
        first = nominative(document.sentences[mention.sentence].parse.tokens[mention.first])
        cited = " ".join([first, *mention.text.split()[1:]])
        return f"name:{organisation_key(mention.lemma, document.language, gazetteer)}", cited if is_cyrillic(
            first
        ) else mention.text
    if mention.type == "LOCATION":
        return f"name:{name_key(region_key(mention.lemma) or mention.lemma, document.language)}", mention.lemma
    return f"name:{folded(mention.text)}", mention.text


def _acronyms(
    found: Iterable[Mention], named: dict[Mention, tuple[str, str]], document: Document
) -> dict[Mention, tuple[str, str]]:
    """Acronyms that an organisation's full name explains: beside it in brackets, or by its initials."""
    full: dict[str, tuple[str, str]] = {}
    organisations = [mention for mention in found if mention.type == "ORGANISATION"]
    short = [mention for mention in organisations if mention.text.isupper() and 2 <= len(mention.text) <= 8]
    for mention in organisations:
        initials = "".join(word[0] for word in mention.text.replace("-", " ").split() if word[0].isupper())
        bracketed = next((each.text for each in short if document.text[mention.end : each.start].strip() == "("), None)
        for acronym in {bracketed, initials if len(initials) > 1 and mention not in short else None} - {None}:
            full.setdefault(str(acronym), named[mention])
    return {mention: full[mention.text] for mention in short if mention.text in full}
