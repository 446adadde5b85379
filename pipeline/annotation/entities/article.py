"""Named entities of an article, each with one type and one id wherever it stands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import partial

from pipeline.annotation.entities.bodies import joined_bodies, with_bodies
from pipeline.annotation.entities.identity import Identity, acronyms, identity
from pipeline.annotation.entities.mention import MAY_BE_PLACES, Mention
from pipeline.annotation.entities.naming import EntityWords, Naming
from pipeline.annotation.entities.offices import office_holders
from pipeline.annotation.entities.persons import joined_persons
from pipeline.annotation.entities.spans import mentions
from pipeline.annotation.entities.states import with_states
from pipeline.annotation.entities.types import typed
from pipeline.annotation.places.gazetteer import Gazetteer, Place
from pipeline.annotation.places.resolution import PlaceName, resolve
from pipeline.annotation.text.document import Document
from pipeline.annotation.text.guard import Guard
from schemas import Entity, Span


def entities(document: Document, gazetteer: Gazetteer, naming: Naming, guard: Guard) -> tuple[Entity, ...]:
    """The entities of `document`, which is in the language of `naming`, sorted by start, never overlapping.

    Spans hold the type words of regions, but no title ("General Anna Weiss"), article or possessive ending.
    Places have their gazetteer ids; everyone and everything else has "name:" and a key of sounds. Where telling places apart
    raises, the names of that sentence are no places; whatever else raises comes out.
    """
    found = with_bodies(mentions(document, gazetteer, naming), document, gazetteer, naming)
    places = _guarded_places(found, document, gazetteer, naming.words, guard)
    found = with_states(typed(found, places, document, gazetteer, naming), places, document, naming.states)
    named = {mention: identity(mention, places.get(mention.core), document, gazetteer, naming) for mention in found}
    named |= acronyms(found, named, document)
    named |= joined_bodies(found, named, document, gazetteer, naming)
    named |= joined_persons(found, naming.names)
    named = _with_offices(found, named, document, gazetteer, naming)
    known = sorted((mention for mention in named if named[mention][0] != "name:"), key=lambda mention: mention.start)
    return tuple(_entity(mention, *named[mention], document, naming.words) for mention in known)


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


def _with_offices(
    found: Sequence[Mention], named: dict[Mention, Identity], document: Document, gazetteer: Gazetteer, naming: Naming
) -> dict[Mention, Identity]:
    """`named` with offices as who holds them, in the place of the nationality that an office takes in."""
    keys = {mention: entity_id for mention, (entity_id, _) in named.items()}
    holders = office_holders(found, keys, document, gazetteer, naming)
    offices = {office.start: (office, named[person]) for office, person in holders}
    return {mention: each for mention, each in named.items() if mention.start not in offices} | dict(offices.values())


def _entity(mention: Mention, entity_id: str, name: str, document: Document, words: EntityWords) -> Entity:
    start, end = mention.core if mention.type == "PERSON" else (mention.start, mention.end)
    if mention.type == "LOCATION" and words.capitals and document.text[start].islower():
        start = mention.core[0]
    text = document.text[start:end]
    return Entity(start=start, end=end, text=text, type=mention.type, entity_id=entity_id, name=name)


def _guarded_places(
    found: Sequence[Mention], document: Document, gazetteer: Gazetteer, words: EntityWords, guard: Guard
) -> Mapping[Span, Place]:
    """What `_places` gives; where it raises, what it gives for the names of each sentence alone."""
    together = guard.together(lambda: _places(found, document, gazetteer, words))
    if together is not None:
        return together
    placed: dict[Span, Place] = {}
    for number, sentence in enumerate(document.sentences):
        of_sentence = [each for each in found if each.sentence == number]
        alone = partial(_places, of_sentence, document, gazetteer, words)
        placed |= guard.one("places", (sentence.start, sentence.end), alone, {})
    return placed


def _places(found: Sequence[Mention], document: Document, gazetteer: Gazetteer, words: EntityWords) -> Mapping[Span, Place]:
    """The place that each name would be, by the span of its core; without those that would be none."""
    candidates = [mention for mention in found if mention.type in MAY_BE_PLACES and not gazetteer.nationality(mention.lemma)]
    states = [
        place.country for mention in found if (place := gazetteer.nationality(mention.lemma) or gazetteer.metonym(mention.text))
    ]
    names = [
        PlaceName(_forms(mention, document, words), _container(candidates, place, document, words))
        for place, mention in enumerate(candidates)
    ]
    resolved = resolve(names, gazetteer, states, words.home)
    return {
        mention.core: place
        for mention, place in zip(candidates, resolved, strict=True)
        if place and not (place.kind == "city" and _has_article(mention, place, document, words))
    }


def _has_article(mention: Mention, place: Place, document: Document, words: EntityWords) -> bool:
    """Whether the definite article stands before a name, and nothing behind it that it could belong to: "the Dnipro" is the
    river. Cities have none, but for "The Hague" and the like."""
    tokens = document.sentences[mention.sentence].parse.tokens
    before = tokens[mention.first - 1].text.casefold() if mention.first else ""
    if before not in words.definite or place.name.casefold().startswith(f"{before} "):
        return False
    following = tokens[mention.last + 1] if mention.last + 1 < len(tokens) else None
    belongs = following is not None and (following.pos in {"NOUN", "PROPN", "ADJ", "NUM", "PART"} or following.text in {"-", "–"})
    return not belongs


def _forms(mention: Mention, document: Document, words: EntityWords) -> tuple[str, ...]:
    """The ways in which a name may stand in the gazetteer, the likeliest first."""
    typed = mention.type == "LOCATION" or mention.end > mention.core[1]  # the type word of a region, not a title
    whole = document.text[mention.start : mention.end] if typed else mention.text
    cited = [mention.text.removesuffix(end) + made for end, made in words.cited.items() if mention.text.endswith(end)]
    return tuple(dict.fromkeys((whole, mention.text, mention.lemma, *cited)))


def _container(candidates: Sequence[Mention], place: int, document: Document, words: EntityWords) -> int | None:
    """The name after this one, where a comma, a bracket or "in" says that it contains it."""
    if place + 1 < len(candidates):
        here, following = candidates[place], candidates[place + 1]
        between = tuple(document.text[here.end : following.start].split())
        joined = between in ((",",), ("(",)) or between in words.containing
        if here.type == following.type == "LOCATION" and joined:
            return place + 1
    return None
