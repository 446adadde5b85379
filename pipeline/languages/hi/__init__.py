"""Hindi."""

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
    from pipeline.languages.hi.events.words import LEXICON
    from pipeline.languages.hi.language import HINDI
    from pipeline.languages.hi.language import hindi_attributions as attributions
    from pipeline.languages.hi.times import HINDI_TIMES
    from pipeline.languages.united import united_claim_words, united_words

    return Reader(
        text=united_words(FOLDER, "text", TextWords),
        parser=ShallowParser(HINDI, gazetteer),
        attributions=attributions,
        times=HINDI_TIMES,
        claims=united_claim_words(FOLDER),
        events=LEXICON,
    )


HINDI: Final = Language(code="hi", name="Hindi", folder=FOLDER, reader=_reader)
