"""Which names of GeoNames the index takes."""

from pipeline.annotation.places.geonames import countries, towns


def test_alternate_names_in_other_scripts_small_letters_and_codes_are_left_out() -> None:
    city = {
        "name": "Kharkiv",
        "alternatenames": ["Харків", "Kharkov", "kharkov", "HRK", "खार्किव", "哈爾科夫", "Χάρκοβο"],
        "countrycode": "UA",
        "admin1code": "07",
        "population": 1_430_885,
    }
    village = {**city, "name": "Kharkivka", "population": 700}
    found = towns({"1": city, "2": village})
    assert found["1"].names == ("kharkiv", "харків".replace("ї", "і"), "kharkov", "खार्किव", "χαρκοβο")
    assert (found["1"].country, found["1"].division, found["1"].population) == ("UA", "07", 1_430_885)
    assert found["2"].names == ("kharkivka",)


def test_the_package_has_its_data() -> None:
    assert countries()["UA"]["capital"] == "Kyiv"
