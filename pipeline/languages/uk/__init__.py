"""Ukrainian."""

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
    from pipeline.annotation.shallow.reports.medial_cues import MedialCues
    from pipeline.annotation.text.words import TextWords
    from pipeline.languages.events import read_events
    from pipeline.languages.naming import naming
    from pipeline.languages.packs import read_words
    from pipeline.languages.shallow import shallow_attributions, shallow_parser
    from pipeline.languages.uk.counting import UKRAINIAN_COUNTING
    from pipeline.languages.uk.forms import FORMS
    from pipeline.languages.uk.times import UKRAINIAN_TIMES
    from pipeline.negation import NegationWords

    grammar = read_words([FOLDER], "grammar", GrammarWords)
    negation = read_words([FOLDER], "negation", NegationWords)
    return Reader(
        text=read_words([FOLDER], "text", TextWords),
        parser=shallow_parser(FOLDER, FORMS, gazetteer),
        attributions=shallow_attributions(FOLDER, FORMS, MedialCues),
        times=UKRAINIAN_TIMES,
        counting=UKRAINIAN_COUNTING,
        events=read_events(FOLDER, grammar),
        claims=replace(read_words([FOLDER], "claims", ClaimWords), grammar=grammar, negation=negation),
        naming=naming(FOLDER),
    )


UKRAINIAN: Final = Language(
    code="uk",
    name="Ukrainian",
    folder=FOLDER,
    reader=_reader,
)
