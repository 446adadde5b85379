"""Marathi."""

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
    from pipeline.annotation.shallow.reports.final_cues import FinalCues
    from pipeline.annotation.text.words import TextWords
    from pipeline.languages.events import read_events
    from pipeline.languages.mr.counting import MARATHI_COUNTING
    from pipeline.languages.mr.forms import FORMS
    from pipeline.languages.mr.times import MARATHI_TIMES
    from pipeline.languages.naming import naming
    from pipeline.languages.packs import read_words
    from pipeline.languages.shallow import shallow_attributions, shallow_parser
    from pipeline.negation import NegationWords

    grammar = read_words([FOLDER], "grammar", GrammarWords)
    negation = read_words([FOLDER], "negation", NegationWords)
    return Reader(
        text=read_words([FOLDER], "text", TextWords),
        parser=shallow_parser(FOLDER, FORMS, gazetteer),
        attributions=shallow_attributions(FOLDER, FORMS, FinalCues),
        times=MARATHI_TIMES,
        counting=MARATHI_COUNTING,
        events=read_events(FOLDER, grammar),
        claims=replace(read_words([FOLDER], "claims", ClaimWords), grammar=grammar, negation=negation),
        naming=naming(FOLDER),
    )


MARATHI: Final = Language(
    code="mr",
    name="Marathi",
    folder=FOLDER,
    reader=_reader,
    without={"senses.tsv": "no word is known that has another code by the other words of its article"},
)
