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
    from pipeline.annotation.shallow.reports.final_cues import FinalCues
    from pipeline.languages.hi.events.words import LEXICON
    from pipeline.languages.hi.forms import FORMS
    from pipeline.languages.hi.times import HINDI_TIMES
    from pipeline.languages.shallow import shallow_attributions, shallow_parser

    return Reader(
        parser=shallow_parser(FOLDER, FORMS, gazetteer),
        attributions=shallow_attributions(FOLDER, FORMS, FinalCues),
        times=HINDI_TIMES,
        events=LEXICON,
    )


HINDI: Final = Language(code="hi", name="Hindi", folder=FOLDER, reader=_reader)
