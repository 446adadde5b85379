"""Words of every language in one slice."""

from __future__ import annotations

from pipeline.annotation.names.keys import NameWords
from pipeline.languages.en import FOLDER
from pipeline.languages.packs import read_words
from pipeline.languages.united import FOLDERS, united_words


def test_a_field_holds_the_words_of_all_packs_or_of_its_own() -> None:
    words, alone = united_words(FOLDER, "names", NameWords), read_words([FOLDER], "names", NameWords)
    assert words.patronymics == alone.patronymics
    assert words.titles > alone.titles
    assert words.titles == read_words(FOLDERS, "names", NameWords).titles
