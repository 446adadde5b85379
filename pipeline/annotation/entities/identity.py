"""The id and the canonical name of an entity, by its name alone and by the acronym that stands for it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping

from pipeline.annotation.entities.mention import Mention
from pipeline.annotation.entities.naming import Naming
from pipeline.annotation.entities.organisations import organisation_key
from pipeline.annotation.entities.states import is_state
from pipeline.annotation.entities.surroundings import is_entered
from pipeline.annotation.names.keys import name_key, untitled_key, without_title
from pipeline.annotation.places.gazetteer import Gazetteer, Place
from pipeline.annotation.places.spelling import folded
from pipeline.annotation.text.document import Document
from pipeline.scripts.letters import is_cyrillic

Identity = tuple[str, str]
"""An id and a canonical name."""

_LONGEST_ACRONYM = 8


def identity(mention: Mention, place: Place | None, document: Document, gazetteer: Gazetteer, naming: Naming) -> Identity:
    """The id and name of what `mention` names by itself; `place` is the place that it would be."""
    if state := _state(mention, place, document, gazetteer, naming):
        return state
    if place and mention.type in ("LOCATION", "FACILITY"):
        return place.entity_id, place.name
    if mention.type == "PERSON":
        return f"name:{name_key(mention.lemma, naming.names)}", without_title(mention.lemma, naming.names)
    if mention.type in ("EVENT", "FACILITY", "WEAPON", "VEHICLE", "NATIONALITY"):
        return f"name:{untitled_key(mention.lemma, naming.names)}", mention.lemma
    if mention.type == "ORGANISATION":
        key = organisation_key(mention.lemma, gazetteer, naming.organisations, naming.names)
        return f"name:{key}", _cited(mention, document, naming)
    if mention.type == "LOCATION":
        return f"name:{untitled_key(gazetteer.region_key(mention.lemma) or mention.lemma, naming.names)}", mention.lemma
    return f"name:{folded(mention.text)}", mention.text


def _state(mention: Mention, place: Place | None, document: Document, gazetteer: Gazetteer, naming: Naming) -> Identity | None:
    """The state that a people, a seat of government, or a country or capital that acts, stands for."""
    if place and mention.type == "ORGANISATION" and is_state(place):
        return f"iso3166-1:{place.country}", mention.text
    seat = gazetteer.metonym(mention.text) or gazetteer.metonym(mention.lemma)
    if seat and not (mention.type == "ORGANISATION" or is_entered(mention, document, naming.words)):
        seat = None
    state = seat or (gazetteer.nationality(mention.lemma) if mention.type == "NATIONALITY" else None)
    return (state.entity_id, state.name if mention.type == "NATIONALITY" else mention.lemma) if state else None


def _cited(mention: Mention, document: Document, naming: Naming) -> str:
    """An organisation's name with its first word, where that is Cyrillic, in the nominative."""
    first = naming.cite(document.sentences[mention.sentence].parse.tokens[mention.first])
    return " ".join([first, *mention.text.split()[1:]]) if is_cyrillic(first) else mention.text


def acronyms(found: Iterable[Mention], named: Mapping[Mention, Identity], document: Document) -> dict[Mention, Identity]:
    """Acronyms that an organisation's full name explains, with its identity: beside it in brackets, or by its initials."""
    full: dict[str, Identity] = {}
    organisations = [mention for mention in found if mention.type == "ORGANISATION"]
    short = [mention for mention in organisations if mention.text.isupper() and 2 <= len(mention.text) <= _LONGEST_ACRONYM]
    starts, alone = [mention.start for mention in short], set(short)
    for mention in organisations:
        initials = "".join(word[0] for word in mention.text.replace("-", " ").split() if word[0].isupper())
        following = short[(after := bisect_left(starts, mention.end)) : after + 1]
        bracketed = next((each.text for each in following if document.text[mention.end : each.start].strip() == "("), None)
        for acronym in {bracketed, initials if len(initials) > 1 and mention not in alone else None} - {None}:
            full.setdefault(str(acronym), named[mention])
    return {mention: full[mention.text] for mention in short if mention.text in full}
