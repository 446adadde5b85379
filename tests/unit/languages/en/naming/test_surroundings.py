"""Articles, titles and prepositions beside a name."""

from __future__ import annotations

import pytest

from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.languages.en.naming.english import ENGLISH_NAMING
from pipeline.languages.en.naming.surroundings import (
    has_article,
    has_title,
    is_among_places,
    is_located,
    is_time,
    with_article,
)
from schemas import EntityType
from tests.parsed import document, evidence, mention, parsed


@pytest.mark.parametrize(
    ("sentence", "at", "kind", "expected"),
    [
        ("on the Danube", 2, "PERSON", "LOCATION"),
        ("on the Danube", 2, "ORGANISATION", "ORGANISATION"),
        ("across the Danube", 2, "ORGANISATION", "LOCATION"),
        ("saw the Storting", 2, "PERSON", "ORGANISATION"),
        ("saw the Lunds", 2, "PERSON", None),
        ("saw a Storting", 2, "PERSON", None),
        ("saw the Lund/PROPN/compound/3 van", 2, "PERSON", None),
        ("confluence of/ADP/prep/0 the Neris/PROPN/pobj/1", 3, "ORGANISATION", "LOCATION"),
    ],
)
def test_a_person_has_no_article(sentence: str, at: int, kind: EntityType, expected: str | None) -> None:
    article = document(parsed(sentence))
    assert with_article(mention(article, at, at, kind), article) == expected


def test_a_title_with_a_capital_stands_before_people(gazetteer: Gazetteer) -> None:
    article = document(parsed("Mr Lund mr Lund Mr LUND the Lund"))
    names = [mention(article, at, at, "ORGANISATION") for at in (1, 3, 5, 7)]
    known = evidence(article, names, gazetteer, ENGLISH_NAMING)
    assert [has_title(each, known) for each in names] == [True, False, False, False]
    assert [has_article(each, article) for each in names] == [False, False, False, True]


def test_a_list_behind_a_preposition_of_place(gazetteer: Gazetteer) -> None:
    article = document(parsed("from/ADP/prep/0 Athens/PROPN/pobj/0 and/CCONJ/cc/1 Rafina/PROPN/conj/1"))
    athens, rafina = mention(article, 1, 1, "LOCATION"), mention(article, 3, 3, "PERSON")
    known = evidence(article, (athens, rafina), gazetteer, ENGLISH_NAMING)
    assert is_among_places(rafina, known)
    assert not is_among_places(athens, known)


def test_prepositions_and_names_of_times() -> None:
    assert is_located("near")
    assert not is_located("with")
    assert [is_time(token) for token in parsed("June june Lund").tokens] == [True, False, False]
