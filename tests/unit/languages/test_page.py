"""The `page.toml` of a pack is read table by table, and parts stand in its patterns for those of all packs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.languages import LANGUAGES
from pipeline.languages.faults import PackError
from pipeline.languages.page import FILE, read_page_words

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
