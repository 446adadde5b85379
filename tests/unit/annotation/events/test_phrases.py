"""Who acts and who is acted upon by adpositions and the order of words, where there is no tree."""

from __future__ import annotations

from pipeline.annotation.events.marks import Marks
from pipeline.annotation.events.phrases import marked_before, marked_behind
from pipeline.annotation.events.predicates import Coded
from tests.parses import parsed

BEFORE = Marks(agent=frozenset({"ने"}), against=frozenset({"पर"}))
BEHIND = Marks(passive_agent=frozenset({"por"}), against=frozenset({"contra"}), passive=frozenset({"ser"}), ordered=True)


def _event(trigger: int, code: str = "assault") -> Coded:
    return Coded(code, None, trigger, trigger, "xx:verb:any")


def test_postpositions_mark_actors_and_targets() -> None:
    parse = parsed("रूस//PROPN/dep ने//ADP/dep चाड//PROPN/dep पर//ADP/dep हमला//NOUN/dep")
    assert list(marked_before(parse, frozenset(range(5)), _event(4), BEFORE)) == [({0}, False), ({2}, True)]


def test_the_subject_stands_before_its_verb_and_the_object_behind_it() -> None:
    parse = parsed("Mali//PROPN/dep atacó/atacar/VERB/dep/1/VerbForm=Fin Chad//PROPN/dep")
    assert list(marked_behind(parse, frozenset(range(3)), _event(1), BEHIND)) == [({0}, False), ({2}, True)]


def test_the_subject_of_a_passive_suffers_and_its_agent_acts() -> None:
    parse = parsed("Chad//PROPN/dep fue/ser/AUX/dep atacado/atacar/VERB/dep por//ADP/dep Mali//PROPN/dep")
    assert list(marked_behind(parse, frozenset(range(5)), _event(2), BEHIND)) == [({4}, False), ({0}, True)]


def test_a_plural_adjective_makes_its_phrase_a_subject_where_nouns_do_not_tell() -> None:
    parse = parsed("українські/український/ADJ/dep сили/сила/NOUN/dep атакували/атакувати/VERB/dep")
    marks = Marks(ordered=True, nominative=True, plural_verbs=("ли",), plural_adjectives=("і",))
    assert list(marked_behind(parse, frozenset(range(3)), _event(2), marks)) == [({0, 1}, False)]
    assert list(marked_behind(parse, frozenset(range(3)), _event(2), Marks(ordered=True, nominative=True))) == []
