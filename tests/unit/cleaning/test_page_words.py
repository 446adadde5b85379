"""Words of pages are those of all packs."""

from __future__ import annotations

import pytest

from pipeline.cleaning.page_words import WORDS
from pipeline.languages import LANGUAGES, Language
from pipeline.languages.page import read_page_words


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.code)
def test_each_pack_has_words_of_pages(language: Language) -> None:
    words = read_page_words([language.folder])
    assert words.captions.pictures
    assert set(words.captions.pictures) <= set(WORDS.captions.pictures)
