"""Names that no tagger sees."""

from __future__ import annotations

import pytest

from pipeline.annotation.entities.untagged import Known, known, untagged
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.languages import LANGUAGES
from pipeline.languages.naming import naming
from tests.parsed import parsed

PLAIN = naming(next(each.folder for each in LANGUAGES if each.code == "en"))
NOTHING = Known({}, frozenset(), False)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("He met Mr Alvarez/PROPN", ["Alvarez PERSON"]),
        ("He met mr Alvarez/PROPN", []),
        ("He met General Staff/PROPN", ["Staff ORGANISATION"]),
        ("the Joint/PROPN Council/PROPN met", ["Joint Council ORGANISATION"]),
        ("Council/PROPN met", []),
        ("he joined NATO", ["NATO ORGANISATION"]),
        ("Who left the WHO", ["WHO ORGANISATION"]),
        ("He met King Street/PROPN", []),
        ("he flew a Su-34", ["Su-34 VEHICLE"]),
        ("he left El Salvador", ["El Salvador LOCATION"]),
        ("he may leave, May knew", []),
        ("« Mr Alvarez/PROPN »", []),
        ("chief Mr Constable/PROPN Anna Lis/PROPN", ["Constable PERSON"]),
    ],
)
def test_lists_titles_and_heads_show_names(gazetteer: Gazetteer, sentence: str, expected: list[str]) -> None:
    parse = parsed(sentence)
    found = untagged(parse, set(), NOTHING, gazetteer, PLAIN)
    words = [token.text for token in parse.tokens]
    assert [f"{' '.join(words[first : last + 1])} {kind}" for first, last, kind in found] == expected


def test_names_of_the_article_are_found_again_unless_they_are_words(gazetteer: Gazetteer) -> None:
    tagged = parsed("Oskar Reed 's ; the Lund Circus and reed", [(0, 2, "PERSON"), (4, 6, "ORGANISATION")])
    article = known([tagged], PLAIN)
    assert dict(article.names) == {("Oskar", "Reed"): "PERSON", ("Reed",): "PERSON", ("Lund", "Circus"): "ORGANISATION"}
    assert "reed" in article.common
    again = parsed("then Reed met Lund Circus")
    assert list(untagged(again, set(), article, gazetteer, PLAIN)) == [(1, 1, "PERSON"), (3, 4, "ORGANISATION")]
    assert list(untagged(again, {1, 3, 4}, article, gazetteer, PLAIN)) == []
    assert list(untagged(parsed("Reed grew there"), set(), article, gazetteer, PLAIN)) == []


def test_a_language_without_a_pack_knows_designations_and_countries_only(gazetteer: Gazetteer) -> None:
    found = untagged(parsed("Mr Alvarez/PROPN sah NATO , eine Su-34 und El Salvador"), set(), NOTHING, gazetteer, naming(None))
    assert [kind for *_, kind in found] == ["VEHICLE", "LOCATION"]
