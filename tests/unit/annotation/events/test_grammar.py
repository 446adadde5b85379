"""What heads a clause, who does it and what belongs to whom, by the relations of a tree."""

from __future__ import annotations

import pytest

from pipeline.annotation.events.grammar import clause, feature, is_passive, obliques, phrase, subject
from tests.parses import GRAMMAR, parsed

SEIZED = parsed("rebels//NOUN/nsubj/1 seized/seize/VERB/ROOT parts/part/NOUN/dobj/1 of//ADP/prep/2 Goma//PROPN/pobj/3")


def test_the_subject_of_a_verb_acts() -> None:
    assert subject(SEIZED, 1, GRAMMAR) == (0, False)


def test_the_subject_of_a_passive_suffers() -> None:
    parse = parsed("Goma//PROPN/nsubjpass/2 was/be/AUX/auxpass/2 seized/seize/VERB/ROOT")
    assert is_passive(parse, 2)
    assert subject(parse, 2, GRAMMAR) == (0, True)


@pytest.mark.parametrize(("pronoun", "expected"), [("who", 0), ("she", 1)])
def test_a_relative_pronoun_stands_for_its_noun(pronoun: str, expected: int) -> None:
    parse = parsed(f"rebels//NOUN/ROOT {pronoun}//PRON/nsubj/2 fled/flee/VERB/relcl/0")
    assert subject(parse, 2, GRAMMAR) == (expected, False)


def test_a_noun_phrase_holds_its_genitive_only() -> None:
    assert phrase(SEIZED, 2, GRAMMAR) == [2, 4]
    other = parsed("parts/part/NOUN/ROOT in//ADP/prep/0 Goma//PROPN/pobj/1")
    assert phrase(other, 0, GRAMMAR) == [0]


def test_a_noun_without_preposition_stands_behind_its_case() -> None:
    parse = parsed(
        "обстрел//NOUN/root города/город/NOUN/nmod/0/Case=Gen войсками/войско/NOUN/obl/0/Case=Ins в//ADP/case/4 ночь//NOUN/obl/0"
    )
    assert list(obliques(parse, 0)) == [("Gen", 1), ("Ins", 2), ("в", 4)]


def test_the_agent_of_a_passive_stands_behind_the_instrumental() -> None:
    parse = parsed("seized/seize/VERB/ROOT by//ADP/agent/0 rebels//NOUN/pobj/1")
    assert list(obliques(parse, 0)) == [("Ins", 2)]


def test_a_feature_is_found_in_the_morphology() -> None:
    parse = parsed("города/город/NOUN/root/0/Case=Gen|Number=Sing")
    assert (feature(parse, 0, "Number"), feature(parse, 0, "Gender")) == ("Sing", "")


def test_a_verb_heads_its_clause_unless_it_only_tells_when() -> None:
    assert clause(SEIZED, frozenset(range(5)), GRAMMAR) == 1
    aside = parsed("reported/report/VERB/ROOT loss//NOUN/dobj/0 after//ADP/prep/0 selling/sell/VERB/pcomp/2")
    assert clause(aside, frozenset({1, 2, 3}), GRAMMAR) == 1
    later = parsed("reported/report/VERB/ROOT loss//NOUN/dobj/0 by//ADP/prep/0 selling/sell/VERB/pcomp/2")
    assert clause(later, frozenset({1, 2, 3}), GRAMMAR) == 3
    assert clause(SEIZED, frozenset(), GRAMMAR) is None
