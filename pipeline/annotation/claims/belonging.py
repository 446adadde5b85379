"""Places that tell of somebody or something in a claim, not where it happens: ends of a way, where people belong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.annotation.claims.words import ClaimWords
from pipeline.annotation.text.document import Sentence
from pipeline.annotation.text.parse import Token
from schemas import Entity

_MODIFYING = frozenset({"compound", "amod", "nmod", "nn"})
"""Relations of a name that stands before the noun it tells of."""


@dataclass(frozen=True, slots=True)
class Ways:
    """The ends of ways in a sentence."""

    ends: frozenset[Entity]
    """All of them: "from Jaipur to Chennai"."""
    of_things: frozenset[Entity]
    """Those of a way that a noun before it has: "a *train* from Jaipur to Chennai"."""

    @classmethod
    def of(cls, sentence: Sentence, entities: Sequence[Entity], words: ClaimWords) -> Ways:
        """The ways that begin and end at `entities`, which are in order, in `sentence`."""
        found = list(_ways(sentence, entities, words)) if words.leaving else []
        ends = frozenset(each for start, end, _ in found for each in (start, end))
        return cls(ends, frozenset(each for start, end, of_thing in found if of_thing for each in (start, end)))


def inside_of(sentence: Sentence, entity: Entity) -> list[int]:
    """The tokens that lie in an entity; empty where it begins or ends inside one."""
    return [
        token.index
        for token in sentence.parse.tokens
        if entity.start <= sentence.start + token.start and sentence.start + token.end <= entity.end
    ]


def belongs_to_person(sentence: Sentence, inside: Sequence[int], entities: Sequence[Entity], words: ClaimWords) -> bool:
    """Whether a place's name, the tokens `inside`, stands right before a noun for people or a person, to whom it belongs:
    "*Burlington* banker Bill Brannock"."""
    tokens = sentence.parse.tokens
    if not inside or inside[-1] + 1 >= len(tokens):
        return False
    following, last = tokens[inside[-1] + 1], tokens[inside[-1]]
    if last.dep not in _MODIFYING or last.head <= last.index:
        return False
    at = sentence.start + following.start
    named = any(each.type == "PERSON" and each.start <= at < each.end for each in entities)
    return named or (following.pos in {"NOUN", "PROPN"} and words.names_people(following.text))


def _ways(sentence: Sentence, entities: Sequence[Entity], words: ClaimWords) -> Iterator[tuple[Entity, Entity, bool]]:
    """Where each way begins and ends, and whether a noun has it."""
    tokens = sentence.parse.tokens
    places = [each for each in entities if each.type == "LOCATION" and sentence.start <= each.start < sentence.end]
    for start, end in pairwise(places):
        inside, beyond = inside_of(sentence, start), inside_of(sentence, end)
        if not inside or not beyond:
            continue
        between = [_written(token) for token in tokens[inside[-1] + 1 : beyond[0]]]
        before = tokens[inside[0] - 1] if inside[0] else None
        if not words.heading:
            if len(between) == 1 and between[0] in words.leaving:
                yield start, end, False
        elif before and _written(before) in words.leaving and len(between) == 1 and between[0] in words.heading:
            yield start, end, before.index > 0 and tokens[before.index - 1].pos == "NOUN"


def _written(token: Token) -> str:
    return token.text.casefold()
