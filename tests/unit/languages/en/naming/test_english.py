"""English brings words and rules."""

from __future__ import annotations

from pipeline.languages import naming as packs
from pipeline.languages.en import FOLDER
from pipeline.languages.en.naming.english import ENGLISH_NAMING
from pipeline.languages.en.naming.rules import NEIGHBOUR_RULES, WORD_RULES


def test_english_has_every_rule_that_a_language_may_have() -> None:
    plain = packs.naming(FOLDER)
    rules = ("whole", "completed", "described", "unlisted", "on_sport", "plays", "told", "word_rules", "neighbour_rules")
    assert [name for name in rules if getattr(ENGLISH_NAMING, name) == getattr(plain, name)] == []
    assert ENGLISH_NAMING.names == plain.names


def test_a_rule_can_be_told_by_its_name() -> None:
    names = [rule.__name__ for rule in (*WORD_RULES, *NEIGHBOUR_RULES)]
    assert len(set(names)) == len(names) == 16
    assert all(name.startswith("by_") for name in names)
