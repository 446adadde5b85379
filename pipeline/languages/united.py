"""Slices of names that still hold the words of every language: gone once each language reads its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, Final

from pipeline.languages.packs import Slice, read_words

FOLDERS: Final[tuple[Path, ...]] = tuple(Path(__file__).parent / code for code in ("en", "ru", "es", "uk", "hi", "mr"))
"""Folders of all packs."""

OWN: Final[Mapping[str, frozenset[str]]] = {
    "names": frozenset({"patronymics"}),
    "entities": frozenset({"articles", "saints", "capitals", "takes_adverbs", "takes_plurals", "entered"}),
    "states": frozenset({"acts", "passive_acts", "agencies", "saying"}),
}
"""Section to those of its fields that each language has for itself already."""

MIXED_SCRIPTS: Final[Mapping[tuple[str, ...], str]] = {("\u0935\u094b\u0437",): "who"}
"""A spelling of a known organisation in two scripts, which no pack may hold and no text has: its last letter is Cyrillic."""


def united_words(folder: Path | None, section: str, kind: type[Slice]) -> Slice:
    """The slice `kind` out of the table `[section]` of all packs, its fields in `OWN` out of the pack in `folder` alone.

    `folder` is None where a language has no pack: its own fields have their defaults. Raises `PackError` as `read_words` does.
    """
    hashable: Any = kind
    united: Any = _united(section, hashable)
    alone = read_words([folder] if folder else [], section, kind)
    made: Slice = replace(united, **{name: getattr(alone, name) for name in OWN.get(section, ())})
    return made


@cache
def _united(section: str, kind: type[Any]) -> Any:
    return read_words(FOLDERS, section, kind)
