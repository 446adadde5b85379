"""The folders of all packs, for engines that so far tell no languages apart: gone once each language reads its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, Final

from pipeline.annotation.claims.words import ClaimWords
from pipeline.annotation.events.words import GrammarWords
from pipeline.languages.en.persons import names_people
from pipeline.languages.packs import Slice, read_words

FOLDERS: Final[tuple[Path, ...]] = tuple(Path(__file__).parent / code for code in ("en", "ru", "es", "uk", "hi", "mr"))
"""Folders of all packs."""

OWN: Final[Mapping[str, frozenset[str]]] = {
    "text": frozenset({"titles", "closers", "openers", "letters_abbreviate"}),
    "claims": frozenset({"heads_claimants"}),
}
"""Section to those of its fields that each language has for itself already."""


def united_words(folder: Path | None, section: str, kind: type[Slice]) -> Slice:
    """The slice `kind` out of the table `[section]` of all packs, its fields in `OWN` out of the pack in `folder` alone.

    `folder` is None where a language has no pack: its own fields have their defaults. A pack that is none of `FOLDERS` reads its
    own words alone. Raises `PackError` as `read_words` does.
    """
    if folder and folder not in FOLDERS:
        return read_words([folder], section, kind)
    hashable: Any = kind
    united: Any = _united(section, hashable)
    alone = read_words([folder] if folder else [], section, kind)
    made: Slice = replace(united, **{name: getattr(alone, name) for name in OWN.get(section, ())})
    return made


def united_claim_words(folder: Path | None, grammar: GrammarWords) -> ClaimWords:
    """The words of claims, for `folder` as in `united_words`, with English nouns for people. Raises `PackError` as that does."""
    return replace(united_words(folder, "claims", ClaimWords), grammar=grammar, names_people=names_people)


@cache
def _united(section: str, kind: type[Any]) -> Any:
    return read_words(FOLDERS, section, kind)


VERB_FINAL_FOLDERS: Final = tuple(folder for folder in FOLDERS if folder.name in {"hi", "mr"})
"""Those of the languages that put the verb last."""
