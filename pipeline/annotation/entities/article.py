"""Named entities of an article, each with one type and one id wherever it stands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from pipeline.annotation.entities.bodies import joined_bodies, with_bodies
from pipeline.annotation.entities.bodies_keys import organisation_key
from pipeline.annotation.entities.persons import joined_persons
from pipeline.annotation.entities.spans import Mention, mentions
from pipeline.annotation.entities.surroundings import is_entered
from pipeline.annotation.entities.types import MAY_BE_PLACES, typed
from pipeline.annotation.names.citation import is_cyrillic, nominative
from pipeline.annotation.names.keys import name_key, without_title
from pipeline.annotation.places.gazetteer import Gazetteer, Place
from pipeline.annotation.places.resolution import PlaceName, resolve
from pipeline.annotation.places.spelling import folded
from pipeline.annotation.text.document import Document
from pipeline.languages.en.naming.offices import office_holders
from pipeline.languages.en.naming.states import is_state, with_states
from schemas import Entity, Span

_PLACES = frozenset({"LOCATION", "FACILITY"})


def entities(document: Document, gazetteer: Gazetteer) -> tuple[Entity, ...]:
    """The entities of `document`, sorted by start, never overlapping.

    Spans hold the type words of regions, but no title ("General Anna Weiss"), article or possessive ending.
    Places have their gazetteer ids; everyone and everything else has "name:" and a key of sounds.
    """
    found = with_bodies(mentions(document, gazetteer), document, gazetteer)
    places = _places(found, document, gazetteer)
    found = with_states(typed(found, places, document, gazetteer), places, document)
    named: dict[Mention, tuple[str, str]] = {}
    for mention in found:
        named[mention] = _identity(mention, places.get(mention.core), document, gazetteer)
    named |= _acronyms(found, named, document)
    named |= joined_bodies(found, named, document, gazetteer)
    named |= joined_persons(found, named, document.language)
    keys = {mention: entity_id for mention, (entity_id, _) in named.items()}
    offices = {office.start: (office, named[person]) for office, person in office_holders(found, keys, document, gazetteer)}
    named = {mention: identity for mention, identity in named.items() if mention.start not in offices} | dict(offices.values())
    known = sorted((mention for mention in named if named[mention][0] != "name:"), key=lambda mention: mention.start)
    return tuple(_entity(mention, *named[mention], document) for mention in known)


def reference(entities: Sequence[Entity], span: Span) -> Entity | None:
    """The entity that the words of `span` refer to: its first person, else organisation, else place or people, else None.

    `entities` are sorted and do not overlap.
    """
    first = bisect_right(entities, span[0], key=lambda entity: entity.end)
    touched = entities[first : bisect_left(entities, span[1], key=lambda entity: entity.start)]
    inside = [entity for entity in touched if span[0] <= entity.start and entity.end <= span[1]] or touched
    for kinds in (("PERSON",), ("ORGANISATION",), ("LOCATION", "FACILITY", "NATIONALITY"), ("WEAPON", "VEHICLE", "EVENT")):
        if fitting := [entity for entity in inside if entity.type in kinds]:
            return fitting[0]
    return None


def beginning_in(entities: Sequence[Entity], span: Span) -> Sequence[Entity]:
    """Those of the sorted `entities` that begin in `span`."""
    first = bisect_left(entities, span[0], key=lambda entity: entity.start)
    return entities[first : bisect_left(entities, span[1], key=lambda entity: entity.start)]


def _entity(mention: Mention, entity_id: str, name: str, document: Document) -> Entity:
    start, end = mention.core if mention.type == "PERSON" else (mention.start, mention.end)
    if mention.type == "LOCATION" and document.language == "en" and document.text[start].islower():
        start = mention.core[0]
    text = document.text[start:end]
    return Entity(start=start, end=end, text=text, type=mention.type, entity_id=entity_id, name=name)


def _places(found: Sequence[Mention], document: Document, gazetteer: Gazetteer) -> dict[Span, Place]:
    """By the span of a name's core the place that it would be, if it is one."""
    candidates = [mention for mention in found if mention.type in MAY_BE_PLACES and not gazetteer.nationality(mention.lemma)]
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
    # dictionaries without "Андалусия" take "Андалусии" for a case of another word
    cited = [mention.text[:-1] + "я"] if mention.text.endswith("ии") else []
    return tuple(dict.fromkeys((whole, mention.text, mention.lemma, *cited)))


def _container(candidates: Sequence[Mention], place: int, document: Document) -> int | None:
    """The name after this one, where a comma, a bracket or "in" says that it contains it."""
    if place + 1 < len(candidates):
        here, following = candidates[place], candidates[place + 1]
        between = document.text[here.end : following.start].split()
        if here.type == following.type == "LOCATION" and between in ([","], ["("], ["in"], ["in", "the"], ["в"]):
            return place + 1
    return None


def _identity(mention: Mention, place: Place | None, document: Document, gazetteer: Gazetteer) -> tuple[str, str]:
    """An id and a canonical name."""
    metonym = gazetteer.metonym(mention.text) or gazetteer.metonym(mention.lemma)
    state = metonym if mention.type == "ORGANISATION" or (metonym and is_entered(mention, document)) else None
    if place and mention.type == "ORGANISATION" and is_state(place):
        return f"iso3166-1:{place.country}", mention.text
    state = state or (gazetteer.nationality(mention.lemma) if mention.type == "NATIONALITY" else None)
    if state:
        return state.entity_id, state.name if mention.type == "NATIONALITY" else mention.lemma
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
        return f"name:{name_key(gazetteer.region_key(mention.lemma) or mention.lemma, document.language)}", mention.lemma
    return f"name:{folded(mention.text)}", mention.text


def _acronyms(
    found: Iterable[Mention], named: dict[Mention, tuple[str, str]], document: Document
) -> dict[Mention, tuple[str, str]]:
    """Acronyms that an organisation's full name explains: beside it in brackets, or by its initials."""
    full: dict[str, tuple[str, str]] = {}
    organisations = [mention for mention in found if mention.type == "ORGANISATION"]
    short = [mention for mention in organisations if mention.text.isupper() and 2 <= len(mention.text) <= 8]
    starts, acronyms = [mention.start for mention in short], set(short)
    for mention in organisations:
        initials = "".join(word[0] for word in mention.text.replace("-", " ").split() if word[0].isupper())
        following = short[(after := bisect_left(starts, mention.end)) : after + 1]
        bracketed = next((each.text for each in following if document.text[mention.end : each.start].strip() == "("), None)
        for acronym in {bracketed, initials if len(initials) > 1 and mention not in acronyms else None} - {None}:
            full.setdefault(str(acronym), named[mention])
    return {mention: full[mention.text] for mention in short if mention.text in full}
