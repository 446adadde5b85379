"""The stop words of a pack: words of closed classes, which say nothing about what a text is about."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from pipeline.languages.tables import read_list

FILE: Final = "stop_words.txt"

_SIGNS: Final = "‘"
"""A sign inside them besides those of words: the left quotation mark that stands for an apostrophe in some texts ("n‘t")."""


def stop_words(folder: Path) -> frozenset[str]:
    """The stop words of the pack in `folder`, in small letters.

    Raises `PackError` where the file is missing, and for a word that no text can hold, or that stands twice.
    """
    return read_list(folder / FILE, signs=_SIGNS)
