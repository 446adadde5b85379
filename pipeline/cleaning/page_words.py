"""What pages say of themselves around an article: the words of every language's pack (`page.toml`), united.

A page's furniture may be in another language than its article, so that no rule asks for that.
"""

from __future__ import annotations

from typing import Final

from pipeline.languages import LANGUAGES
from pipeline.languages.other import FOLDER as OF_OTHER_LANGUAGES
from pipeline.languages.page import read_page_words

WORDS: Final = read_page_words([*(each.folder for each in LANGUAGES), OF_OTHER_LANGUAGES])
