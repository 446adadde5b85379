"""The words of all packs that negate, for what compares claims in different languages."""

from __future__ import annotations

from functools import cache

from pipeline.languages import LANGUAGES
from pipeline.languages.packs import read_words
from pipeline.negation import NegationWords


@cache
def negation_words(code: str) -> NegationWords:
    """The words that negate in the language of that code; none where it has no pack.

    Raises `PackError` where the words of the pack are at fault.
    """
    folder = next((each.folder for each in LANGUAGES if each.code == code), None)
    return NegationWords() if folder is None else read_words([folder], "negation", NegationWords)
