"""Words of pages are those of all packs, each where its key says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.cleaning.page_words import FILE, WORDS, one_of, read_page_words
from pipeline.languages import LANGUAGES, Language
from pipeline.languages.packs import PackError

TOY = """
[parts]
networks = ['toybook']

[buttons]
buttons = ['toyshare']
counted = []
headings = []
labels = ['toymore']

[prompts]
asks = ['toyfollow <networks>']
legal = []

[captions]
pictures = []

[credits]
authors = []
particles = []
stamps = []
reading_times = []
minutes = []
"""


def _toy(folder: Path, text: str = TOY) -> Path:
    (folder / FILE).write_text(text, encoding="utf-8")
    return folder


def test_another_language_is_a_folder_more(tmp_path: Path) -> None:
    words = read_page_words([*(each.folder for each in LANGUAGES), _toy(tmp_path)])
    assert words.parts.networks[-1] == "toybook"
    assert words.buttons.buttons[-1] == "toyshare"
    assert re.fullmatch(words.prompts.asks[-1], "toyfollow facebook"), "a part is that of all languages"
    assert any(re.match(each, "follow us on toybook") for each in words.prompts.asks)


def test_a_pack_says_of_each_list_that_it_is_empty(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"\[prompts\] there is no key 'asks'\. Add asks to the table"):
        read_page_words([_toy(tmp_path, TOY.replace("asks = ", "# asks = "))])


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.code)
def test_each_pack_has_words_of_pages(language: Language) -> None:
    words = read_page_words([language.folder])
    assert words.captions.pictures
    assert set(words.captions.pictures) <= set(WORDS.captions.pictures)


def test_one_of_no_patterns_matches_nothing() -> None:
    assert re.fullmatch(one_of(("a b", "c?d")), "cd")
    assert re.match(one_of(()), "") is None
