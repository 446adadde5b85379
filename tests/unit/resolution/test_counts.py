"""What two wordings count, where it is not the same."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.resolution.counts import other_count
from pipeline.resolution.proposition import Number, Proposition
from pipeline.resolution.similarity import compare
from tests.propositions import given

SAME = bytes((127, 0))


def people(*numbers: float) -> tuple[Number, ...]:
    return tuple(("person", each, each) for each in numbers)


def text(words: str, *numbers: float, language: str = "en", **fields: Any) -> Proposition:
    return given(words, language=language, numbers=people(*numbers), **fields)


def apart(one: Proposition, other: Proposition) -> bool:
    assert (other_count(one, other) is None) == (other_count(other, one) is None), "in whatever order"
    return other_count(one, other) is not None


@pytest.mark.parametrize(
    ("language", "toll", "happening"),
    [
        ("en", "the ferry sank off Corfu and 14 people drowned", "the ferry sank off Corfu"),
        ("en", "the fire claimed 14 victims", "the fire burnt a hotel"),
        ("es", "el incendio dejó 14 muertos", "el incendio quemó un hotel"),
        ("ru", "при пожаре погибли 14 человек", "пожар уничтожил гостиницу"),
        ("ru", "число жертв пожара достигло 14", "пожар уничтожил гостиницу"),
        ("uk", "унаслідок пожежі загинули 14 людей", "пожежа знищила готель"),
        ("hi", "आग में 14 लोगों की मौत हो गई", "आग ने होटल जला दिया"),
        ("mr", "आगीत 14 जणांचा मृत्यू झाला", "आगीने हॉटेल जळाले"),
    ],
)
def test_a_toll_is_another_claim_than_what_it_is_of(language: str, toll: str, happening: str) -> None:
    assert apart(text(toll, 14, language=language), text(happening, language=language))


def test_victims_without_a_number_may_be_those_counted() -> None:
    assert not apart(text("14 people drowned when the ferry sank", 14), text("several people drowned when the ferry sank"))


def test_as_many_people_may_be_the_victims_but_not_another_number_of_people() -> None:
    toll = text("14 people drowned when the ferry sank", 14)
    assert not apart(toll, text("the sea took 14 people", 14))
    assert apart(toll, text("the ferry carried 15 people", 15))


def test_people_who_are_no_victims_are_no_toll() -> None:
    assert not apart(text("the ferry with 90 people aboard sank", 90), text("the ferry sank"))


CHILE, PERU = ("iso3166-1:CL", "LOCATION", "Chile"), ("iso3166-1:PE", "LOCATION", "Peru")
ARICA, TACNA = ("geonames:1", "LOCATION", "Arica"), ("geonames:2", "LOCATION", "Tacna")


@pytest.mark.parametrize(
    ("here", "there", "elsewhere"),
    [
        ((CHILE,), (CHILE, PERU), True),
        ((ARICA,), (CHILE,), True),
        ((ARICA,), (TACNA,), True),
        ((ARICA,), (ARICA, CHILE), False),
        ((CHILE, PERU), (PERU, CHILE), False),
        ((), (CHILE,), False),
    ],
)
def test_numbers_of_other_places_do_not_contradict_each_other(
    here: tuple[Any, ...], there: tuple[Any, ...], elsewhere: bool
) -> None:
    one, other = text("the quake killed 20 people", 20, names=here), text("the quake killed 31 people", 31, names=there)
    assert apart(one, other) == elsewhere
    as_many = text("the quake killed 20 people", 20, names=there)
    assert not apart(one, as_many), "the same number is the same toll"


def test_of_other_victims_there_may_be_another_number() -> None:
    assert apart(text("20 people died", 20), text("31 people were injured", 31))
    assert not apart(text("20 people died", 20), text("31 people died and 40 were injured", 31, 40))
    assert not apart(text("20 people died", 20), text("the toll rose to 31", 31)), "a toll is mostly of the dead"


def test_sums_in_two_currencies_are_not_compared() -> None:
    franc, dollar, more = ((f"{code} money", each, each) for code, each in (("CHF", 3e9), ("USD", 2e9), ("USD", 3e9)))
    priced = [given("the bank was bought", numbers=(each,)) for each in (franc, dollar, more)]
    assert apart(priced[0], priced[1])
    assert apart(priced[0], priced[2]), "as many of another currency are not as much"
    assert not apart(priced[1], priced[2])


def test_an_update_counts_the_same() -> None:
    def known(*places: tuple[str, str, str]) -> Proposition:
        return text("the quake killed 20 people near the coast", 20, names=places, vector=SAME)

    later = text("the quake near the coast killed 31 people", 31, names=(CHILE,), vector=SAME)
    assert not compare(later, known(CHILE), 1.0).contrasts
    assert compare(later, known(CHILE, PERU), 1.0).contrasts
