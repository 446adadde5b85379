"""Verbs of violence and movement as figures of speech: "beat a record", "the decision hit workers"."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.events.grammar import SUBJECTS, SUFFERING, children
from pipeline.annotation.events.lexicon import EventLexicon
from pipeline.annotation.events.ontology import codes
from pipeline.annotation.events.words import Abstracts
from pipeline.annotation.text.parse import Parse

BODILY: Final = codes(
    """assault assault.beat assault.kill assault.destroy assault.stab assault.firearms assault.abduct assault.battle
    movement.transport movement.arrive movement.depart works.build life.found life.rescue crime.theft accident.sea
    accident.collapse coerce.arrest coerce.raid accident disaster.fire science.test"""
)
"""Codes of events that are done to bodies and things; the same verbs are figures of speech with other objects."""

SHORTEST: Final = 6
"""Letters of an abstract noun that is known by its ending: "city" has one, too."""


def is_figure(parse: Parse, verb: int, code: str, lexicon: EventLexicon) -> bool:
    """Whether a verb that names an event of `code` is done to or by what no body could touch."""
    if code not in BODILY:
        return False
    things = children(parse, verb, SUFFERING)
    doing = (each for each in children(parse, verb, SUBJECTS) if parse.tokens[each].lemma not in lexicon.nouns)
    return any(
        parse.tokens[each].pos == "NOUN" and is_abstract(parse.tokens[each].lemma, lexicon.words.abstract)
        for each in (*things, *doing)
    )


def is_abstract(lemma: str, abstract: Abstracts) -> bool:
    """Whether a noun names nothing that a body could touch."""
    if lemma in abstract.plain:
        return True
    return len(lemma) >= SHORTEST and lemma.endswith(abstract.ends) and lemma not in abstract.concrete
