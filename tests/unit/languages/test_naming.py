"""What the packs bring to names."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping

from pipeline.annotation.names.keys import name_key
from pipeline.annotation.names.sounds import sound
from pipeline.languages import LANGUAGES
from pipeline.languages.naming import given_names, materiel_words, name_words, naming, organisation_words, variants

FOLDERS = {each.code: each.folder for each in LANGUAGES}


def test_a_languages_own_words_are_not_those_of_others() -> None:
    brought = {code: naming(folder) for code, folder in FOLDERS.items()}
    assert [code for code, each in brought.items() if each.names.patronymics] == ["en", "ru", "uk"]
    assert [code for code, each in brought.items() if each.words.entered] == ["ru"]
    assert {code: sorted(each.words.articles)[:1] for code, each in brought.items() if each.words.articles} == {
        "en": ["a"],
        "es": ["el"],
    }
    assert [code for code, each in brought.items() if each.states.acts] == ["en"]


def test_a_language_without_a_pack_has_the_words_of_all_and_none_of_its_own() -> None:
    other = naming(None)
    assert {"mr", "господин", "señor"} <= other.names.titles
    assert not other.names.patronymics
    assert not other.words.capitals


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
    """A key that only another pack has would be an id of its own: misspelt, or one that English news name as well."""
    english = known("en")
    assert {code: [key for key in known(code) if key not in english] for code in FOLDERS} == {code: [] for code in FOLDERS}


def test_a_key_of_a_states_body_begins_with_the_state() -> None:
    for code in FOLDERS:
        for key in known(code):
            state, _, body = key.partition(" ")
            assert key.islower() or (len(state) == 2 and state.isupper() and body.islower()), (code, key)


def test_words_are_read_once() -> None:
    assert organisation_words(None) is organisation_words(None)
    assert materiel_words(None) is materiel_words(None)
