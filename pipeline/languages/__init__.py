"""All that is known of each language, a folder a language: words and tables as data, Python only where a rule cannot be data."""

from __future__ import annotations

from typing import Final

from pipeline.languages.en import ENGLISH
from pipeline.languages.es import SPANISH
from pipeline.languages.hi import HINDI
from pipeline.languages.language import Language
from pipeline.languages.mr import MARATHI
from pipeline.languages.other import other
from pipeline.languages.ru import RUSSIAN
from pipeline.languages.uk import UKRAINIAN

__all__ = ["LANGUAGES", "Language", "other"]

LANGUAGES: Final[tuple[Language, ...]] = (ENGLISH, RUSSIAN, SPANISH, UKRAINIAN, HINDI, MARATHI)
"""The languages that are read: the only list of them."""
