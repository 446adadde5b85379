"""What news call regions and areas, in the languages that are read."""

from collections.abc import Iterator

import pycountry
import pytest

from pipeline.annotation.places.areas import areas
from pipeline.annotation.places.gazetteer import Gazetteer, default_path
from pipeline.annotation.places.resolution import PlaceName, resolve


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[Gazetteer]:
    opened = Gazetteer(default_path())
    yield opened
    opened.close()


def test_the_lists_name_what_there_is() -> None:
    states = {state.alpha_2 for state in pycountry.countries}
    divisions = {division.code: division.country_code for division in pycountry.subdivisions}
    for area in areas():
        code = area.entity_id.partition(":")[2]
        assert area.state in {"", *states}, area
        if area.is_region:
            assert divisions[code] == area.state, area
            assert (area.where, area.key) == (None, code)
        else:
            assert area.where is not None and -90 <= area.where[0] <= 90 and -180 <= area.where[1] <= 180, area


def test_no_area_stands_twice() -> None:
    for named in ([area.entity_id for area in areas()], [area.key for area in areas()], [area.name for area in areas()]):
        assert len(named) == len(set(named))


def test_an_id_is_a_code_or_the_key_of_the_english_name() -> None:
    ids = {area.key: area.entity_id for area in areas()}
    assert [ids[key] for key in ("UA-43", "Red Sea", "Gaza Strip")] == ["iso3166-2:UA-43", "name:rid si", "name:haza strip"]


@pytest.mark.parametrize(
    ("expected", "names"),
    [
        ("name:rid si", ("Red Sea", "mar Rojo", "Красное море", "Червоне море", "लाल सागर", "लाल समुद्र")),
        ("name:haza strip", ("Gaza", "Gaza Strip", "Franja de Gaza", "сектор Газа", "Газа", "गाजा पट्टी", "ग़ज़ा", "गाझा")),
        ("name:donbas", ("Donbas", "Donbass", "Donbás", "Донбасс", "Донбас", "डोनबास")),
        ("name:vist bank", ("West Bank", "Cisjordania", "Западный берег", "Західний берег", "वेस्ट बैंक")),
        ("iso3166-2:ES-CT", ("Catalonia", "Cataluña", "Каталония", "Каталонія")),
        ("iso3166-2:GR-M", ("Crete", "Creta", "Крит", "क्रीट")),
        ("iso3166-2:CN-SD", ("Shandong", "Шаньдун")),
        ("geonames:281133", ("Gaza City",)),
    ],
)
def test_one_id_in_all_languages(gazetteer: Gazetteer, expected: str, names: tuple[str, ...]) -> None:
    found = resolve([PlaceName((name,)) for name in names], gazetteer)
    assert [place and place.entity_id for place in found] == [expected] * len(names)


def test_adjectives_as_a_parser_cites_them(gazetteer: Gazetteer) -> None:
    found = resolve([PlaceName((name,)) for name in ("Черный море", "Ормузский пролив", "Північний Ірландія")], gazetteer)
    assert [place and place.name for place in found] == ["Black Sea", "Strait of Hormuz", "Northern Ireland"]


def test_a_sea_is_in_no_state_and_a_part_of_one_in_its_own(gazetteer: Gazetteer) -> None:
    sea, part, town = resolve([PlaceName(("Black Sea",)), PlaceName(("Darfur",)), PlaceName(("El Fasher",), within=1)], gazetteer)
    assert (sea and sea.country, part and part.country, town and town.country) == ("", "SD", "SD")
    assert sea and (sea.lat, sea.lon) == (43.4, 34.0)
