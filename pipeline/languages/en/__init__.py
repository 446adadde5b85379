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
    # Models and dictionaries: only where articles are annotated.
    from pipeline.annotation.events.words import GrammarWords
    from pipeline.annotation.reader import Reader
    from pipeline.languages.en.attribution.attributions import attributions
    from pipeline.languages.en.naming.english import ENGLISH_NAMING
    from pipeline.languages.en.parser import EnglishParser
    from pipeline.languages.en.persons import is_person
    from pipeline.languages.en.times import ENGLISH_TIMES
    from pipeline.languages.events import read_events
    from pipeline.languages.packs import read_words
    from pipeline.languages.united import FOLDERS

    grammar = read_words(FOLDERS, "grammar", GrammarWords)
    return Reader(
        parser=EnglishParser(),
        attributions=attributions,
        times=ENGLISH_TIMES,
        events=read_events(FOLDER, grammar, is_person),
        grammar=grammar,
        naming=ENGLISH_NAMING,
    )


ENGLISH: Final = Language(code="en", name="English", folder=FOLDER, reader=_reader)
