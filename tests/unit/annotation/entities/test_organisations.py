"""Organisations that are written in many ways: one id for all of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.annotation.entities.organisations import (
    OrganisationWords,
    is_body,
    is_body_key,
    is_body_word,
    is_known,
    organisation_key,
)
from pipeline.annotation.names.keys import NameWords
from pipeline.annotation.places.gazetteer import Gazetteer
from schemas import AnnotatedArticle
from tests.parsed import parsed

Annotate = Callable[[str, str], AnnotatedArticle]

WORDS = OrganisationWords(
    kinds={"ministry": "ministry", "mod": "ministry", "defence": "defence", "staff": "general staff", "general": "general"},
    known={("nato",): "nato", ("AFU",): "UA army", ("MoF",): "finance ministry", ("ECO",): "eco"},
    small=frozenset({"of", "the"}),
)
AROUND = NameWords(titles=frozenset({"general", "king"}), articles=frozenset({"the"}), possessives=frozenset({"'s"}))

SENTENCES = [
    ("en", "Hamas released 24 hostages.", "hamas"),
    ("es", "Hamás liberó a 24 rehenes.", "hamas"),
    ("uk", "ХАМАС звільнив 24 заручників.", "hamas"),
    ("hi", "हमास ने 24 बंधकों को रिहा किया।", "hamas"),
    ("es", "Hezbolá lanzó cohetes el lunes.", "hezbollah"),
    ("en", "The European Commission opened an inquiry.", "european commission"),
    ("es", "La Comisión Europea abrió una investigación.", "european commission"),
    ("ru", "Еврокомиссия начала расследование.", "european commission"),
]


@pytest.mark.parametrize(("language", "sentence", "name"), SENTENCES)
def test_an_organisation_has_one_id_in_all_languages(annotate: Annotate, language: str, sentence: str, name: str) -> None:
    found = [(each.entity_id, each.type) for each in annotate(sentence, language).entities if each.entity_id == f"name:{name}"]
    assert found == [(f"name:{name}", "ORGANISATION")]


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("the NATO", "nato"),
        ("Polish Ministry of Defence", "PL defence ministry"),
        ("Poland's Defence Ministry", "PL defence ministry"),
        ("Defence Ministry", "defence ministry"),
        ("General Staff", "general staff"),
        ("General Staff of AFU", "UA general staff"),
        ("KGW", "kgw"),
        ("MoF", "finance ministry"),
        ("Polish MoF", "PL finance ministry"),
        ("MoF of Poland", "PL finance ministry"),
        ("Polish ECO", "polish iko"),
        ("ECO", "eco"),
        ("General Lund", "hiniral lond"),
        ("King Lund's Circus", "kinh lond sirkos"),
        ("Lund's Circus", "lond sirkos"),
    ],
)
def test_a_key_leads_with_the_state_and_sorts_its_words(gazetteer: Gazetteer, name: str, key: str) -> None:
    assert organisation_key(name, gazetteer, WORDS, AROUND) == key


def test_heads_of_bodies_and_other_words_of_theirs() -> None:
    mod, defence, harbour, short = parsed("MoD defence harbour MoF").tokens
    assert [is_body(each, WORDS) for each in (mod, defence, harbour, short)] == [True, False, False, True]
    assert [is_body_word(each, WORDS) for each in (mod, defence, harbour)] == [True, True, False]


def test_a_spelling_is_known_in_any_case_and_with_either_apostrophe() -> None:
    words = OrganisationWords(known={("al-qa'ida",): "al qaeda"})
    assert is_known("AL-QA’IDA", words)
    assert not is_known("Al", words)
    assert not is_known("", words)


def test_a_spelling_with_capitals_is_known_as_it_is_written_only() -> None:
    assert [is_known(name, WORDS) for name in ("ECO", "Eco", "eco", "Nato")] == [True, False, False, True]


def test_keys_of_bodies_without_their_state() -> None:
    assert [is_body_key(f"name:{key}") for key in ("defence ministry", "general staff", "nato")] == [True, True, False]
