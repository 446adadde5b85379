"""Violence done to or by what no body could touch is a figure of speech."""

from __future__ import annotations

import pytest

from pipeline.annotation.events.figures import is_abstract, is_figure
from pipeline.annotation.events.words import Abstracts
from tests.parses import event_words, lexicon, parsed, rules

ABSTRACT = Abstracts(plain=frozenset({"record"}), ends=("tion", "ity"), concrete=frozenset({"station"}))


@pytest.mark.parametrize(
    ("noun", "abstract"),
    [("record", True), ("corruption", True), ("station", False), ("bridge", False), ("city", False), ("quality", True)],
)
def test_a_noun_is_abstract_by_list_or_by_ending(noun: str, abstract: bool) -> None:
    assert is_abstract(noun, ABSTRACT) is abstract


@pytest.mark.parametrize(
    ("words", "code", "figure"),
    [
        ("beat/beat/VERB/ROOT record//NOUN/dobj/0", "assault.beat", True),
        ("beat/beat/VERB/ROOT clerk//NOUN/dobj/0", "assault.beat", False),
        ("beat/beat/VERB/ROOT record//NOUN/dobj/0", "sport.win", False),
        ("beat/beat/VERB/ROOT corruption//NOUN/nsubj/0", "assault.beat", True),
        ("beat/beat/VERB/ROOT invasion//NOUN/nsubj/0", "assault.beat", False),
    ],
)
def test_a_verb_is_a_figure_of_speech_with_an_abstract_noun(words: str, code: str, figure: bool) -> None:
    made = lexicon(event_words(abstract=ABSTRACT), nouns=rules("noun", {"invasion": "assault"}))
    assert is_figure(parsed(words), 0, code, made) is figure
