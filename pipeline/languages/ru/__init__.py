"""Russian."""

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
    from pipeline.languages.events import read_events
    from pipeline.languages.naming import naming
    from pipeline.languages.packs import read_words
    from pipeline.languages.ru.attribution.attributions import attributions
    from pipeline.languages.ru.counting import RUSSIAN_COUNTING
    from pipeline.languages.ru.parser import RussianParser
    from pipeline.languages.ru.times import RUSSIAN_TIMES
    from pipeline.negation import NegationWords

    grammar = read_words([FOLDER], "grammar", GrammarWords)
    negation = read_words([FOLDER], "negation", NegationWords)
    return Reader(
        text=read_words([FOLDER], "text", TextWords),
        parser=RussianParser(),
        attributions=attributions,
        times=RUSSIAN_TIMES,
        counting=RUSSIAN_COUNTING,
        events=read_events(FOLDER, grammar),
        claims=replace(read_words([FOLDER], "claims", ClaimWords), grammar=grammar, negation=negation),
        naming=naming(FOLDER),
    )


RUSSIAN: Final = Language(
    code="ru",
    name="Russian",
    folder=FOLDER,
    reader=_reader,
)
