"""A word of the clause tells the mode of an event, and then its rule counts."""

from __future__ import annotations

from typing import Literal

import pytest

from pipeline.annotation.events.modes import with_mode
from pipeline.annotation.events.predicates import Coded
from pipeline.annotation.events.rules import Rule
from tests.parses import event_words, lexicon, parsed

AERIAL = Rule("xx:mode:assault+drone", "assault.aerial")
DRONES = "drones/drone/NOUN/nsubj/1 attacked/attack/VERB/ROOT camp//NOUN/dobj/1"
SHOT = "troops//NOUN/nsubj/1 attacked/attack/VERB/ROOT drone//NOUN/dobj/1"


@pytest.mark.parametrize(
    ("words", "code", "expected"),
    [
        (DRONES, "assault", "assault.aerial"),
        (DRONES, "assault.kill", "assault.aerial"),  # an outcome
        (DRONES, "assault.abduct", "assault.abduct"),
        (DRONES, "coerce", "coerce"),
        (SHOT, "assault", "assault"),  # what suffers is no weapon
    ],
)
def test_a_noun_tells_the_mode_of_an_event(words: str, code: str, expected: str) -> None:
    event = Coded(code, "planned", 1, 1, "xx:verb:attack")
    told = with_mode(parsed(words), frozenset(range(3)), event, lexicon(modes={("assault", "drone"): AERIAL}))
    rule = AERIAL.key if expected != code else "xx:verb:attack"
    assert told == Coded(expected, "planned", 1, 1, rule)


@pytest.mark.parametrize(("predicate", "expected"), [("first", "assault"), ("last", "assault.aerial")])
def test_where_parses_are_shallow_only_an_object_on_its_own_side_suffers(
    predicate: Literal["first", "last"], expected: str
) -> None:
    made = lexicon(event_words(predicate=predicate), modes={("assault", "drone"): AERIAL})
    assert with_mode(parsed(SHOT), frozenset(range(3)), Coded("assault", None, 1, 1, "xx:verb:attack"), made).code == expected


@pytest.mark.parametrize(("ending", "expected"), [("ами", "assault.aerial"), ("ою", "assault")])
def test_what_ends_as_a_means_is_no_part_of_what_suffers(ending: str, expected: str) -> None:
    made = lexicon(event_words(predicate="first", instrumental=(ending,)), modes={("assault", "дрон"): AERIAL})
    parse = parsed("атакував//VERB/ROOT порт//NOUN/obj/0 дронами/дрон/NOUN/nmod/1")
    assert with_mode(parse, frozenset(range(3)), Coded("assault", None, 0, 0, "xx:verb:attack"), made).code == expected
