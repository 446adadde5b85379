"""Words of claims, as packs hold them."""

from __future__ import annotations

import pytest

from pipeline.annotation.claims.words import ClaimWords
from pipeline.languages import LANGUAGES
from pipeline.languages.packs import read_words


@pytest.mark.parametrize("language", LANGUAGES, ids=[each.code for each in LANGUAGES])
def test_each_pack_says_what_was_said_and_which_nouns_only_take_part(language: object) -> None:
    folder = next(each.folder for each in LANGUAGES if each is language)
    words = read_words([folder], "claims", ClaimWords)
    assert words.spoken_of
    assert words.determiners
    assert words.not_locating
    assert words.parties <= words.not_locating


def test_no_word_is_a_person_where_a_language_does_not_say_which_are() -> None:
    assert not ClaimWords().names_people("minister")
    assert ClaimWords().meant_again == {}
