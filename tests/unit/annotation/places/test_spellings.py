"""By which names the index finds a place."""

from pipeline.annotation.places.divisions import Town
from pipeline.annotation.places.gazetteer import Role
from pipeline.annotation.places.regions import Region
from pipeline.annotation.places.spelling import RegionNames
from pipeline.annotation.places.spellings import area_spellings, city_spellings, region_spellings, sounds, state_spellings
from pipeline.annotation.places.words import PlaceForms, RegionWords, Toponyms

SPELLING = RegionNames(RegionWords(region_types=frozenset({"region", "oblast", "province"}), directions=frozenset({"western"})))
TOY = Toponyms(
    language="en",
    aliases=(("the States", "US"), ("U.S.", "US")),
    metonyms=(("White House", "US"),),
    nationalities=(("American", "US"),),
    areas=(("Crimea", "UA-43"), ("Red Sea", "Red Sea")),
    forms=PlaceForms(nationality_forms=(("-", "s"),)),
)


def test_a_state_is_found_by_its_names_peoples_and_seats() -> None:
    found = set(state_spellings({"US": {"name": "United States"}}, [TOY]))
    assert {
        ("united states", Role.MAIN, "iso3166-1:US"),
        ("united states of america", Role.MAIN, "iso3166-1:US"),
        ("the states", Role.MAIN, "iso3166-1:US"),
        ("US", Role.MAIN, "iso3166-1:US"),
        ("american", Role.NATIONALITY, "iso3166-1:US"),
        ("americans", Role.NATIONALITY, "iso3166-1:US"),
        ("white house", Role.METONYM, "iso3166-1:US"),
    } <= found
    assert ("us", Role.MAIN, "iso3166-1:US") not in found


def test_a_region_is_found_by_its_town_and_a_direction_only_beside_a_type_word() -> None:
    kharkiv = Region("UA-63", "Kharkiv oblast", "UA", ("Kharkiv oblast",), first_level=True, city=False)
    western = Region("FJ-W", "Western", "FJ", ("Western",), first_level=True, city=False)
    town = Town(("kharkiv", "kharkov"), "UA", "07", 1_430_885)
    assert set(region_spellings([kharkiv, western], {"UA-63": town}, SPELLING)) == {
        ("kharkiv oblast", Role.MAIN, "iso3166-2:UA-63"),
        ("kharkiv", Role.REGION, "iso3166-2:UA-63"),
        ("kharkov", Role.REGION, "iso3166-2:UA-63"),
        ("kharkivshchyna", Role.MAIN, "iso3166-2:UA-63"),  # CLDR's English name
        ("kharkivshchyna", Role.REGION, "iso3166-2:UA-63"),
        ("western", Role.REGION, "iso3166-2:FJ-W"),
    }


def test_the_name_of_a_city_that_is_a_region_is_not_that_of_the_region_around_it() -> None:
    kyiv = Region("UA-30", "Kyiv", "UA", ("Kyiv",), first_level=True, city=True)
    assert list(region_spellings([kyiv], {}, SPELLING)) == [("kyiv", Role.MAIN, "iso3166-2:UA-30")]


def test_an_area_that_is_a_region_is_found_beside_a_type_word_too() -> None:
    assert list(area_spellings([TOY], SPELLING)) == [
        ("crimea", Role.MAIN, "iso3166-2:UA-43"),
        ("crimea", Role.REGION, "iso3166-2:UA-43"),
        ("red sea", Role.MAIN, "name:rid si"),
    ]


def test_names_of_two_letters_find_no_city() -> None:
    assert list(city_spellings({"1": Town(("o", "aa", "odesa"), "UA", "17", 1_000_000)})) == [("odesa", Role.OTHER, "geonames:1")]


def test_small_cities_are_not_found_by_their_sound() -> None:
    every = {"1": {"name": "Kharkiv", "population": 15_000}, "2": {"name": "Lviv", "population": 14_999}}
    assert list(sounds({}, every)) == [("harkiv", Role.SOUND, "geonames:1")]
