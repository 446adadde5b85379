"""One place for each name, by the company it keeps."""

from collections.abc import Iterator

import pytest

from pipeline.annotation.places.gazetteer import Gazetteer, default_path
from pipeline.annotation.places.resolution import PlaceName, resolve


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[Gazetteer]:
    opened = Gazetteer(default_path())
    yield opened
    opened.close()


def codes(
    gazetteer: Gazetteer, *names: str, states: tuple[str, ...] = (), within: dict[int, int] | None = None
) -> list[str | None]:
    """Country of each city and ISO code of each region and country."""
    places = resolve([PlaceName((name,), (within or {}).get(n)) for n, name in enumerate(names)], gazetteer, states)
    return [
        None if place is None else place.country if place.kind == "city" else place.entity_id.partition(":")[2]
        for place in places
    ]


def test_population_decides_without_company(gazetteer: Gazetteer) -> None:
    assert codes(gazetteer, "Paris", "Birmingham", "Moscow") == ["FR", "GB", "RU"]


def test_a_country_of_the_article_decides(gazetteer: Gazetteer) -> None:
    assert codes(gazetteer, "Tripoli") == ["LY"]
    assert codes(gazetteer, "Tripoli", "Lebanon") == ["LB", "LB"]
    assert codes(gazetteer, "Odessa", states=("US",)) == ["US"]
    assert codes(gazetteer, "Odessa", states=("UA",)) == ["UA"]


def test_a_far_greater_city_stays_where_it_is(gazetteer: Gazetteer) -> None:
    assert codes(gazetteer, "Paris", "London", states=("US", "CA")) == ["FR", "GB"]


def test_a_container_decides_over_all(gazetteer: Gazetteer) -> None:
    assert codes(gazetteer, "Paris", "Texas", within={0: 1}) == ["US", "US-TX"]


def test_what_it_contains_decides_for_a_container(gazetteer: Gazetteer) -> None:
    assert codes(gazetteer, "Atlanta", "Georgia", within={0: 1}) == ["US", "US-GA"]
    assert codes(gazetteer, "Batumi", "Georgia", within={0: 1}) == ["GE", "GE"]


def test_a_city_stands_before_its_region(gazetteer: Gazetteer) -> None:
    assert codes(gazetteer, "Aleppo", "Aleppo province", "New York") == ["SY", "SY-HL", "US"]


def test_a_region_of_a_named_country_stands_before_another_spelling_elsewhere(gazetteer: Gazetteer) -> None:
    assert codes(gazetteer, "Samar") == ["RU"]
    assert codes(gazetteer, "Samar", states=("PH",)) == ["PH-WSA"]
    assert codes(gazetteer, "Manchester", states=("JM",)) == ["GB"]


def test_small_places_need_company(gazetteer: Gazetteer) -> None:
    assert codes(gazetteer, "Mykolaivka") == [None]
    assert codes(gazetteer, "Mykolaivka", states=("UA",)) == ["UA"]


def test_the_lemma_is_tried_after_the_written_form(gazetteer: Gazetteer) -> None:
    (place,) = resolve([PlaceName(("Харькова", "Харьков"))], gazetteer)
    assert place is not None
    assert place.entity_id == "geonames:706483"


def test_nothing_for_what_is_no_place(gazetteer: Gazetteer) -> None:
    assert codes(gazetteer, "Carter", "Zzyzx Corner") == [None, None]
    assert codes(gazetteer) == []


def test_a_place_of_that_name_stands_before_one_that_is_called_so_too(gazetteer: Gazetteer) -> None:
    places = resolve([PlaceName(("New Delhi",)), PlaceName(("Delhi",)), PlaceName(("Pokrovsk",))], gazetteer)
    assert [place.name for place in places if place] == ["New Delhi", "Delhi", "Pokrovsk"]


def test_a_place_where_the_language_is_spoken_stands_before_a_greater_namesake(gazetteer: Gazetteer) -> None:
    def country(name: str, home: tuple[str, ...], states: tuple[str, ...] = ()) -> str:
        (place,) = resolve([PlaceName((name,))], gazetteer, states, home)
        assert place
        return place.country

    assert [country("Toledo", home) for home in ((), ("ES", "MX"))] == ["US", "ES"]
    assert [country("Cartagena", home) for home in ((), ("ES",))] == ["CO", "ES"]
    assert country("Toledo", ("ES", "MX"), states=("US",)) == "US"
    assert country("London", ("ES", "MX")) == "GB"
