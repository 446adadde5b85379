"""Esperanto: a small whole pack, which nothing but a test names. It shows what a language more takes; copy it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline.languages.language import Language

if TYPE_CHECKING:
    from pipeline.annotation.places.gazetteer import Gazetteer
    from pipeline.annotation.reader import Reader

FOLDER: Final = Path(__file__).parent


def _reader(gazetteer: Gazetteer) -> Reader:
    # Engines and tables: only where articles are annotated.
    from dataclasses import replace

    from pipeline.annotation.claims.words import ClaimWords
    from pipeline.annotation.events.words import GrammarWords
    from pipeline.annotation.reader import Reader
    from pipeline.annotation.shallow.reports.medial_cues import MedialCues
    from pipeline.annotation.text.words import TextWords
    from pipeline.languages.events import read_events
    from pipeline.languages.naming import naming
    from pipeline.languages.packs import read_words
    from pipeline.languages.shallow import shallow_attributions, shallow_parser
    from pipeline.negation import NegationWords
    from tests.unit.languages.esperanto.eo.counting import ESPERANTO_COUNTING, names_people
    from tests.unit.languages.esperanto.eo.forms import FORMS
    from tests.unit.languages.esperanto.eo.times import ESPERANTO_TIMES

    grammar = read_words([FOLDER], "grammar", GrammarWords)
    claims = read_words([FOLDER], "claims", ClaimWords)
    negation = read_words([FOLDER], "negation", NegationWords)
    return Reader(
        text=read_words([FOLDER], "text", TextWords),
        parser=shallow_parser(FOLDER, FORMS, gazetteer),
        attributions=shallow_attributions(FOLDER, FORMS, MedialCues),
        times=ESPERANTO_TIMES,
        counting=ESPERANTO_COUNTING,
        events=read_events(FOLDER, grammar, names_people),
        claims=replace(claims, grammar=grammar, negation=negation, names_people=names_people),
        naming=naming(FOLDER),
    )


ESPERANTO: Final = Language(
    code="eo",
    name="Esperanto",
    folder=FOLDER,
    reader=_reader,
    without={"senses.tsv": "no word here has another code by the other words of its article"},
)
