"""Spans of names: trimmed, split, with titles and region words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from pipeline.annotation.entities.naming import Naming
from pipeline.annotation.entities.spans import mentions
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.languages import LANGUAGES
from pipeline.languages.naming import naming
from schemas import EntityType
from tests.parsed import NamedRange, document, parsed

PLAIN = naming(next(each.folder for each in LANGUAGES if each.code == "en"))


def found(
    gazetteer: Gazetteer, sentence: str, named: tuple[int, int, EntityType], words: Naming = PLAIN
) -> list[tuple[str, str]]:
    """What is found, as the whole span and the core."""
    article = document(parsed(sentence, [named]))
    return [(article.text[each.start : each.end], each.text) for each in mentions(article, gazetteer, words)]


@pytest.mark.parametrize(
    ("sentence", "named", "expected"),
    [
        ("the Lund Circus 's", (0, 3, "ORGANISATION"), "Lund Circus"),
        ("ООО « Вектор »", (0, 3, "ORGANISATION"), "ООО « Вектор »"),
        ("Михайлова Н .", (0, 2, "PERSON"), "Михайлова Н ."),
        ("Lund met .", (0, 2, "PERSON"), "Lund met"),
        ("Anna Lund later/ADV/advmod/0", (0, 2, "PERSON"), "Anna Lund"),
        ("Defence Circus spokesman", (0, 2, "ORGANISATION"), "Defence Circus"),
        ("St. John 's Circus", (3, 3, "ORGANISATION"), "St. John 's Circus"),
        ("Charles II.", (0, 1, "PERSON"), "Charles II"),
        ("Lund's", (0, 0, "PERSON"), "Lund"),
    ],
)
def test_a_span_ends_where_the_name_does(gazetteer: Gazetteer, sentence: str, named: NamedRange, expected: str) -> None:
    assert found(gazetteer, sentence, named) == [(expected, expected)]


def test_titles_and_words_between_them_stand_before_the_core(gazetteer: Gazetteer) -> None:
    assert found(gazetteer, "Mr former foreign minister Anna Lund", (4, 5, "PERSON")) == [
        ("Mr former foreign minister Anna Lund", "Anna Lund")
    ]
    assert found(gazetteer, "Dr Anna Lund", (0, 2, "PERSON")) == [("Dr Anna Lund", "Anna Lund")]
    assert found(gazetteer, "Saint Olaf", (0, 1, "PERSON")) == [("Saint Olaf", "Saint Olaf")]


@pytest.mark.parametrize(
    ("sentence", "named", "expected"),
    [
        ("General Motors", (1, 1, "PERSON"), "General Motors"),
        ("General Dynamics", (0, 1, "PERSON"), "General Dynamics"),
        ("Prince of Lund", (0, 2, "PERSON"), "Prince of Lund"),
        ("Prince Lund", (0, 1, "PERSON"), "Lund"),
        ("Lund Motors", (0, 1, "PERSON"), "Lund Motors"),
    ],
)
def test_a_title_is_part_of_what_is_called_by_it(gazetteer: Gazetteer, sentence: str, named: NamedRange, expected: str) -> None:
    assert [core for _, core in found(gazetteer, sentence, named)] == [expected]


def test_a_body_that_is_called_by_a_title_is_no_person(gazetteer: Gazetteer) -> None:
    hindi = naming(next(each.folder for each in LANGUAGES if each.code == "hi"))
    for sentence, words, kind in (
        ("General Motors", PLAIN, "ORGANISATION"),
        ("General Lund", PLAIN, "PERSON"),
        ("राष्ट्रपति कार्यालय", hindi, "ORGANISATION"),
        ("राष्ट्रपति मोदी", hindi, "PERSON"),
    ):
        article = document(parsed(sentence, [(1, 1, "PERSON")]))
        assert [each.type for each in mentions(article, gazetteer, words)] == [kind]


def test_the_word_for_a_region_stands_beside_the_core(gazetteer: Gazetteer) -> None:
    assert found(gazetteer, "the Kharkiv region", (1, 1, "LOCATION")) == [("Kharkiv region", "Kharkiv")]
    assert found(gazetteer, "the province of Alberta", (3, 3, "LOCATION")) == [("province of Alberta", "Alberta")]


def test_a_city_and_its_country_are_two(gazetteer: Gazetteer) -> None:
    assert [core for _, core in found(gazetteer, "Paris France", (0, 1, "LOCATION"))] == ["Paris", "France"]


def test_a_language_with_capitals_has_no_name_in_small_letters(gazetteer: Gazetteer) -> None:
    small = replace(PLAIN, words=replace(PLAIN.words, capitals=False))
    assert found(gazetteer, "x circus", (1, 1, "ORGANISATION")) == []
    assert found(gazetteer, "x circus", (1, 1, "ORGANISATION"), small) == [("circus", "circus")]


def test_measures_are_found_elsewhere_and_peoples_without_a_tagger(gazetteer: Gazetteer) -> None:
    assert found(gazetteer, "On Friday Spanish pilots left", (1, 1, "DATETIME")) == [("Spanish", "Spanish")]


def test_rules_of_the_language_make_names_whole(gazetteer: Gazetteer) -> None:
    wider: Callable[..., tuple[tuple[int, int], EntityType]] = lambda tokens, bounds, kind, covered: (  # noqa: E731
        (bounds[0], bounds[1] + 1),
        "ORGANISATION",
    )
    article = document(parsed("Anna Lund Circus", [(0, 1, "PERSON")]))
    made = mentions(article, gazetteer, replace(PLAIN, whole=wider))
    assert [(each.text, each.type) for each in made] == [("Anna Lund Circus", "ORGANISATION")]
