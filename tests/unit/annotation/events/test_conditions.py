"""A word names another event, or none, where its clause meets a condition."""

from __future__ import annotations

import pytest

from pipeline.annotation.events.conditions import CONDITIONS, exceptional
from pipeline.annotation.events.lexicon import Conditional
from pipeline.annotation.events.rules import Rule
from pipeline.annotation.events.words import Abstracts
from tests.parses import event_words, lexicon, parsed, rules

LEXICON = lexicon(
    event_words(abstract=Abstracts(plain=frozenset({"decision"}))),
    verbs=rules("verb", {"attack": "assault", "say": "statement"}),
    pairs=rules("pair", {"meet+demand": "", "raise+demand": "request"}),
)


@pytest.mark.parametrize(
    ("condition", "words", "index", "holds"),
    [
        ("passive", "offer//NOUN/nsubjpass/2 was/be/AUX/auxpass/2 met/meet/VERB/ROOT", 2, True),
        ("passive", "mayor//NOUN/nsubj/1 met/meet/VERB/ROOT", 1, False),
        ("no-object", "boat//NOUN/nsubj/1 overturned/overturn/VERB/ROOT", 1, True),
        ("no-object", "court//NOUN/nsubj/1 overturned/overturn/VERB/ROOT ban//NOUN/dobj/1", 1, False),
        ("no-object", "ban//NOUN/nsubjpass/2 was/be/AUX/auxpass/2 overturned/overturn/VERB/ROOT", 2, False),
        ("adjective", "square//NOUN/nsubj/1 fell/fall/VERB/ROOT quiet//ADJ/acomp/1", 1, True),
        ("adjective", "guard//NOUN/nsubj/1 fell/fall/VERB/ROOT asleep//ADJ/oprd/1", 1, True),
        ("adjective", "prices//NOUN/nsubj/1 fell/fall/VERB/ROOT", 1, False),
        ("found-so", "found/find/VERB/ROOT film//NOUN/nsubj/2 shocking//ADJ/ccomp/0", 0, True),
        ("found-so", "found/find/VERB/ROOT film//NOUN/dobj/0", 0, False),
        ("left-so", "left/leave/VERB/ROOT rates//NOUN/nsubj/2 unchanged//ADJ/ccomp/0", 0, True),
        ("left-so", "left/leave/VERB/ROOT fees//NOUN/dobj/0 unchanged//ADJ/amod/1", 0, True),
        ("left-so", "left/leave/VERB/ROOT low//ADJ/amod/2 fees//NOUN/dobj/0", 0, False),
        ("left-so", "left/leave/VERB/ROOT town//NOUN/nsubj/2 burning/burn/VERB/ccomp/0", 0, False),
        ("figure", "attacked/attack/VERB/ROOT decision//NOUN/dobj/0", 0, True),
        ("figure", "attacked/attack/VERB/ROOT depot//NOUN/dobj/0", 0, False),
        ("figure", "attack//NOUN/ROOT decision//NOUN/dobj/0", 0, False),
        ("figure", "said/say/VERB/ROOT decision//NOUN/dobj/0", 0, False),
        ("taken", "met/meet/VERB/ROOT demands/demand/NOUN/dobj/0", 1, True),
        ("taken", "demands/demand/NOUN/nsubjpass/2 were/be/AUX/auxpass/2 met/meet/VERB/ROOT", 0, True),
        ("taken", "meet/meet/VERB/ROOT by//ADP/prep/0 demand//NOUN/pobj/1", 2, False),
        ("taken", "made/make/VERB/ROOT demands/demand/NOUN/dobj/0", 1, False),
        ("taken", "raised/raise/VERB/ROOT demands/demand/NOUN/dobj/0", 1, False),
        ("month", "since//ADP/ROOT March//PROPN/pobj/0", 1, True),
        ("month", "since//ADP/ROOT the//DET/det/2 March//PROPN/pobj/0", 2, False),
        ("month", "since//ADP/ROOT march//NOUN/pobj/0", 1, False),
    ],
)
def test_a_condition_holds(condition: str, words: str, index: int, holds: bool) -> None:
    assert CONDITIONS[condition](parsed(words), index, LEXICON) is holds


def test_the_first_condition_that_holds_counts() -> None:
    capsized, nothing = Rule("xx:when:overturn+no-object", "accident"), Rule("xx:when:overturn+passive", "")
    listed = (Conditional("passive", nothing), Conditional("no-object", capsized))
    made = lexicon(conditional={"overturn": listed})
    assert exceptional(parsed("boat//NOUN/nsubj/1 overturned/overturn/VERB/ROOT"), 1, made) == capsized
    ban = parsed("ban//NOUN/nsubjpass/2 was/be/AUX/auxpass/2 overturned/overturn/VERB/ROOT")
    assert exceptional(ban, 2, made) == nothing
    assert exceptional(ban, 0, made) is None
