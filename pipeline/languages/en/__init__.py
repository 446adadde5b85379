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
    from pipeline.annotation.text.words import TextWords
    from pipeline.languages.en.attribution import attributions
    from pipeline.languages.en.events.words import LEXICON
    from pipeline.languages.en.parser import EnglishParser
    from pipeline.languages.en.times import ENGLISH_TIMES
    from pipeline.languages.united import united_claim_words, united_words

    return Reader(
        text=united_words(FOLDER, "text", TextWords),
        parser=EnglishParser(),
        attributions=attributions,
        times=ENGLISH_TIMES,
        claims=united_claim_words(FOLDER),
        events=LEXICON,
    )


ENGLISH: Final = Language(code="en", name="English", folder=FOLDER, reader=_reader)
