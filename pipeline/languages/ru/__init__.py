"""Russian."""

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
    from pipeline.languages.naming import naming
    from pipeline.languages.ru.attribution.attributions import attributions
    from pipeline.languages.ru.events.words import LEXICON
    from pipeline.languages.ru.parser import RussianParser
    from pipeline.languages.ru.times import RUSSIAN_TIMES

    return Reader(
        parser=RussianParser(),
        attributions=attributions,
        times=RUSSIAN_TIMES,
        events=LEXICON,
        naming=naming(FOLDER),
    )


RUSSIAN: Final = Language(code="ru", name="Russian", folder=FOLDER, reader=_reader)
