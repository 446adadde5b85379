"""The other words of an article tell which sense of a word is meant."""

from __future__ import annotations

import pytest

from pipeline.annotation.events.lexicon import Sense
from pipeline.annotation.events.predicates import Coded
from pipeline.annotation.events.rules import Rule
from pipeline.annotation.events.senses import told_apart
from tests.parses import lexicon

WALKOUT = Rule("xx:sense:strike+assault>protest.strike", "protest.strike")
LEXICON = lexicon(senses=(Sense({"strike": WALKOUT}, "assault", frozenset({"wage", "union"}), frozenset({"missile"})),))


@pytest.mark.parametrize(
    ("code", "trigger", "article", "expected"),
    [
        ("assault", "strike", {"union", "mayor"}, "protest.strike"),
        ("assault.aerial", "strike", {"union"}, "protest.strike"),
        ("assault", "strike", {"mayor"}, "assault"),
        ("assault", "strike", {"union", "missile"}, "assault"),
        ("assault", "attack", {"union"}, "assault"),
        ("coerce", "strike", {"union"}, "coerce"),
    ],
)
def test_a_word_has_the_sense_that_its_article_tells(code: str, trigger: str, article: set[str], expected: str) -> None:
    event = Coded(code, "ended", 0, 0, f"xx:noun:{trigger}")
    told = told_apart(event, trigger, article, LEXICON)
    assert told == (event.under(WALKOUT) if expected == WALKOUT.code else event)
    assert told.code == expected
