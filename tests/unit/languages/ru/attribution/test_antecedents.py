"""Whom a pronoun or a bare role stands for in Russian."""

from __future__ import annotations

import pytest

from pipeline.languages.ru.attribution.antecedents import antecedent, is_first_person, is_pronoun, named
from tests.said import document

FIRST = "Министр Игорь Иванов и депутат Елена Громова встретились. "


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("Он уехал.", "Игорь Иванов"),
        ("Она уехала.", "Елена Громова"),
        ("Министр уехал.", "Игорь Иванов"),
        ("Депутат уехала.", "Елена Громова"),
        ("Дождь прошёл.", None),
    ],
)
def test_the_last_one_named_who_fits(second: str, expected: str | None) -> None:
    found = document(FIRST + second, "ru")
    span = antecedent(found, 1, (0, 0), named(found), [])
    assert (None if span is None else found.text[slice(*span)]) == expected


def test_a_name_stands_for_itself() -> None:
    found = document(FIRST + "Громова уехала.", "ru")
    assert antecedent(found, 1, (0, 0), named(found), []) is None


def test_people_have_genders_and_the_lemmas_of_their_phrase() -> None:
    found = {each.type: (each.gender, each.sentence) for each in named(document("Говорила депутат Елена Громова.", "ru"))}
    assert found == {"PERSON": ("Fem", 0)}


def test_pronouns() -> None:
    found = document("Он знал, что мы едем.", "ru").sentences[0]
    assert [is_pronoun(found, (index, index)) for index in (0, 4)] == [True, False]
    assert [is_first_person(found, (index, index)) for index in (0, 4)] == [False, True]
