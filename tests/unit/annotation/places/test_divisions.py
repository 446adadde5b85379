"""Which GeoNames division is which ISO 3166-2 region."""

from pipeline.annotation.places.divisions import Town, divisions_of
from pipeline.annotation.places.regions import Region
from pipeline.annotation.places.spelling import RegionNames
from pipeline.annotation.places.words import RegionWords

SPELLING = RegionNames(
    RegionWords(
        region_types=frozenset({"oblast"}),
        romanised_suffixes=frozenset({"sk"}),
        romanised_endings=frozenset({"aya", "a"}),
        romanised_nominative=frozenset({"aya", "a"}),
    )
)


def region(code: str, *names: str, first_level: bool = True) -> Region:
    return Region(code, names[0], code[:2], names, first_level, city=False)


def test_a_region_is_named_after_the_town_that_its_adjective_begins_like() -> None:
    towns = [
        Town(("kursk",), "RU", "41", 450_000),
        Town(("kurgan",), "RU", "40", 310_000),
        Town(("kurgansky",), "RU", "99", 25_000),
    ]
    own = [region("RU-KRS", "Kurskaya oblast'"), region("RU-KGN", "Kurganskaya oblast'")]
    codes, namesakes = divisions_of(own, towns, SPELLING)
    assert codes == {("RU", "41"): "RU-KRS", ("RU", "40"): "RU-KGN"}
    assert {code: town.names[0] for code, town in namesakes.items()} == {"RU-KRS": "kursk", "RU-KGN": "kurgan"}


def test_letters_of_geonames_are_those_of_iso() -> None:
    towns = [Town(("houston",), "US", "TX", 2_000_000), Town(("albany",), "US", "NY", 90_000)]
    codes, _ = divisions_of([region("US-TX", "Texas"), region("US-NY", "New York")], towns, SPELLING)
    assert codes == {("US", "TX"): "US-TX", ("US", "NY"): "US-NY"}


def test_digits_of_geonames_are_not_and_a_seat_tells_what_no_name_does() -> None:
    towns = [Town(("lutsk",), "UA", "24", 200_000), Town(("kharkiv",), "UA", "07", 1_400_000)]
    codes, _ = divisions_of([region("UA-07", "Volynska oblast"), region("UA-63", "Kharkivska oblast")], towns, SPELLING)
    assert codes == {("UA", "24"): "UA-07", ("UA", "07"): "UA-63"}


def test_a_part_of_another_region_is_no_division() -> None:
    towns = [Town(("kharkiv",), "UA", "07", 1_400_000)]
    assert divisions_of([region("UA-63", "Kharkivska oblast", first_level=False)], towns, SPELLING)[0] == {}
