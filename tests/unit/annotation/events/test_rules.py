"""What a row says of its words, under a key that tells which they are."""

from __future__ import annotations

from pipeline.annotation.events.rules import Rule, rule_key


def test_a_rule_without_code_names_no_event() -> None:
    assert Rule("en:noun:attack", "assault")
    assert not Rule("en:pair:take+part", "")


def test_the_type_of_a_rule_is_its_code_without_mode() -> None:
    assert Rule("en:verb:kill", "assault.kill").type == Rule("en:noun:attack", "assault").type == "assault"


def test_a_key_names_language_kind_and_words() -> None:
    assert rule_key("en", "done", "seize+TERRITORY") == "en:done:seize+TERRITORY"
