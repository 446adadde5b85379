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
    from pipeline.annotation.text.words import TextWords
    from pipeline.languages.ru.attribution.attributions import attributions
    from pipeline.languages.ru.events.words import LEXICON
    from pipeline.languages.ru.parser import RussianParser
    from pipeline.languages.ru.times import RUSSIAN_TIMES
    from pipeline.languages.united import united_claim_words, united_words

    return Reader(
        text=united_words(FOLDER, "text", TextWords),
        parser=RussianParser(),
        attributions=attributions,
        times=RUSSIAN_TIMES,
        claims=united_claim_words(FOLDER),
        events=LEXICON,
    )


RUSSIAN: Final = Language(code="ru", name="Russian", folder=FOLDER, reader=_reader)
