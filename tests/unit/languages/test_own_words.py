"""Each language reads its own words, and none of another's; symbols and ISO codes it shares with all."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime

import pytest

from pipeline.annotation.claims.words import ClaimWords
from pipeline.annotation.events.words import GrammarWords
from pipeline.annotation.quantities.symbols import CODES, UNITS
from pipeline.annotation.shallow.reports.cues import RoleWords
from pipeline.annotation.shallow.reports.final_cues import VerbalNouns
from pipeline.annotation.shallow.tokens import TokenWords
from pipeline.annotation.shallow.word_classes import NameParticles
from pipeline.annotation.text.words import TextWords
from pipeline.languages import LANGUAGES
from pipeline.languages.packs import read_words
from tests.readers import quantities, reader, text_words, times

FOLDERS = {language.code: language.folder for language in LANGUAGES}
ALL = ("en", "ru", "es", "uk", "hi", "mr")


def _others(own: str) -> list[str]:
    return [code for code in ALL if code != own]


@pytest.mark.parametrize(
    ("own", "bound"),
    [("en", "over"), ("ru", "свыше"), ("es", "unos"), ("uk", "понад"), ("hi", "लगभग"), ("mr", "सुमारे")],
)
def test_a_bound_is_one_in_its_language_only(own: str, bound: str) -> None:
    assert (bound,) in reader(own).counting.words.bounds.before
    assert all((bound,) not in reader(code).counting.words.bounds.before for code in [*_others(own), "de"])


@pytest.mark.parametrize("code", ["en", "hi", "mr", "es"])
def test_cyrillic_and_spanish_prepositions_bound_nothing_elsewhere(code: str) -> None:
    (found,) = quantities("до 40 km", code)
    assert found.quantity.max is None
    assert ("de",) not in reader(code).counting.words.bounds.before or code == "es"


@pytest.mark.parametrize(
    ("own", "percent"),
    [("en", "percent"), ("ru", "процентов"), ("uk", "відсотків"), ("hi", "प्रतिशत"), ("mr", "टक्के")],
)
def test_a_word_for_percent_is_one_in_its_language_only(own: str, percent: str) -> None:
    assert [found.quantity.unit for found in quantities(f"7 {percent}", own)] == ["percent"]
    for code in [*_others(own), "de"]:
        assert all(found.quantity.unit != "percent" for found in quantities(f"7 {percent}", code)), code


@pytest.mark.parametrize(
    ("own", "unit"),
    [("en", "miles"), ("ru", "дюймов"), ("es", "millas"), ("uk", "кілометрів"), ("hi", "मील"), ("mr", "चौरस")],
)
def test_a_unit_is_one_in_its_language_only(own: str, unit: str) -> None:
    units = {code: reader(code).counting.words.units for code in [*ALL, "de"]}
    assert unit in units[own].names or unit in units[own].square
    assert all(unit not in units[code].names and unit not in units[code].square for code in [*_others(own), "de"])


@pytest.mark.parametrize(
    ("own", "name"),
    [("en", "roubles"), ("ru", "рублей"), ("es", "dólares"), ("uk", "гривень"), ("hi", "रुपयों"), ("mr", "रुपयांची")],
)
def test_money_is_named_in_its_language_only(own: str, name: str) -> None:
    assert [found.quantity.unit for found in quantities(f"7 {name}", own)] == ["money"]
    for code in [*_others(own), "de"]:
        assert all(found.quantity.unit != "money" for found in quantities(f"7 {name}", code)), code


@pytest.mark.parametrize("code", [*ALL, "de"])
def test_symbols_and_codes_are_read_in_every_language(code: str) -> None:
    words = reader(code).counting.words
    assert UNITS.items() <= words.units.names.items()
    assert [found.quantity.of for found in quantities("70 CHF", code)] == ["CHF"]
    assert [found.quantity.value for found in quantities("€7m", code)] == [7e6]
    assert [found.quantity.unit for found in quantities("7 %", code)] == ["percent"]
    assert set(CODES.values()) >= {"USD", "UAH", "INR"}


@pytest.mark.parametrize("code", ALL)
def test_degrees_and_lengths_have_symbols_in_every_language(code: str) -> None:
    assert [found.quantity.value for found in quantities("7 km", code)] == [7000]
    assert [found.quantity.unit for found in quantities("8°C", code)] == ["degree_celsius"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a speed of 70 km/h", "en"),
        ("со скоростью 70 км/ч", "ru"),
        ("a 70 kilómetros por hora", "es"),
        ("зі швидкістю 70 км/год", "uk"),
        ("70 кілометрів на годину", "uk"),
        ("70 किलोमीटर प्रति घंटा", "hi"),
        ("70 किलोमीटर प्रति तास", "mr"),
    ],
)
def test_a_speed_is_neither_a_length_nor_a_count(text: str, code: str) -> None:
    assert quantities(text, code) == ()


@pytest.mark.parametrize(
    ("text", "code"), [("Rs 700", "en"), ("Rs. 700", "hi"), ("Rs 700", "mr"), ("रु. 700", "hi"), ("रु 700", "mr")]
)
def test_rupees_are_abbreviated_where_india_writes(text: str, code: str) -> None:
    assert [found.quantity.of for found in quantities(text, code)] == ["INR"]


def test_months_and_particles_of_one_devanagari_language_are_none_in_the_other() -> None:
    at = datetime(2024, 6, 20, tzinfo=UTC)
    assert [found.span for found in times("17 मे", "mr", at)] == [(0, len("17 मे"))]
    assert times("17 मे", "hi", at) == ()
    assert [found.span for found in times("17 मई", "hi", at)] == [(0, len("17 मई"))]
    assert times("17 मई", "mr", at) == ()


@pytest.mark.parametrize(
    ("own", "opener"), [("en", "the"), ("ru", "что"), ("es", "según"), ("uk", "що")]
)  # Hindi and Marathi have no capitals, and so no openers
def test_a_sentence_opens_with_words_of_its_language_only(own: str, opener: str) -> None:
    assert opener in text_words(own).openers
    assert all(opener not in text_words(code).openers for code in [*_others(own), "de"])


@pytest.mark.parametrize(
    ("own", "word"),
    [("en", "rumour"), ("ru", "слух"), ("es", "acusación"), ("uk", "чутка"), ("hi", "ख़बर"), ("mr", "वृत्त")],
)
def test_what_was_said_is_a_noun_of_its_language_only(own: str, word: str) -> None:
    assert word in reader(own).claims.spoken_of
    assert all(word not in reader(code).claims.spoken_of for code in [*_others(own), "de"])


@pytest.mark.parametrize(
    ("own", "word"), [("en", "against"), ("ru", "из"), ("es", "según"), ("uk", "щодо"), ("hi", "मुताबिक"), ("mr", "विरोधात")]
)
def test_a_preposition_locates_nothing_in_its_language_only(own: str, word: str) -> None:
    assert word in reader(own).claims.not_locating
    assert all(word not in reader(code).claims.not_locating for code in [*_others(own), "de"])


def test_english_modals_and_nouns_for_people_are_no_words_elsewhere() -> None:
    english = reader("en").claims
    assert "may" in english.unreal
    assert english.names_people("ambassador")
    for code in [*_others("en"), "de"]:
        assert "may" not in reader(code).claims.unreal
        assert not reader(code).claims.names_people("ambassador")
    assert all("por" not in reader(code).claims.through for code in _others("es"))
    assert all("second" not in reader(code).counting.words.units.ordinals for code in _others("en"))


def test_grammar_is_of_english_and_russian_only() -> None:
    assert "of" in reader("en").claims.grammar.genitive
    assert reader("ru").claims.grammar.genitive == {"Gen"}
    assert all(asdict(reader(code).claims.grammar) == asdict(GrammarWords()) for code in ("es", "uk", "hi", "mr", "de"))


def test_languages_without_a_pack_have_no_words() -> None:
    assert asdict(reader("de").claims) == asdict(ClaimWords())
    assert reader("de").text.openers == TextWords().openers == frozenset()


def test_small_words_of_the_shallow_readers_are_of_one_language() -> None:
    roles = {code: read_words([FOLDERS[code]], "roles", RoleWords).lemmas for code in ALL}
    for own, role in (("es", "vocero"), ("uk", "речник"), ("hi", "राष्ट्रपति"), ("mr", "पंतप्रधान")):
        assert [code for code in ALL if role in roles[code]] == [own]
    assert [code for code in ALL if read_words([FOLDERS[code]], "tokens", TokenWords).abbreviations] == ["es"]
    assert [code for code in ALL if read_words([FOLDERS[code]], "name_particles", NameParticles).bodies] == ["es"]
    assert [code for code in ALL if read_words([FOLDERS[code]], "verbal_nouns", VerbalNouns).endings] == ["mr"]
