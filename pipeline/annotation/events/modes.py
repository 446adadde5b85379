"""The mode of an event, where another word of its clause tells it."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.events.grammar import SUFFERING, children, phrase
from pipeline.annotation.events.lexicon import EventLexicon
from pipeline.annotation.events.ontology import codes
from pipeline.annotation.events.predicates import Coded
from pipeline.annotation.events.scanning import forms
from pipeline.annotation.text.parse import Parse

OUTCOMES: Final = codes(
    """life.death life.injury life.missing life.found life.rescue assault.kill assault.destroy assault health.hospital
    movement.evacuate accident disaster"""
)
"""What a cause that stands in the same clause names better: "a crash killed six" and "six died in a crash" are one accident."""


def with_mode(parse: Parse, tokens: frozenset[int], found: Coded, lexicon: EventLexicon) -> Coded:
    """The same event with the mode that another word of `tokens` tells, where its own word tells none."""
    type_, _, own = found.code.partition(".")
    if own and found.code not in OUTCOMES:
        return found
    heads = children(parse, found.trigger, SUFFERING)
    shallow = lexicon.words.predicate != "tree"
    if shallow:  # shallow parses call any bare noun an object: only one on its own side may be
        behind = lexicon.words.predicate == "first"
        heads = [each for each in heads if type_ == "assault" and (each > found.trigger) == behind]
    # A destroyed drone is no weapon of the destroyer, "атакували місто ракетами" tells of rockets.
    suffered = {each for head in heads for each in phrase(parse, head, lexicon.grammar)}
    means = lexicon.words.instrumental
    suffered -= {each for each in suffered if means and parse.tokens[each].text.casefold().endswith(means)}
    lemmas = (
        lemma
        for each in sorted(tokens - suffered)
        for lemma in (forms(parse.tokens[each], lexicon) if shallow else [parse.tokens[each].lemma])
    )
    told = (lexicon.modes.get((type_, lemma)) for lemma in lemmas)
    rule = next(filter(None, told), None)
    return found if rule is None else found.under(rule)
