"""What an article says of its names."""

from __future__ import annotations

import pytest

from pipeline.languages.en.naming.evidence import has_life_dates, said_of, subject_sort, told
from tests.parsed import document, mention, parsed


@pytest.mark.parametrize(
    ("sentence", "bounds", "sort"),
    [
        ("the singer/NOUN/compound/3 Ana/PROPN/compound/3 Ruiz/PROPN/nsubj/3", (2, 3), "PERSON"),
        ("the village/NOUN/nsubj/1 of/ADP/prep/1 Weem/PROPN/pobj/2", (3, 3), "LOCATION"),
        ("the capital/NOUN/nsubj/1 of/ADP/prep/1 Chile/PROPN/pobj/2", (3, 3), None),
        ("the siege/NOUN/nsubj/1 of/ADP/prep/1 Plevna/PROPN/pobj/2", (3, 3), "LOCATION"),
        ("the drummer/NOUN/nsubj/1 of/ADP/prep/1 Lund/PROPN/pobj/2", (3, 3), "ORGANISATION"),
        ("novel/NOUN/ROOT/0 ,/PUNCT/punct/0 Salt/PROPN/appos/0", (2, 2), "WORK"),
        ("Brno/PROPN/nsubj/1 is/AUX/ROOT/1/be a/DET/det/3 city/NOUN/attr/1", (0, 0), "LOCATION"),
        ("Cam/PROPN/nsubj/1 is/AUX/ROOT/1/be one/NOUN/attr/1 of/ADP/prep/2 rivers/NOUN/pobj/3/river", (0, 0), "LOCATION"),
        ("Weem/PROPN/ROOT/0 ,/PUNCT/punct/0 a/DET/det/3 village/NOUN/appos/0", (0, 0), "LOCATION"),
        ("alumni/NOUN/nsubj/1/alumnus/Number=Plur include/VERB/ROOT/1 Bo/PROPN/dobj/1", (2, 2), "PERSON"),
        ("Lund/PROPN/nsubj/1 lies/VERB/ROOT/1", (0, 0), None),
    ],
)
def test_nouns_beside_a_name_say_what_it_is(sentence: str, bounds: tuple[int, int], sort: str | None) -> None:
    assert said_of(parsed(sentence), *bounds) == sort


def test_only_a_subject_is_said_to_be_something() -> None:
    assert subject_sort(parsed("Brno/PROPN/dobj/1 is/AUX/ROOT/1/be city/NOUN/attr/1"), 0) is None


def test_dates_of_a_life() -> None:
    texts = ("Ana Ruiz (born 1970)", "Ana Ruiz (1901–1970)", "Ana Ruiz (aged 70)", "Ana Ruiz in 1970")
    assert [has_life_dates(text, 8) for text in texts] == [True, True, False, False]


def test_who_has_lived_is_a_person_whatever_else_is_said() -> None:
    article = document(parsed("the village/NOUN/compound/3 Ana/PROPN/compound/3 Ruiz/PROPN/nsubj/3 (born 1970)"))
    assert told(mention(article, 2, 3, "ORGANISATION"), article) == "PERSON"
    assert told(mention(article, 2, 2, "ORGANISATION"), article) == "LOCATION"
