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
    from pipeline.annotation.text.words import TextWords
    from pipeline.languages.uk.events.words import LEXICON
    from pipeline.languages.uk.language import UKRAINIAN, attributions
    from pipeline.languages.uk.times import UKRAINIAN_TIMES
    from pipeline.languages.united import united_claim_words, united_words

    return Reader(
        text=united_words(FOLDER, "text", TextWords),
        parser=ShallowParser(UKRAINIAN, gazetteer),
        attributions=attributions,
        times=UKRAINIAN_TIMES,
        claims=united_claim_words(FOLDER),
        events=LEXICON,
    )


UKRAINIAN: Final = Language(code="uk", name="Ukrainian", folder=FOLDER, reader=_reader)
