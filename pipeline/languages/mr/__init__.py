"""Marathi."""

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
    from pipeline.languages.hi.times import MARATHI_TIMES
    from pipeline.languages.mr.events.words import LEXICON
    from pipeline.languages.mr.forms import FORMS
    from pipeline.languages.shallow import shallow_attributions, shallow_parser

    return Reader(
        parser=shallow_parser(FOLDER, FORMS, gazetteer),
        attributions=shallow_attributions(FOLDER, FORMS, FinalCues),
        times=MARATHI_TIMES,
        events=LEXICON,
    )


MARATHI: Final = Language(code="mr", name="Marathi", folder=FOLDER, reader=_reader)
