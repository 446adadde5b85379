"""The slice of a language: without words and rules of its own it does nothing."""

from __future__ import annotations

from pathlib import Path

from pipeline.annotation.entities.naming import OfficeWords
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.languages.naming import naming
from tests.parsed import document, mention, parsed

PACKAGE = Path(__file__).parents[4] / "pipeline" / "annotation" / "entities"


def test_rules_of_no_language_leave_a_name_as_it_is(gazetteer: Gazetteer) -> None:
    plain = naming(None)
    parse = parsed("Ana/PROPN/nsubj/1 Ruiz/PROPN/nsubj/2 won/VERB/ROOT/2")
    article = document(parse)
    name = mention(article, 0, 1, "PERSON")
    assert plain.whole(parse.tokens, (0, 1), "PERSON", set()) == ((0, 1), "PERSON")
    assert plain.completed(parse.tokens, (0, 1), "PERSON", set()) == (0, 1)
    assert plain.described(parse, (0, 1), ("Ana", "Ruiz"), "PERSON") is None
    assert plain.unlisted(parse, 0, 2, True, True, gazetteer) is None
    assert plain.told(name, article) is None
    assert not plain.on_sport([parse])
    assert not plain.plays(name, parse)
    assert plain.word_rules == plain.neighbour_rules == ()


def test_first_words_of_offices() -> None:
    words = OfficeWords(held={("prime", "minister"): "premier", ("premier",): "premier"})
    assert words.opening == {"prime", "premier"}


def test_the_engine_knows_no_language() -> None:
    for path in PACKAGE.glob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert "pipeline.languages" not in text, path
        assert ".language" not in text, path
