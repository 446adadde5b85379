"""Spellings of place names."""

import pytest

from pipeline.annotation.places.spelling import RegionNames, abbreviation, folded, sound_key
from pipeline.annotation.places.words import RegionWords

NAMES = RegionNames(
    RegionWords(
        region_types=frozenset({"region", "oblast", "province", "область", "області", "области"}),
        small_words=frozenset({"the", "of"}),
        directions=frozenset({"western"}),
        adjective_suffixes=frozenset({"ск", "ськ"}),
        adjective_endings=frozenset({"ая", "ой", "ої"}),
        romanised_suffixes=frozenset({"sk"}),
        romanised_endings=frozenset({"a", "aya"}),
        romanised_nominative=frozenset({"aya"}),
        town_suffixes=frozenset({"ск", "sk"}),
        land_suffixes=frozenset({"щин-ськ", "ччин-цьк", "дчин-дск"}),
        land_endings=frozenset({"а", "і", "е"}),
    )
)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Łódź", "lodz"),
        ("Khar'kov", "kharkov"),
        ("ʿAfrīn", "afrin"),
        ("Харьков", "харков"),
        ("Saint-Denis", "saint denis"),
        ("  St. Gallen ", "st gallen"),
        ("Ærø", "aero"),
        ("Київ", "киів"),
        ("मुंबई", "मुंबई"),
        ("ग़ज़ा", "गजा"),
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
        ("Alaska", "alask"),
        ("Region", ""),
    ],
)
def test_a_region_loses_its_type_word_and_the_ending_of_its_adjective(name: str, key: str) -> None:
    assert NAMES.key(name) == key


def test_a_type_word_alone_is_no_region() -> None:
    names = ("Region", "Sumy region", "Сумская область", "Sumy")
    assert [NAMES.has_type(name) for name in names] == [False, True, True, False]
    assert [NAMES.is_type(word) for word in ("Region", "Области", "Sumy")] == [True, True, False]


def test_a_region_s_adjective_tells_its_town() -> None:
    assert [NAMES.town_key(key) for key in ("николаевск", "kharkivsk", "sk", "texas")] == ["николаев", "kharkiv", "sk", "texas"]
    assert [NAMES.has_adjective(name) for name in ("Kurskaya oblast'", "Lvivska oblast", "Texas")] == [True, False, False]
    assert NAMES.adjective_stem("kurskaya") == "kur"


def test_directions_are_known_by_their_keys() -> None:
    assert [NAMES.is_direction(NAMES.key(name)) for name in ("Western Province", "Westland")] == [True, False]


def test_without_words_every_name_stays_whole() -> None:
    bare = RegionNames(RegionWords(region_types=frozenset()))
    assert bare.key("Kurskaya oblast") == "kurskaya oblast"
    assert (bare.has_type("Sumy region"), bare.has_adjective("Kurskaya")) == (False, False)


@pytest.mark.parametrize(("name", "letters"), [("U.S.", "US"), ("США", "США"), ("us", None), ("Us", None), ("LONDON", None)])
def test_abbreviations_are_capitals_only(name: str, letters: str | None) -> None:
    assert abbreviation(name) == letters


def test_the_sound_of_a_name_is_that_of_its_words() -> None:
    names = ("Нижний Новгород", "Nizhny-Novgorod", "निज़नी नोवगोरोद", "")
    assert [sound_key(name) for name in names] == ["nizni novhorod", "nizni novhorod", "nizni novhorod", ""]


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("Харківщині", ["харківск"]),
        ("Донеччина", ["донецк"]),
        ("Вологодчине", ["вологодск"]),
        ("Харків", []),
        ("щина", []),
    ],
)
def test_a_land_is_that_of_a_region(name: str, keys: list[str]) -> None:
    assert NAMES.land_keys(name) == keys
