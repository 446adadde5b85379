"""Builds the gazetteer's index with what all packs call places: `python -m pipeline.languages.gazetteer [PATH]`."""

from __future__ import annotations

import sys
from pathlib import Path

from pipeline.annotation.places.build import build
from pipeline.annotation.places.gazetteer import default_path
from pipeline.languages import LANGUAGES
from pipeline.languages.places import region_words, toponyms

if __name__ == "__main__":
    build(
        Path(sys.argv[1]) if len(sys.argv) > 1 else default_path(),
        [toponyms(language) for language in LANGUAGES],
        region_words([language.folder for language in LANGUAGES]),
    )
