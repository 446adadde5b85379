"""What a pack brings to names: the words of its `words.toml`, and lists of given names that all languages share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Final

from pipeline.annotation.entities.materiel import MaterielWords
from pipeline.annotation.entities.naming import EntityWords, Naming, OfficeWords, StateWords
from pipeline.annotation.entities.organisations import OrganisationWords
from pipeline.annotation.names.citation import CitationWords, citation
from pipeline.annotation.names.keys import NameWords
from pipeline.annotation.names.sounds import sound
from pipeline.languages.packs import Slice, read_words

GIVEN_NAMES: Final = Path(__file__).parent / "given_names.txt"
VARIANTS: Final = Path(__file__).parent / "name_variants.txt"


def naming(folder: Path | None) -> Naming:
    """The naming of the pack in `folder`, without rules; without words of any language where it is None.

    Raises `packs.PackError` where a table of names in a `words.toml` is at fault.
    """
    return Naming(
        names=name_words(folder),
        words=_read(folder, "entities", EntityWords),
        organisations=organisation_words(folder),
        materiel=materiel_words(folder),
        offices=_read(folder, "offices", OfficeWords),
        states=_read(folder, "states", StateWords),
        cite=citation(_read(folder, "citation", CitationWords)),
        given_names=given_names(),
    )


@cache
def name_words(folder: Path | None) -> NameWords:
    """What a language puts around names, for `folder` as in `naming`.

    Raises `packs.PackError` where a table `[names]` is at fault.
    """
    return replace(_read(folder, "names", NameWords), variants=_variants())


@cache
def organisation_words(folder: Path | None) -> OrganisationWords:
    """The words of organisations' names, for `folder` as in `naming`.

    Raises `packs.PackError` where a table `[organisations]` is at fault.
    """
    return _read(folder, "organisations", OrganisationWords)


@cache
def materiel_words(folder: Path | None) -> MaterielWords:
    """Weapons and vehicles, for `folder` as in `naming`. Raises `packs.PackError` where a table `[materiel]` is at fault."""
    return _read(folder, "materiel", MaterielWords)


@cache
def given_names() -> frozenset[str]:
    """Given names that are common somewhere, folded (`places.spelling.folded`)."""
    return frozenset(name for line in _lines(GIVEN_NAMES) for name in line.split())


def variants() -> tuple[tuple[str, ...], ...]:
    """Groups of spellings of one given name, in small Latin letters."""
    return tuple(tuple(line.split()) for line in _lines(VARIANTS))


def _read(folder: Path | None, section: str, kind: type[Slice]) -> Slice:
    return read_words([folder] if folder else [], section, kind)


def _variants() -> Mapping[str, str]:
    """The sound of each spelling, to that of the first of its group."""
    return {sound(name): sound(group[0]) for group in variants() for name in group}


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip() and not line.startswith("#")]
