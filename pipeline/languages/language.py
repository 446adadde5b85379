"""What a language's pack tells of itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.annotation.places.gazetteer import Gazetteer
    from pipeline.annotation.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """A pack. Making one loads no model and reads no file."""

    code: str
    """Primary subtag of BCP 47."""
    name: str
    """In English."""
    folder: Path
    """Where its files are."""
    reader: Callable[[Gazetteer], Reader]
    """Loads what annotates an article of this language. Raises `packs.PackError` where a file of the pack is at fault."""
    without: Mapping[str, str] = field(default_factory=dict)
    """What other packs have and this one lacks on purpose, to the reason: a file ("senses.tsv"), or rows of a key of `page.toml`
    ("page.toml: [credits] ordinals")."""
