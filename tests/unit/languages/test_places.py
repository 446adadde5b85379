"""What the packs call places, and how a fault in it is told."""

from pathlib import Path

import pytest

from pipeline.annotation.places.areas import areas
from pipeline.annotation.places.gazetteer import Gazetteer, default_path
from pipeline.languages import LANGUAGES, Language
from pipeline.languages.language import Language as Pack
from pipeline.languages.packs import PackError
from pipeline.languages.places import nationalities, region_words, toponyms

HEADING = "id\tkind\twords\n"


def _pack(folder: Path, rows: str) -> Pack:
    (folder / "places.tsv").write_text(HEADING + rows, encoding="utf-8")
    (folder / "words.toml").write_text('[places]\nregion_types = "kraj"\n', encoding="utf-8")
    return Pack(code="xx", name="Toy", folder=folder, reader=lambda gazetteer: pytest.fail(f"no reader for {gazetteer}"))


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_pack_names_states_and_areas_that_there_are(language: Language) -> None:
    gazetteer = Gazetteer(default_path())
    names = toponyms(language)
    codes = {code for _, code in (*names.aliases, *names.metonyms, *names.nationalities)}
    assert [code for code in codes if not gazetteer.place(f"iso3166-1:{code}")] == []
    assert {key for _, key in names.areas} <= {area.key for area in areas()}
    assert names.aliases and names.metonyms and names.nationalities and names.areas
    gazetteer.close()


def test_the_index_was_built_with_the_packs_as_they_are() -> None:
    gazetteer = Gazetteer(default_path())
    folders = [language.folder for language in LANGUAGES]
    assert [word for word in region_words(folders).region_types if not gazetteer.is_region_type(word)] == []
    for names in map(toponyms, LANGUAGES):
        assert [row for row in names.metonyms if getattr(gazetteer.metonym(row[0]), "country", None) != row[1]] == []
    gazetteer.close()


def test_rows_are_pairs_of_a_name_and_what_it_names(tmp_path: Path) -> None:
    names = toponyms(_pack(tmp_path, "UA\talias\tUkrajna, Rus\nUA\tnationality\tukrajinski\nRed Sea\tarea\tCrveno more\n"))
    assert (names.language, names.aliases) == ("xx", (("Ukrajna", "UA"), ("Rus", "UA")))
    assert (names.nationalities, names.areas, names.metonyms) == ((("ukrajinski", "UA"),), (("Crveno more", "Red Sea"),), ())
    assert region_words([tmp_path]).region_types == {"kraj"}


def test_single_words_for_nationalities(tmp_path: Path) -> None:
    _pack(tmp_path, "KR\tnationality\tkorejski, juzno korejski\n")
    assert nationalities([tmp_path]) == {"korejski"}


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("UA\tallias\tUkrajna", "places.tsv:2: unknown kind 'allias'. Known are alias, metonym, nationality, area"),
        ("Red See\tarea\tCrveno more", "places.tsv:2: unknown area 'Red See'. See annotation/places/areas.tsv"),
        ("Ukraine\talias\tUkrajna", "places.tsv:2: 'Ukraine' is no code of a state. Write its two letters of ISO 3166-1"),
        ("UA\talias\tUkrajna,Rus", "places.tsv:2: 'Ukrajna,Rus' holds the sign ',', which no word has. Take it out"),
        ("UA\talias\t", "places.tsv:2: '' is no name. Part names with a comma and one blank"),
        ("UA\talias\tUkrajna\nRU\talias\tUkrajna", "places.tsv:3: 'Ukrajna' is UA and RU. Take one out"),
        ("UA\talias\tУкрaина", "is written in two scripts"),
    ],
)
def test_a_fault_is_told_with_its_line_and_what_to_do(tmp_path: Path, row: str, fault: str) -> None:
    with pytest.raises(PackError) as caught:
        toponyms(_pack(tmp_path, row + "\n"))
    assert fault in str(caught.value)
