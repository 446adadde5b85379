"""ISO 3166-2 regions with their names."""

import pycountry
import pytest

from pipeline.annotation.places.regions import english_names, regions


def test_all_regions_of_ukraine_are_first_level() -> None:
    own = [each for each in regions(["en"]) if each.country == "UA"]
    assert (len(own), {each.first_level for each in own}) == (27, {True})
    assert {each.code for each in own if each.city} == {"UA-30", "UA-40"}


def test_names_are_those_of_iso_and_of_the_languages_asked_for() -> None:
    (bavaria,) = [each for each in regions(["en", "ru"]) if each.code == "DE-BY"]
    assert bavaria.names == ("Bayern", "Bavaria", "Бавария")


def test_a_name_turned_round_is_read_both_ways() -> None:
    (altai,) = [each for each in regions(["es"]) if each.code == "RU-AL"]
    assert altai.names[:2] == ("Altay", "Altay Respublika")


def test_no_names_in_any_language_is_no_installation() -> None:
    with pytest.raises(OSError, match="install it anew"):
        regions(["xx"])


def test_english_names_are_of_regions_that_there_are() -> None:
    assert english_names().keys() <= {division.code for division in pycountry.subdivisions}
    assert english_names()["AL-11"] == "Tirana County"
