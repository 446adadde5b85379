"""Where a claim happens: of the places that it names, the one that its grammar puts the event at."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.annotation.claims.belonging import Ways, belongs_to_person, inside_of
from pipeline.annotation.claims.words import ClaimWords
from pipeline.annotation.places.gazetteer import Gazetteer, Place
from pipeline.annotation.places.resolution import holds
from pipeline.annotation.text.document import Sentence
from pipeline.annotation.text.parse import Parse
from schemas import Entity, EntityType, Location, Span

LINKS: Final = frozenset({"conj", "appos", "compound", "nmod", "amod", "poss", "flat", "flat:name", "nummod", "nn"})
"""Relations that pass a place's role on from its head: "Izium and *Balakliia*", "the *Kharkiv* area"."""

NAMING: Final[frozenset[EntityType]] = frozenset({"LOCATION", "FACILITY", "NATIONALITY"})
"""Types of entities that may name it."""

FARTHEST_BEFORE: Final = 40
"""Entities back to that place."""

LINKING: Final = frozenset({"ADP", "DET", "PUNCT"})
LONGEST_LINK: Final = 2
"""Tokens between a place and the larger one that it lies in: "in the"."""

KINDS: Final = ("city", "region", "area", "country")
"""The smallest place locates best."""


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A place that a claim names."""

    place: Place
    start: int
    """Code points of the text before its name."""
    last: int
    """Its last token."""
    on_way: bool
    """Whether it is where a way begins or ends, or where somebody comes from."""
    locating: bool
    """Whether a preposition that locates leads to it."""
    aside: bool
    """Whether it stands in a phrase on another event."""


def location(
    sentence: Sentence,
    content: Sequence[Span],
    entities: Sequence[Entity],
    gazetteer: Gazetteer,
    words: ClaimWords,
    *,
    struck: bool = False,
) -> Location | None:
    """The place of the claim that stands in `content`, spans of the text in `sentence`; None where no entity in it is one.

    A place behind a locating preposition wins, then one that is no end of a way, then a smaller one, then the first. A state that
    only acts is none, nor is a capital that does something, a place that somebody belongs to ("a Leeds banker") or an end of a
    vehicle's way ("a train from Jaipur to Chennai"). `struck`: the event is one that a place suffers, and the object of its verb
    is where it happens.
    """
    found: list[NamedPlace] = []
    ways = Ways.of(sentence, entities, words)
    for entity in entities:
        if entity.type not in ("LOCATION", "FACILITY") or not any(start <= entity.start < end for start, end in content):
            continue
        place = gazetteer.place(entity.entity_id)
        if place is None:
            continue
        inside = inside_of(sentence, entity)
        if entity in ways.of_things or belongs_to_person(sentence, inside, entities, words):
            continue
        on_way = entity in ways.ends or _preposition(sentence.parse, _head(sentence.parse, inside)) in words.away
        locating = _is_locating(sentence.parse, inside, words) or (struck and _is_object(sentence.parse, inside))
        if locating or (place.kind != "country" and not (place.capital and _stands_for_state(sentence.parse, inside, words))):
            last = inside[-1] if inside else len(sentence.parse.tokens)  # an entity may begin or end inside a token
            found.append(NamedPlace(place, entity.start, last, on_way, locating, _stands_aside(sentence.parse, inside, words)))
    if not found:
        return None
    best = min(found, key=lambda each: (not each.locating, each.on_way, each.aside, KINDS.index(each.place.kind), each.start))
    return located(next((each.place for each in found if _is_right_before(sentence, each, best)), best.place))


def _is_right_before(sentence: Sentence, inner: NamedPlace, outer: NamedPlace) -> bool:
    """Whether one place is said to lie in the other: "raided *Jenin* in the West Bank"."""
    tokens = sentence.parse.tokens
    between = [token.pos for token in tokens[inner.last + 1 :] if sentence.start + token.start < outer.start]
    return 0 < len(between) <= LONGEST_LINK and LINKING.issuperset(between) and holds(outer.place, inner.place)


def location_before(
    sentence: Sentence,
    content: Sequence[Span],
    entities: Sequence[Entity],
    gazetteer: Gazetteer,
    words: ClaimWords,
    *,
    struck: bool = False,
) -> Location | None:
    """The place that "the city" or "the province" in `content`, spans of the text in `sentence`, means: the nearest one
    before it of that kind among the article's `entities`, which are in order. `struck` as in `location`.

    None where the content puts nothing there, or nothing of the kind was named.
    """
    parse = sentence.parse
    for token in parse.tokens:
        kind = words.meant_again.get(token.lemma)
        at = sentence.start + token.start
        if kind is None or not any(start <= at < end for start, end in content) or not _is_plain(parse, token.index, words):
            continue
        if _is_locating(parse, [token.index], words) or (struck and _is_object(parse, [token.index])):
            return _nearest_before(at, kind, entities, gazetteer)
    return None


def _nearest_before(at: int, kind: str, entities: Sequence[Entity], gazetteer: Gazetteer) -> Location | None:
    """The place of that kind which the nearest of `entities` before a code point names, or for a country lies in."""
    end = bisect_left(entities, at, key=lambda each: each.start)
    before = entities[max(0, end - FARTHEST_BEFORE) : end]
    named = (gazetteer.place(each.entity_id) for each in reversed(before) if each.type in NAMING)
    places = (
        gazetteer.place(f"iso3166-1:{place.country}") if kind == "country" else place for place in named if place is not None
    )
    return next((located(place) for place in places if place is not None and place.kind == kind), None)


def _is_plain(parse: Parse, noun: int, words: ClaimWords) -> bool:
    """Whether nothing but "the" or "this" tells which one a noun means: not "the *old* city", "the city *of Lima*"."""
    below = [parse.tokens[each] for each in parse.children[noun]]
    definite = any(token.dep == "det" and token.lemma in words.definite for token in below)
    return definite and all(token.dep in ("det", "case", "punct") for token in below)


def located(place: Place) -> Location:
    """A place as a claim has it."""
    return Location(
        entity_id=place.entity_id,
        name=place.name,
        country=place.country or None,
        admin1=place.admin1,
        lat=place.lat,
        lon=place.lon,
    )


def _head(parse: Parse, inside: Sequence[int]) -> int | None:
    return next((index for index in inside if parse.tokens[index].head not in inside), inside[0] if inside else None)


def _is_locating(parse: Parse, inside: Sequence[int], words: ClaimWords) -> bool:
    """Whether a preposition that locates leads to a name, through the nouns that pass its role on."""
    head = _head(parse, inside)
    if head is None:
        return False
    for _ in parse.tokens:  # a tree has no longer chain
        preposition = _preposition(parse, head)
        if preposition in words.passing_on:
            head = parse.tokens[parse.tokens[head].head].head
        elif preposition is None and parse.tokens[head].dep in LINKS:
            head = parse.tokens[head].head
        else:
            locates = preposition is not None and (preposition not in words.not_locating or _leads_through(parse, head, words))
            return locates and not _is_accredited(parse, head, words)
    return False


def _leads_through(parse: Parse, noun: int, words: ClaimWords) -> bool:
    """Whether one of the prepositions `through` stands before a noun, and a word of moving or spreading is the last verb or noun
    before that."""
    mark = next((each for each in parse.children[noun] if parse.tokens[each].lemma in words.through), None)
    if mark is None:
        return False
    before = (token for token in reversed(parse.tokens[:mark]) if token.pos in {"VERB", "NOUN", "ADJ", "PROPN", "PUNCT"})
    return next((token.lemma in words.spreading for token in before), False)


def _is_accredited(parse: Parse, head: int, words: ClaimWords) -> bool:
    """Whether a place tells where somebody is sent: "the ambassador *to Peru*"."""
    link = parse.tokens[parse.tokens[head].head]
    sent = parse.tokens[link.head]
    return link.lemma in words.accrediting and sent.pos in {"NOUN", "PROPN"} and words.names_people(sent.text)


def _is_object(parse: Parse, inside: Sequence[int]) -> bool:
    """Whether it is what a verb is done to: "struck *central Chile*"."""
    head = _head(parse, inside)
    return head is not None and parse.tokens[head].dep in {"dobj", "obj"}


def _stands_for_state(parse: Parse, inside: Sequence[int], words: ClaimWords) -> bool:
    """Whether a verb in the active voice has it for subject, or a preposition makes it a party: "*Ottawa* would not take part",
    "sanctions against *Moscow*"."""
    head = _head(parse, inside)
    if head is None:
        return False
    acts = parse.tokens[head].dep == "nsubj" and parse.tokens[parse.tokens[head].head].pos in {"VERB", "AUX"}
    return acts or parse.tokens[head].dep == "dative" or _preposition(parse, head) in words.parties


def _stands_aside(parse: Parse, inside: Sequence[int], words: ClaimWords) -> bool:
    """Whether a noun above it leads to another event, or what is compared, than that of the clause."""
    at = _head(parse, inside)
    if at is None:
        return False
    for _ in parse.tokens:
        at = parse.tokens[at].head
        if parse.tokens[at].lemma in words.causal:
            return True
    return False


def _preposition(parse: Parse, index: int | None) -> str | None:
    """The preposition that governs a noun: its head in spaCy's trees, its child in Universal Dependencies."""
    if index is None:
        return None
    token = parse.tokens[index]
    if token.dep == "pobj":
        return parse.tokens[token.head].lemma
    marks = (parse.tokens[child] for child in parse.children[index] if parse.tokens[child].dep == "case")
    return next((mark.lemma for mark in marks if mark.pos != "PART"), None)  # no possessive ending
