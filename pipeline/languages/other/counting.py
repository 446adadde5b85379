"""Percentages and amounts of money in digits, which any language may write; their words are those of all known languages."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.quantities.counting import Counting, QuantityWords
from pipeline.languages.packs import read_words
from pipeline.languages.united import FOLDERS

PLAIN_COUNTING: Final = Counting(words=read_words(FOLDERS, "quantities", QuantityWords))
