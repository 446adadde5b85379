"""English."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline.languages.language import Language

if TYPE_CHECKING:
    from pipeline.annotation.places.gazetteer import Gazetteer
    from pipeline.annotation.reader import Reader

FOLDER: Final = Path(__file__).parent


def _reader(gazetteer: Gazetteer) -> Reader:
    # Models and dictionaries: only where articles are annotated.
    from pipeline.annotation.claims.words import ClaimWords
    from pipeline.annotation.events.words import GrammarWords
    from pipeline.annotation.reader import Reader
    from pipeline.annotation.text.words import TextWords
    from pipeline.languages.en.attribution import attributions
    from pipeline.languages.en.counting import ENGLISH_COUNTING
    from pipeline.languages.en.naming.english import ENGLISH_NAMING
    from pipeline.languages.en.parser import EnglishParser
    from pipeline.languages.en.persons import names_people
    from pipeline.languages.en.times import ENGLISH_TIMES
    from pipeline.languages.events import read_events
    from pipeline.languages.packs import read_words
    from pipeline.negation import NegationWords

    grammar = read_words([FOLDER], "grammar", GrammarWords)
    negation = read_words([FOLDER], "negation", NegationWords)
    return Reader(
        text=read_words([FOLDER], "text", TextWords),
        parser=EnglishParser(),
        attributions=attributions,
        times=ENGLISH_TIMES,
        counting=ENGLISH_COUNTING,
        events=read_events(FOLDER, grammar, names_people),
        claims=replace(read_words([FOLDER], "claims", ClaimWords), grammar=grammar, negation=negation, names_people=names_people),
        naming=ENGLISH_NAMING,
    )


ENGLISH: Final = Language(code="en", name="English", folder=FOLDER, reader=_reader)
