"""What tells a language of the packs from others in a text whose language is in doubt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from pipeline.languages import LANGUAGES
from pipeline.languages.packs import read_words


@dataclass(frozen=True, kw_only=True, eq=False)
class DetectionWords:
    """What a pack's table `[detection]` says."""

    letters: str = ""
    """Letters that no other pack's language of that script has, or hardly ever, one behind the other: "ыэъё"."""
    akin: frozenset[str] = frozenset()
    """Codes of languages so near that a model takes one for the other: between them the tag decides."""


@cache
def detection_words() -> Mapping[str, DetectionWords]:
    """What each pack says, by the language's code.

    Raises `PackError` where a pack's table is at fault.
    """
    return {each.code: read_words([each.folder], "detection", DetectionWords) for each in LANGUAGES}
