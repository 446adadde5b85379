"""The index as `make install` builds it."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.annotation.places.gazetteer import Gazetteer, IndexMissing, Place, default_path


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[Gazetteer]:
    opened = Gazetteer(default_path())
    yield opened
    opened.close()


def first(places: tuple[Place, ...]) -> str | None:
    return places[0].entity_id if places else None


@pytest.mark.parametrize(
    ("name", "entity_id"),
    [
        ("Kharkiv", "geonames:706483"),
        ("Харьков", "geonames:706483"),
        ("Харків", "geonames:706483"),
        ("Izium", "geonames:707292"),
        ("Balakliia", "geonames:712926"),
        ("Ukraine", "iso3166-1:UA"),
        ("Украина", "iso3166-1:UA"),
        ("यूक्रेन", "iso3166-1:UA"),
        ("Great Britain", "iso3166-1:GB"),
        ("U.S.", "iso3166-1:US"),
        ("the Netherlands", "iso3166-1:NL"),
        ("Republic of Moldova", "iso3166-1:MD"),
        ("Bavaria", "iso3166-2:DE-BY"),
        ("us", None),
        ("Xyzzyx", None),
    ],
)
def test_names_in_several_scripts(gazetteer: Gazetteer, name: str, entity_id: str | None) -> None:
    assert first(gazetteer.lookup(name)) == entity_id


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Kharkiv region", "UA-63"),
        ("Kharkiv Oblast", "UA-63"),
        ("Харьковской области", "UA-63"),
        ("Харківська область", "UA-63"),
        ("Mykolaiv region", "UA-48"),
        ("Николаевская область", "UA-48"),
        ("Donetsk region", "UA-14"),
        ("Zaporizhzhia region", "UA-23"),
        ("Odesa region", "UA-51"),
        ("Kyiv region", "UA-32"),
        ("Sumy Oblast", "UA-59"),
        ("Chernivtsi region", "UA-77"),
        ("Moscow region", "RU-MOS"),
        ("Kursk region", "RU-KRS"),
        ("Kurgan region", "RU-KGN"),
        ("Belgorod region", "RU-BEL"),
        ("province of Idlib", "SY-ID"),
        ("Aleppo governorate", "SY-HL"),
        ("Washington state", "US-WA"),
        ("New York state", "US-NY"),
    ],
)
def test_regions_by_the_names_of_their_towns(gazetteer: Gazetteer, name: str, code: str) -> None:
    assert first(gazetteer.lookup(name)) == f"iso3166-2:{code}"


def test_a_city_has_its_region_and_place(gazetteer: Gazetteer) -> None:
    assert gazetteer.lookup("Lviv")[0] == Place(
        entity_id="geonames:702550",
        name="Lviv",
        kind="city",
        country="UA",
        admin1="UA-46",
        lat=49.83826,
        lon=24.02324,
        population=717273,
        capital=False,
        main_name=True,
    )


@pytest.mark.parametrize(
    ("town", "admin1"),
    [
        ("Houston", "US-TX"),
        ("Leeds", "GB-ENG"),
        ("Mosul", "IQ-NI"),
        ("Munich", "DE-BY"),
        ("Simferopol", "UA-43"),
        ("Kyiv", "UA-30"),
    ],
)
def test_geonames_divisions_are_mapped_to_iso(gazetteer: Gazetteer, town: str, admin1: str) -> None:
    assert gazetteer.lookup(town)[0].admin1 == admin1


def test_countries_come_before_cities_and_regions(gazetteer: Gazetteer) -> None:
    kinds = [place.kind for place in gazetteer.lookup("Georgia")]
    assert kinds[0] == "country"
    assert "region" in kinds


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Russian", "RU"),
        ("Ukrainians", "UA"),
        ("British", "GB"),
        ("Briton", "GB"),
        ("украинский", "UA"),
        ("रूसी", "RU"),
        ("Martian", None),
    ],
)
def test_nationalities(gazetteer: Gazetteer, word: str, code: str | None) -> None:
    state = gazetteer.nationality(word)
    assert (state and state.country) == code


def test_seats_of_government_speak_for_their_states(gazetteer: Gazetteer) -> None:
    found = [gazetteer.metonym(name) for name in ("the Kremlin", "Downing Street", "Кремль", "Kharkiv")]
    assert [state and state.entity_id for state in found] == ["iso3166-1:RU", "iso3166-1:GB", "iso3166-1:RU", None]


def test_a_missing_index_says_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite3"
    with pytest.raises(IndexMissing) as caught:
        Gazetteer(path)
    assert str(caught.value) == f"no gazetteer at {path}: run `make install` (unable to open database file)"


def test_a_file_of_another_layout_is_no_index(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite3"
    path.write_bytes(b"not a database, but long enough to be taken for one " * 20)
    with pytest.raises(IndexMissing, match="run `make install`"):
        Gazetteer(path)


def test_an_index_of_an_older_layout_is_none(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite3"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE name (key, role, place)")
    connection.close()
    with pytest.raises(IndexMissing, match="no such table: word"):
        Gazetteer(path)


def test_words_of_regions_and_areas_come_with_the_index(gazetteer: Gazetteer) -> None:
    words = ("oblast", "областью", "Провінції", "departamento", "जिला", "जिल्ह्यात", "Kharkiv")
    assert [gazetteer.is_region_type(word) for word in words] == [True] * 6 + [False]
    assert gazetteer.region_key("Харьковской области") == "харковск"
    assert {"mar", "golfo", "сектор", "смуга"} <= gazetteer.area_openings
