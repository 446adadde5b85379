"""In what two wordings exclude each other."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.resolution.contrasts import Kind, contrasts
from tests.propositions import given


def found(one: str, other: str, language: str = "en", cosine: float = 0.9, **fields: Any) -> list[tuple[Kind, str, str]]:
    made = contrasts(given(one, language=language, **fields), given(other, language=language, **fields), cosine)
    return [(each.kind, each.one, each.other) for each in made]


@pytest.mark.parametrize(
    ("language", "one", "other", "kind"),
    [
        ("en", "the bank raised its rate", "the bank lowered its rate", Kind.OPPOSITE),
        ("en", "the jury found him guilty", "the jury found him innocent", Kind.OPPOSITE),
        ("en", "the port reopened at noon", "the port shut at noon", Kind.SENSE),
        ("en", "nine miners died in the shaft", "nine miners were hurt in the shaft", Kind.SENSE),
        ("en", "a bus overturned near Loja", "a lorry overturned near Loja", Kind.SENSE),
        ("en", "the strike in Athens on Monday", "the strike in Athens on Friday", Kind.TIME),
        ("en", "profit in the first quarter", "profit in the second quarter", Kind.SENSE),
        ("en", "she scored for the club last season", "she scored for the club this season", Kind.TIME),
        ("es", "el equipo ganó la final", "el equipo perdió la final", Kind.OPPOSITE),
        ("ru", "совет одобрил план", "совет отклонил план", Kind.OPPOSITE),
        ("uk", "у шахті загинули люди", "у шахті врятовані люди", Kind.SENSE),
        ("hi", "अदालत ने उसे दोषी ठहराया", "अदालत ने उसे निर्दोष ठहराया", Kind.OPPOSITE),
        ("mr", "परिषदेने आराखडा मंजूर केला", "परिषदेने आराखडा फेटाळला", Kind.OPPOSITE),
    ],
)
def test_opposites_kinds_and_times(language: str, one: str, other: str, kind: Kind) -> None:
    assert kind in {each for each, _, _ in found(one, other, language)}
    assert kind in {each for each, _, _ in found(other, one, language)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("prices rose in May after a fall in April", "prices rose in May"),
        ("three were killed and five wounded in the blast", "three were killed in the blast"),
        ("a bus and a car collided", "a car hit a bus"),
        ("the council approved the plan", "the council passed the plan"),
        ("a fire destroyed the warehouse", "a blaze gutted the storehouse"),
    ],
)
def test_what_only_one_says_and_synonyms_exclude_nothing(one: str, other: str) -> None:
    assert found(one, other) == []


def test_the_two_sides_of_one_happening_exclude_nothing() -> None:
    names = (("iso3166-1:ES", "LOCATION", "Spain"), ("iso3166-1:IT", "LOCATION", "Italy"))
    assert found("Spain beat Italy in the final", "Italy lost to Spain in the final", names=names) == []
    assert found("Spain beat Italy in the final", "Spain lost to Italy in the final", names=names)


def test_another_person_in_one_role() -> None:
    one = given("Anna Berg heads the port of Oslo", names=(("name:anna berg", "PERSON", "Anna Berg"),))
    other = given("Karl Lund heads the port of Oslo", names=(("name:karl lund", "PERSON", "Karl Lund"),))
    assert [each.reason for each in contrasts(one, other, 0.9)] == ["other person: Anna Berg, Karl Lund"]


def test_a_country_is_no_other_place_than_its_town() -> None:
    one = given("floods in Nepal cut roads", names=(("iso3166-1:NP", "LOCATION", "Nepal"),))
    town = given("floods in Pokhara cut roads", names=(("geonames:1282898", "LOCATION", "Pokhara"),))
    other = given("floods in Bhutan cut roads", names=(("iso3166-1:BT", "LOCATION", "Bhutan"),))
    assert contrasts(one, town, 0.95) == ()
    assert [each.kind for each in contrasts(one, other, 0.95)] == [Kind.NAME]


def test_a_word_in_the_place_of_another_is_told_by_the_vectors() -> None:
    one, other = "rebels from the hills attacked a windmill in Goma", "rebels from the hills attacked a lighthouse in Goma"
    assert found(one, other, cosine=0.85) == [(Kind.WORD, "windmill", "lighthouse")]
    assert found(one, other, cosine=0.995) == []


def test_the_reporting_words_count_where_they_tell_more() -> None:
    one, other = given("the plan of the harbour", cue="rejected"), given("the plan of the harbour", cue="approved")
    assert [each.kind for each in contrasts(one, other, 1.0)] == [Kind.OPPOSITE]


def test_kinds_are_compared_across_languages_and_unknown_words_are_not() -> None:
    english = given("the hospital in Varna closed")
    assert [each.field for each in contrasts(english, given("больница в Варне открыта", language="ru"), 0.8)] == ["access"]
    assert contrasts(english, given("больница в Варне закрыта из-за плесени", language="ru"), 0.8) == ()
