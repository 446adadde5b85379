"""Names that only people have."""

from __future__ import annotations

import pytest

from pipeline.languages.en.naming.people import has_epithet, is_he_or_she, is_regnal, is_surname, is_titled, reads_as_person
from tests.parsed import document, mention, parsed


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Anna Lund", True),
        ("Anna Maria J. Lund", True),
        ("Anna", False),
        ("Xyz Lund", False),
        ("Anna Bridge", False),
        ("Anna Church Lund", False),
        ("Anna lund", False),
        ("Xyz van Lund", True),
        ("Bridge van Lund", False),
        ("Anna B Maria J Lund", False),
    ],
)
def test_a_given_name_or_a_particle_makes_a_person(name: str, person: bool) -> None:
    assert reads_as_person(name.split()) == person


def test_nobody_has_no_name() -> None:
    assert not reads_as_person([])


def test_rulers_have_numbers() -> None:
    names = ("Antiochus II", "Olaf XIV", "Olaf I", "World II", "olaf II", "Olaf Lund")
    assert [is_regnal(name.split()) for name in names] == [True, True, False, False, False, False]


def test_epithets_stand_behind_the_article() -> None:
    names = ("Pliny the Elder", "Pliny the elder", "Pliny The Elder", "the Elder")
    assert [has_epithet(name.split()) for name in names] == [True, False, False, False]


def test_ends_of_surnames() -> None:
    names = ("Sørensen", "Ivanova", "Kowalska", "Rafina", "sørensen", "Sen")
    assert [is_surname(name) for name in names] == [True, True, False, False, False, False]


def test_a_title_and_a_name_are_a_person_but_not_a_firm() -> None:
    names = ("King Vajiravudh", "General Motors", "Prince Street", "King vajiravudh", "Lund Berg")
    assert [is_titled(name.split()) for name in names] == [True, False, False, False, False]


def test_a_pronoun_takes_up_the_subject() -> None:
    same = document(parsed("Lund/PROPN/nsubj/1 lost/VERB/ROOT/1 his/PRON/poss/3 post/NOUN/dobj/1"))
    following = document(parsed("Lund/PROPN/nsubj/1 lost/VERB/ROOT/1"), parsed("She left"))
    it = document(parsed("Lund/PROPN/nsubj/1 lost/VERB/ROOT/1 its/PRON/poss/3 post/NOUN/dobj/1"))
    named = document(parsed("They/PRON/nsubj/1 met/VERB/ROOT/1 Lund/PROPN/dobj/1"), parsed("She left"))
    names = (same, 0), (following, 0), (it, 0), (named, 2)
    found = [is_he_or_she(mention(each, at, at, "ORGANISATION"), each) for each, at in names]
    assert found == [True, True, False, False]
