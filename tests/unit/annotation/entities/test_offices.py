"""Offices that stand for the person who holds them."""

from __future__ import annotations

import pytest

from pipeline.annotation.entities.offices import office_holders
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.naming.english import ENGLISH_NAMING
from tests.parsed import document, mention, parsed

FIRST = parsed("Prime minister Kaja/PROPN/nsubj/4 Tamm/PROPN/nsubj/4 spoke/VERB/ROOT/4")


def holders(gazetteer: Gazetteer, *parses: Parse) -> list[tuple[str, str]]:
    article = document(FIRST, *parses)
    kaja = mention(article, 2, 3, "PERSON")
    found = office_holders([kaja], {kaja: "name:kaza tam"}, article, gazetteer, ENGLISH_NAMING)
    return [(office.text, person.text) for office, person in found]


def test_an_office_behind_the_article_is_its_one_holder(gazetteer: Gazetteer) -> None:
    assert holders(gazetteer, parsed("Then the premier left")) == [("premier", "Kaja Tamm")]
    assert holders(gazetteer, parsed("Then the prime minister left")) == [("prime minister", "Kaja Tamm")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Then a premier left",
        "Then the president left",
        "Then the premier of France left",
        "Then the premier 's office left",
        "the premier 's office burned",
        "Then the premier 's team left",
        "Then the premier ’s press service left",
    ],
)
def test_other_offices_are_nobody(gazetteer: Gazetteer, sentence: str) -> None:
    assert holders(gazetteer, parsed(sentence)) == []


def test_an_office_of_two_holders_is_neither(gazetteer: Gazetteer) -> None:
    article = document(FIRST, parsed("Prime minister Eva left"), parsed("Then the premier left"))
    kaja, eva = mention(article, 2, 3, "PERSON"), mention(article, 2, 2, "PERSON", sentence=1)
    found = [kaja, eva]
    assert office_holders(found, {kaja: "name:kaza", eva: "name:iva"}, article, gazetteer, ENGLISH_NAMING) == []
    assert len(office_holders(found, {kaja: "name:kaza", eva: "name:kaza"}, article, gazetteer, ENGLISH_NAMING)) == 1


def test_a_holder_in_apposition_and_the_nationality_before_an_office(gazetteer: Gazetteer) -> None:
    article = document(parsed("Tamm , the Estonian premier , spoke/VERB/ROOT/6"), parsed("The Estonian premier left/VERB/ROOT/3"))
    tamm = mention(article, 0, 0, "PERSON")
    people = [mention(article, 3, 3, "NATIONALITY"), mention(article, 1, 1, "NATIONALITY", sentence=1)]
    found = office_holders([tamm, *people], {tamm: "name:tam"}, article, gazetteer, ENGLISH_NAMING)
    assert [(office.text, office.sentence, person) for office, person in found] == [
        ("Estonian premier", 0, tamm),
        ("Estonian premier", 1, tamm),
    ]
