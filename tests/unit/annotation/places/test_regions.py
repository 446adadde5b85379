"""Which GeoNames division is which ISO 3166-2 region."""

from pipeline.annotation.places.regions import Region, Town, centre, divisions_of, regions


def region(code: str, *names: str, city: bool = False) -> Region:
    return Region(code, names[0], code[:2], names, first_level=True, city=city)


def test_a_region_is_named_after_the_town_that_its_adjective_begins_like() -> None:
    towns = [
        Town(("kursk",), "RU", "41", 450_000),
        Town(("kurgan",), "RU", "40", 310_000),
        Town(("kurgansky",), "RU", "99", 25_000),
    ]
    codes, namesakes = divisions_of([region("RU-KRS", "Kurskaya oblast'"), region("RU-KGN", "Kurganskaya oblast'")], towns)
    assert codes == {("RU", "41"): "RU-KRS", ("RU", "40"): "RU-KGN"}
    assert {code: town.names[0] for code, town in namesakes.items()} == {"RU-KRS": "kursk", "RU-KGN": "kurgan"}


def test_letters_of_geonames_are_those_of_iso() -> None:
    towns = [Town(("houston",), "US", "TX", 2_000_000), Town(("albany",), "US", "NY", 90_000)]
    codes, _ = divisions_of([region("US-TX", "Texas"), region("US-NY", "New York")], towns)
    assert codes == {("US", "TX"): "US-TX", ("US", "NY"): "US-NY"}


def test_digits_of_geonames_are_not() -> None:
    towns = [Town(("lutsk",), "UA", "24", 200_000), Town(("kharkiv",), "UA", "07", 1_400_000)]
    codes, _ = divisions_of([region("UA-07", "Volynska oblast"), region("UA-63", "Kharkivska oblast")], towns)
    assert codes == {("UA", "24"): "UA-07", ("UA", "07"): "UA-63"}


def test_all_regions_of_ukraine_are_first_level() -> None:
    own = [each for each in regions() if each.country == "UA"]
    assert (len(own), {each.first_level for each in own}) == (27, {True})
    assert {each.code for each in own if each.city} == {"UA-30", "UA-40"}


def test_the_centre_is_where_people_live() -> None:
    assert centre([(10.0, 20.0, 3), (20.0, 40.0, 1)]) == (12.5, 25.0)
    assert centre([]) == (None, None)
