"""Folders of all packs, for slices that still read the words of every language: gone once each reads its own."""

from __future__ import annotations

from pathlib import Path
from typing import Final

FOLDERS: Final[tuple[Path, ...]] = tuple(Path(__file__).parent / code for code in ("en", "ru", "es", "uk", "hi", "mr"))

VERB_FINAL_FOLDERS: Final = tuple(folder for folder in FOLDERS if folder.name in {"hi", "mr"})
"""Those of the languages that put the verb last."""
