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
    # Models and dictionaries: only where articles are annotated.
    from pipeline.annotation.events.words import GrammarWords
    from pipeline.annotation.reader import Reader
    from pipeline.annotation.shallow.parser import ShallowParser
    from pipeline.languages.events import read_events
    from pipeline.languages.hi.counting import HINDI_COUNTING
    from pipeline.languages.hi.language import HINDI
    from pipeline.languages.hi.language import hindi_attributions as attributions
    from pipeline.languages.hi.times import HINDI_TIMES
    from pipeline.languages.naming import naming
    from pipeline.languages.packs import read_words
    from pipeline.languages.united import FOLDERS

    grammar = read_words(FOLDERS, "grammar", GrammarWords)
    return Reader(
        parser=ShallowParser(HINDI, gazetteer),
        attributions=attributions,
        times=HINDI_TIMES,
        counting=HINDI_COUNTING,
        events=read_events(FOLDER, grammar),
        grammar=grammar,
        naming=naming(FOLDER),
    )


HINDI: Final = Language(
    code="hi",
    name="Hindi",
    folder=FOLDER,
    reader=_reader,
    without={"senses.tsv": "no word is known that has another code by the other words of its article"},
)
