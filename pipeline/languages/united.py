"""The folders of all packs, for engines that so far tell no languages apart: gone once each language reads its own."""

from __future__ import annotations

from pathlib import Path
from typing import Final

FOLDERS: Final[tuple[Path, ...]] = tuple(Path(__file__).parent / code for code in ("en", "ru", "es", "uk", "hi", "mr"))
"""Folders of all packs."""

VERB_FINAL_FOLDERS: Final = tuple(folder for folder in FOLDERS if folder.name in {"hi", "mr"})
"""Those of the languages that put the verb last."""
