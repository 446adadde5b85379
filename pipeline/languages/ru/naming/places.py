"""Names of places that end with a common word: "Голанские высоты", "Белый мост"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.annotation.text.parse import Token
from pipeline.languages.ru.naming.runs import Run
from pipeline.languages.ru.naming.words import WORDS

_ADJECTIVE = ("ий", "ый", "ой", "ого", "ому", "ом", "ая", "ую", "их", "ых")
_OF_PLACES = ("ский", "цкий")
"""Endings of adjectives, as lemmas, that are made of places' names."""


def with_head(tokens: Sequence[Token], run: Run) -> Run:
    """ "Голанских" with the "высотах" behind it."""
    if run.type == "LOCATION" and run.last + 1 < len(tokens) and _agree(tokens[run.last], tokens[run.last + 1]):
        return replace(run, last=run.last + 1)
    return run


def with_places(tokens: Sequence[Token], runs: Sequence[Run], start: int) -> list[Run]:
    """The names, with adjectives in capitals before a head of places' names that the tagger passed over: "Белый мост".

    `start` is the sentence's first word, whose capital says nothing.
    """
    taken = {index for run in runs for index in range(run.first, run.last + 1)}
    found = list(runs)
    for noun in tokens[1:]:
        adjective = tokens[noun.index - 1]
        named = adjective.text[:1].isupper() and (adjective.index > start or adjective.lemma.endswith(_OF_PLACES))
        if taken.isdisjoint((adjective.index, noun.index)) and named and adjective.pos == "ADJ" and _agree(adjective, noun):
            found.append(Run(adjective.index, noun.index, "LOCATION"))
    return sorted(found, key=lambda run: run.first)


def _agree(adjective: Token, noun: Token) -> bool:
    """Whether the one is the adjective of the other, a head of places' names."""
    if noun.lemma not in WORDS.place_heads or not noun.text.islower():
        return False
    if adjective.pos != "ADJ":
        return adjective.text.endswith(_ADJECTIVE)
    case = next((feature for feature in adjective.morph.split("|") if feature.startswith("Case=")), "")
    return case in noun.morph.split("|")
