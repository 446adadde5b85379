"""Slices that still hold the words of every language, for engines that so far told no languages apart: gone once each language
reads its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeVar

from pipeline.annotation.claims.words import ClaimWords
from pipeline.annotation.events.words import GrammarWords
from pipeline.languages.en.persons import is_person
from pipeline.languages.packs import read_words

FOLDERS: Final[tuple[Path, ...]] = tuple(Path(__file__).parent / code for code in ("en", "ru", "es", "uk", "hi", "mr"))
"""Folders of all packs."""

OWN: Final[Mapping[str, frozenset[str]]] = {
    "text": frozenset({"titles", "closers", "openers", "letters_abbreviate"}),
    "claims": frozenset({"heads_claimants"}),
}
"""Section to those of its fields that each language has for itself already."""

Slice = TypeVar("Slice")


def united_words(folder: Path | None, section: str, kind: type[Slice]) -> Slice:
    """The slice `kind` out of the table `[section]` of all packs, its fields in `OWN` out of the pack in `folder` alone.

    `folder` is None where a language has no pack: its own fields have their defaults. Raises `PackError` as `read_words` does.
    """
    assert is_dataclass(kind), kind
    united = _united(section, kind)
    alone: Any = read_words([folder] if folder else [], section, kind)
    own = {each.name: getattr(alone, each.name) for each in fields(kind) if each.name in OWN[section]}
    made: Slice = replace(united, **own)
    return made


@cache
def _united(section: str, kind: type[Any]) -> Any:
    """The slice of all packs, read once in a process: each of seven languages asks for it."""
    return read_words(FOLDERS, section, kind)


def united_claim_words(folder: Path | None, grammar: GrammarWords) -> ClaimWords:
    """The words of claims, for `folder` as in `united_words`, with English nouns for people. Raises `PackError` as that does."""
    return replace(united_words(folder, "claims", ClaimWords), grammar=grammar, is_person=is_person)
