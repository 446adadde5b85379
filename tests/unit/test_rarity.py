"""How rare words are."""

from __future__ import annotations

from wordfreq import available_languages

from pipeline.languages import LANGUAGES
from pipeline.rarity import COMMON, STEM_LETTERS, UNKNOWN, rarities, rarity


def test_common_words_weigh_nothing_and_unknown_ones_most() -> None:
    assert rarities(["the", "в", "के"]) == [0.0, 0.0, 0.0]
    assert rarity("zqxjkv") == UNKNOWN - COMMON
    assert 0 < rarity("minist") < rarity("sabote"[:STEM_LETTERS]) < UNKNOWN - COMMON


def test_a_stem_is_as_common_as_in_the_language_that_has_it_most() -> None:
    assert rarity("de") < 1, "rare in English, the commonest word of Spanish"


def test_the_languages_that_are_read_are_listed_but_for_those_without_a_list() -> None:
    assert [each.code for each in LANGUAGES if each.code not in available_languages("small")] == ["mr"]
