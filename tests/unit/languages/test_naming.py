"""What the packs bring to names."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping

import pytest

from pipeline.annotation.entities.organisations import is_body_key
from pipeline.annotation.names.keys import name_key
from pipeline.annotation.names.sounds import sound
from pipeline.annotation.text.parse import Token
from pipeline.languages import LANGUAGES
from pipeline.languages.naming import given_names, materiel_words, name_words, naming, organisation_words, variants

FOLDERS = {each.code: each.folder for each in LANGUAGES}

TITLES = {
    "mr": ["en", "es"],
    "don": ["es"],
    "полковник": ["ru", "uk"],
    "сенатор": ["ru", "uk"],
    "мэр": ["ru"],
    "राज्यपाल": ["hi", "mr"],
    "राष्ट्रपति": ["hi"],
    "he": [],
}
"""Titles to the languages that have them."""


def test_a_languages_own_words_are_not_those_of_others() -> None:
    brought = {code: naming(folder) for code, folder in FOLDERS.items()}
    assert [code for code, each in brought.items() if each.names.patronymics] == ["en", "ru", "uk"]
    assert [code for code, each in brought.items() if each.words.entered] == ["ru"]
    assert {code: sorted(each.words.articles)[:1] for code, each in brought.items() if each.words.articles} == {
        "en": ["a"],
        "es": ["el"],
    }
    assert [code for code, each in brought.items() if each.states.acts] == ["en"]


def test_a_language_without_a_pack_has_words_of_none() -> None:
    other = naming(None)
    assert not other.names.titles
    assert not other.organisations.known
    assert not other.words.capitals
    assert other.names.variants == name_words(FOLDERS["en"]).variants


def test_titles_are_those_of_the_language() -> None:
    having = {title: [code for code in FOLDERS if title in name_words(FOLDERS[code]).titles] for title in TITLES}
    assert having == TITLES


def test_a_token_of_a_name_is_cited_by_its_lemma_where_names_stand_in_cases() -> None:
    token = Token(0, 0, 8, "Харькове", "харьков", "PROPN", "obl", 0, "")
    cited = {code: naming(folder).cite(token) for code, folder in FOLDERS.items()}
    assert cited == dict.fromkeys(("ru", "uk", "hi", "mr"), "Харьков") | dict.fromkeys(("en", "es"), "Харькове")
    assert naming(None).cite(token) == "Харькове"


def test_no_two_groups_of_variants_share_a_sound() -> None:
    groups: dict[str, int] = {}
    for number, group in enumerate(variants()):
        for name in group:
            assert groups.setdefault(sound(name), number) == number, name


def test_variants_of_a_name_have_one_key() -> None:
    words = name_words(FOLDERS["en"])
    assert name_key("Volodymyr", words) == name_key("Vladimir", words) != name_key("Vladislav", words)


def test_given_names_are_folded() -> None:
    assert {"anna", "olena", "muhammad"} <= given_names()
    assert [name for name in given_names() if not (name.isascii() and name.islower() and name.isalpha())] == []


def known(code: str) -> Mapping[str, list[str]]:
    text = (FOLDERS[code] / "words.toml").read_text(encoding="utf-8")
    found: Mapping[str, list[str]] = tomllib.loads(text)["organisations"]["known"]
    return found


def test_every_pack_knows_organisations_by_the_same_keys() -> None:
    """A key that only another pack has would be an id of its own: misspelt, or one that English news name as well.

    A key made of the parts of bodies' names English makes, too.
    """
    english = known("en")
    odd = {code: [key for key in known(code) if key not in english and not is_body_key(f"name:{key}")] for code in FOLDERS}
    assert odd == {code: [] for code in FOLDERS}


@pytest.mark.parametrize(
    ("code", "acronym", "word", "key"),
    [
        ("en", "WHO", "Who", "who"),
        ("en", "UN", "un", "united nations"),
        ("en", "UNO", "Uno", "united nations"),
        ("es", "UE", "ue", "european union"),
        ("ru", "ЕС", "ес", "european union"),
        ("ru", "ВОЗ", "Воз", "who"),
        ("ru", "ИГ", "Иг", "islamic state"),
        ("uk", "ЄС", "єс", "european union"),
        ("hi", "WHO", "Who", "who"),
        ("mr", "UN", "Un", "united nations"),
    ],
)
def test_an_acronym_that_is_a_word_as_well_is_known_in_capitals_only(code: str, acronym: str, word: str, key: str) -> None:
    words = organisation_words(FOLDERS[code])
    assert (words.key(acronym), words.key(word)) == (key, None)


@pytest.mark.parametrize(("code", "name"), [("hi", "डब्ल्यूएचओ"), ("mr", "डब्ल्यूएचओ"), ("uk", "ВООЗ"), ("es", "OMS"), ("es", "WHO")])
def test_the_world_health_organization_by_its_acronyms(code: str, name: str) -> None:
    assert organisation_words(FOLDERS[code]).key(name) == "who"


@pytest.mark.parametrize("name", ["army", "defence ministry", "foreign ministry", "interior ministry", "defence department"])
def test_bodies_that_every_state_has_are_known_as_none_ones(name: str) -> None:
    assert organisation_words(FOLDERS["en"]).key(name) is None


def test_the_short_name_of_any_states_ministry_has_no_state() -> None:
    words = {code: organisation_words(FOLDERS[code]) for code in ("en", "ru", "uk")}
    assert [words["en"].key("MoD"), words["ru"].key("Минобороны"), words["uk"].key("Міноборони")] == ["defence ministry"] * 3


@pytest.mark.parametrize(
    ("code", "word", "part"),
    [
        ("es", "marina", "navy"), ("en", "marina", None), ("uk", "marina", None), ("uk", "закордонних", "foreign"),
        ("es", "navy", "navy"), ("mr", "विदेश", "foreign"), ("hi", "ministry", None), ("ru", "рада", None),
    ],
)  # fmt: skip
def test_words_of_bodies_are_those_of_the_language(code: str, word: str, part: str | None) -> None:
    assert organisation_words(FOLDERS[code]).kinds.get(word) == part


def test_a_key_of_a_states_body_begins_with_the_state() -> None:
    for code in FOLDERS:
        for key in known(code):
            state, _, body = key.partition(" ")
            assert key.islower() or (len(state) == 2 and state.isupper() and body.islower()), (code, key)


def test_words_are_read_once() -> None:
    assert organisation_words(None) is organisation_words(None)
    assert materiel_words(None) is materiel_words(None)
