"""Ukrainian."""

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
    from pipeline.annotation.shallow.parser import ShallowParser
    from pipeline.languages.naming import naming
    from pipeline.languages.uk.events.words import LEXICON
    from pipeline.languages.uk.language import UKRAINIAN, attributions
    from pipeline.languages.uk.times import UKRAINIAN_TIMES

    return Reader(
        parser=ShallowParser(UKRAINIAN, gazetteer),
        attributions=attributions,
        times=UKRAINIAN_TIMES,
        events=LEXICON,
        naming=naming(FOLDER),
    )


UKRAINIAN: Final = Language(code="uk", name="Ukrainian", folder=FOLDER, reader=_reader)
