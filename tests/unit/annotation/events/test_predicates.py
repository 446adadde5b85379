"""The event of a predicate, through verbs of phase and verbs that only carry a noun, under the rule that gave it."""

from __future__ import annotations

from pipeline.annotation.events.predicates import Coded, coded_by, predicate
from pipeline.annotation.events.rules import Rule
from pipeline.annotation.text.parse import Parse
from tests.parses import event_words, lexicon, parsed, rules

LEXICON = lexicon(
    event_words(phases={"begin": "begun"}, light=frozenset({"carry_out", "allow"}), future=frozenset({"to"})),
    verbs=rules("verb", {"attack": "assault", "leave": "movement.depart"}),
    nouns=rules("noun", {"raid": "coerce.raid"}),
    pairs=rules("pair", {"open+fire": "assault.firearms", "take+part": ""}),
    carried={"allow": {"movement": Rule("xx:carried:allow+movement", "retreat.access")}},
)


def _event(parse: Parse) -> Coded | None:
    return predicate(parse, frozenset(range(len(parse.tokens))), parse.root() or 0, LEXICON)


def test_a_verb_names_its_event_by_its_own_rule() -> None:
    assert _event(parsed("attacked/attack/VERB/ROOT")) == Coded("assault", None, 0, 0, "xx:verb:attack")


def test_a_verb_and_its_object_name_one_event_or_none() -> None:
    opened = _event(parsed("opened/open/VERB/ROOT fire//NOUN/dobj/0"))
    assert opened == Coded("assault.firearms", None, 0, 0, "xx:pair:open+fire")
    assert _event(parsed("took/take/VERB/ROOT part//NOUN/dobj/0")) is None


def test_a_verb_of_phase_leaves_the_event_to_its_complement() -> None:
    event = _event(parsed("began/begin/VERB/ROOT attack//VERB/xcomp/0"))
    assert event == Coded("assault", "begun", 1, 0, "xx:verb:attack")


def test_a_light_verb_leaves_the_event_to_its_noun() -> None:
    event = _event(parsed("carried/carry/VERB/ROOT out//ADP/prt/0 raid//NOUN/dobj/0"))
    assert event == Coded("coerce.raid", None, 2, 0, "xx:noun:raid")


def test_a_verb_and_the_type_of_what_it_carries_name_one_event() -> None:
    event = _event(parsed("allowed/allow/VERB/ROOT leave//VERB/ccomp/0"))
    assert event == Coded("retreat.access", None, 0, 0, "xx:carried:allow+movement")


def test_an_event_has_the_phase_around_it_rather_than_its_rules() -> None:
    rule = Rule("xx:done:scrap+deal", "agree", "ended")
    assert coded_by(rule, None, 1, 0).phase == "ended"
    assert coded_by(rule, "planned", 1, 0).phase == "planned"


def test_under_another_rule_an_event_keeps_its_phase_and_place() -> None:
    event = Coded("assault", "planned", 1, 0, "xx:verb:attack", predicated=False)
    other = event.under(Rule("xx:mode:assault+drone", "assault.aerial"))
    assert other == Coded("assault.aerial", "planned", 1, 0, "xx:mode:assault+drone", predicated=False)
