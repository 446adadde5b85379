"""Words of every language in one slice."""

from __future__ import annotations

from pipeline.annotation.claims.words import ClaimWords
from pipeline.annotation.text.words import TextWords
from pipeline.languages.en import FOLDER
from pipeline.languages.packs import read_words
from pipeline.languages.united import FOLDERS, united_claim_words, united_words
from tests.parses import GRAMMAR


def test_a_field_holds_the_words_of_all_packs_or_of_its_own() -> None:
    words, alone = united_words(FOLDER, "text", TextWords), read_words([FOLDER], "text", TextWords)
    assert words.titles == alone.titles
    assert words.numbered > alone.numbered
    assert words.numbered == read_words(FOLDERS, "text", TextWords).numbered


def test_a_language_without_a_pack_has_no_words_of_its_own() -> None:
    words = united_words(None, "text", TextWords)
    assert words.titles == frozenset()
    assert words.zones == united_words(FOLDER, "text", TextWords).zones
    assert not united_claim_words(None, GRAMMAR).heads_claimants
    assert united_claim_words(FOLDER, GRAMMAR).heads_claimants


def test_english_nouns_for_people_are_known_to_all() -> None:
    assert united_claim_words(None, GRAMMAR).names_people("ambassador")
    assert united_claim_words(None, GRAMMAR).grammar is GRAMMAR
    assert not ClaimWords().names_people("ambassador")
