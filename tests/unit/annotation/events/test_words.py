"""The closed classes of each language are read from its pack."""

from __future__ import annotations

import pytest

from pipeline.annotation.events.words import EventWords, GrammarWords
from pipeline.languages import LANGUAGES, Language
from pipeline.languages.packs import read_words


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.code)
def test_every_pack_holds_words_of_phase_future_and_negation(language: Language) -> None:
    words = read_words([language.folder], "events", EventWords)
    assert words.phases
    assert words.future
    assert words.negations
    assert {"planned", "requested", "begun", "ended"} <= set(words.phases.values())


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.code)
def test_where_there_is_no_tree_marks_tell_who_acts(language: Language) -> None:
    words = read_words([language.folder], "events", EventWords)
    assert (words.predicate == "tree") == words.asserts
    assert bool(words.marks.against) == bool(words.past) == bool(words.unreal) == (words.predicate != "tree")


def test_english_and_russian_say_what_a_genitive_is() -> None:
    genitives = {each.code: read_words([each.folder], "grammar", GrammarWords).genitive for each in LANGUAGES}
    assert genitives["en"] == {"of"}
    assert genitives["ru"] == {"Gen"}
    assert not genitives["es"]
