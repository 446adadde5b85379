"""The mode of an event, where another word of its clause tells it."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.events.grammar import OBJECTS, PASSIVE_SUBJECTS, children, phrase
from pipeline.annotation.events.lexicon import Lexicon, words
from pipeline.annotation.events.scanning import forms
from pipeline.annotation.text.parse import Parse

OUTCOMES: Final = words(
    """life.death life.injury life.missing life.found life.rescue assault.kill assault.destroy assault health.hospital
    movement.evacuate accident disaster"""
)
"""What a cause that stands in the same clause names better: "a crash killed six" and "six died in a crash" are one accident."""


def mode(parse: Parse, tokens: frozenset[int], code: str, trigger: int, lexicon: Lexicon) -> str:
    """The code with the mode that a noun of the clause tells, where the event's own word tells none."""
    kind, _, mode = code.partition(".")
    if mode and code not in OUTCOMES:
        return code
    heads = children(parse, trigger, OBJECTS | PASSIVE_SUBJECTS)
    if lexicon.predicate != "tree":  # shallow parses call any bare noun an object: only one on its own side may be
        behind = lexicon.predicate == "first"
        heads = [each for each in heads if kind == "assault" and (each > trigger) == behind]
    suffered = {each for head in heads for each in phrase(parse, head)}  # a destroyed drone is no weapon of the destroyer
    shallow = lexicon.predicate != "tree"
    lemmas = (
        lemma
        for each in sorted(tokens - suffered)
        for lemma in (forms(parse.tokens[each], lexicon) if shallow else [parse.tokens[each].lemma])
    )
    told = (lexicon.modes.get((kind, lemma)) for lemma in lemmas)
    return next(filter(None, told), code)
