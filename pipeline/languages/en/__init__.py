"""English."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline.languages.language import Language

if TYPE_CHECKING:
    from pipeline.annotation.places.gazetteer import Gazetteer
    from pipeline.annotation.reader import Reader

FOLDER: Final = Path(__file__).parent


def _reader(gazetteer: Gazetteer) -> Reader:
    from pipeline.annotation.reader import Reader  # models and dictionaries: only where articles are annotated
    from pipeline.languages.en.attribution.attributions import attributions
    from pipeline.languages.en.events.words import LEXICON
    from pipeline.languages.en.naming.english import ENGLISH_NAMING
    from pipeline.languages.en.parser import EnglishParser
    from pipeline.languages.en.times import ENGLISH_TIMES

    return Reader(
        parser=EnglishParser(),
        attributions=attributions,
        times=ENGLISH_TIMES,
        events=LEXICON,
        naming=ENGLISH_NAMING,
    )


ENGLISH: Final = Language(code="en", name="English", folder=FOLDER, reader=_reader)
