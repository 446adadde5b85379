"""Spellings of place names."""

import pytest

from pipeline.annotation.places.spelling import abbreviation, folded, has_region_type, region_key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Łódź", "lodz"),
        ("Khar'kov", "kharkov"),
        ("Харьков", "харков"),
        ("Saint-Denis", "saint denis"),
        ("  St. Gallen ", "st gallen"),
        ("Київ", "киів"),
        ("मुंबई", "मुंबई"),
    ],
)
def test_case_accents_and_marks_do_not_count(name: str, key: str) -> None:
    assert folded(name) == key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Sumy region", "sumy"),
        ("Province of Idlib", "idlib"),
        ("Сумская область", "сумск"),
        ("Сумской области", "сумск"),
        ("Сумської області", "сумск"),
        ("Lvivska oblast", "lvivsk"),
        ("Texas", "texas"),
    ],
)
def test_a_region_loses_its_type_word_and_the_ending_of_its_adjective(name: str, key: str) -> None:
    assert region_key(name) == key


def test_a_type_word_alone_is_no_region() -> None:
    assert [has_region_type(name) for name in ("Region", "Sumy region", "Сумская область", "Sumy")] == [False, True, True, False]


@pytest.mark.parametrize(("name", "letters"), [("U.S.", "US"), ("США", "США"), ("us", None), ("Us", None), ("LONDON", None)])
def test_abbreviations_are_capitals_only(name: str, letters: str | None) -> None:
    assert abbreviation(name) == letters
