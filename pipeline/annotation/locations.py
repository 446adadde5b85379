"""Where a claim happens: of the places that it names, the one that its grammar puts the event at."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotation.document import Sentence
from pipeline.annotation.parse import Parse
from pipeline.annotation.places.gazetteer import Gazetteer, Place
from schemas import Entity, Location, Span

LINKS = frozenset({"conj", "appos", "compound", "nmod", "amod", "poss", "flat", "flat:name", "nummod", "nn"})
"""Relations that pass a place's role on from its head: "Izium and *Balakliia*", "the *Kharkiv* area"."""

PASSING_ON = frozenset({"of"})
"""Prepositions that do the same: "near the town of Izium"."""

NOT_LOCATING = frozenset(
    {"by", "against", "with", "for", "than", "like", "as", "about", "without", "despite"}
    | {"contra", "con", "para", "por", "sin", "según", "a", "al", "ante", "проти", "від", "крім", "про", "з", "із", "зі"}
    | {"ने", "को", "से", "खिलाफ", "ख़िलाफ़", "लिए", "द्वारा", "साथ", "अनुसार", "मुताबिक", "विरुद्ध", "बारे", "समेत"}
    | {"नी", "ना", "यांनी", "विरोधात", "साठी", "बद्दल", "मते", "नुसार", "कडून", "सोबत"}
    | {"против", "для", "без", "с", "со", "о", "об", "от", "как", "кроме"}
)
"""Prepositions whose noun takes part in the event, or is spoken of, rather than being where it happens."""

KINDS = ("city", "region", "country")
"""The smallest place locates best."""


def location(sentence: Sentence, content: Sequence[Span], entities: Sequence[Entity], gazetteer: Gazetteer) -> Location | None:
    """The place of the claim that stands in `content`, spans of `sentence`; None where it names none.

    A place behind a locating preposition wins, then a smaller one, then the first. A state that only acts is none.
    """
    ranked: list[tuple[bool, int, int, Place]] = []
    for entity in entities:
        if entity.type not in ("LOCATION", "FACILITY") or not any(start <= entity.start < end for start, end in content):
            continue
        place = gazetteer.place(entity.entity_id)
        if place is None:
            continue
        locating = _is_locating(sentence, entity)
        if locating or place.kind != "country":
            ranked.append((not locating, KINDS.index(place.kind), entity.start, place))
    if not ranked:
        return None
    place = min(ranked, key=lambda each: each[:3])[3]
    return Location(
        entity_id=place.entity_id,
        name=place.name,
        country=place.country,
        admin1=place.admin1,
        lat=place.lat,
        lon=place.lon,
    )


def _is_locating(sentence: Sentence, entity: Entity) -> bool:
    parse = sentence.parse
    inside = [
        token.index
        for token in parse.tokens
        if entity.start <= sentence.start + token.start and sentence.start + token.end <= entity.end
    ]
    if not inside:
        return False
    head = next((index for index in inside if parse.tokens[index].head not in inside), inside[0])
    for _ in parse.tokens:  # a tree has no longer chain
        preposition = _preposition(parse, head)
        if preposition in PASSING_ON:
            head = parse.tokens[parse.tokens[head].head].head
        elif preposition is None and parse.tokens[head].dep in LINKS:
            head = parse.tokens[head].head
        else:
            return preposition is not None and preposition not in NOT_LOCATING
    return False


def _preposition(parse: Parse, index: int) -> str | None:
    """The preposition that governs a noun: its head in spaCy's trees, its child in Universal Dependencies."""
    token = parse.tokens[index]
    if token.dep == "pobj":
        return parse.tokens[token.head].lemma
    return next((parse.tokens[child].lemma for child in parse.children[index] if parse.tokens[child].dep == "case"), None)
