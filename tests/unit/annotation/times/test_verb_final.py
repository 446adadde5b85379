"""A grammar of little words behind the noun, made of the words of an invented language; seen from Tuesday 14 May 2024, 09:10."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from pipeline.annotation.times.finding import times
from pipeline.annotation.times.verb_final import clause_ends_in, verb_final_grammar
from pipeline.annotation.times.verb_final_words import DayWords, VerbFinalTimeWords

AT = datetime(2024, 5, 14, 9, 10, tzinfo=UTC)
FUTURE = re.compile(r"os$")
GRAMMAR = verb_final_grammar(
    "toy",
    VerbFinalTimeWords(
        months={"prim": 1, "sekund": 2},
        weekdays={"lun": 0, "mart": 1},
        units={"hor": "hour", "tag": "day", "semajn": "week", "tagant": "day"},
        numbers={"du": 2},
        vague={("kelk",): 5},
        directions={"pas": "last", "nun": "this", "ven": "next"},
        particles=frozenset({"en"}),
        month_endings=frozenset({"on"}),
        year_endings=frozenset({"on"}),
        loose_year_endings=frozenset({"on"}),
        weekday_endings=frozenset({"on"}),
        year_nouns=frozenset({"jar"}),
        dayparts=("nokt",),
        late_dayparts=frozenset({("malfru", "nokt")}),
        last_nights=frozenset({("pas", "nokt")}),
        ago=frozenset({"antaŭ"}),
        ago_units=frozenset({"tagant"}),
        through=frozenset({"al"}),
    ),
    DayWords(
        today=frozenset({("hodi",)}),
        yesterday=frozenset({("najbar", "tag")}),
        day_before_yesterday=frozenset({("hier", "hier")}),
        tomorrow=frozenset({("morg",)}),
    ),
    "'",
    lambda before, after: clause_ends_in(after, FUTURE),
)


@pytest.mark.parametrize(
    ("text", "expression", "start", "end"),
    [
        ("5 prim 2020", "5 prim 2020", "2020-01-05T00", "2020-01-06T00"),
        ("5-7 prim", "5-7 prim", "2024-01-05T00", "2024-01-08T00"),
        ("prim 5, 2020", "prim 5, 2020", "2020-01-05T00", "2020-01-06T00"),
        ("5/1/2020", "5/1/2020", "2020-01-05T00", "2020-01-06T00"),
        ("sekund 2020", "sekund 2020", "2020-02-01T00", "2020-03-01T00"),
        ("sekund en", "sekund", "2024-02-01T00", "2024-03-01T00"),
        ("sekundon", "sekund", "2024-02-01T00", "2024-03-01T00"),
        ("2020 en ", "2020", "2020-01-01T00", "2021-01-01T00"),
        ("2020on", "2020", "2020-01-01T00", "2021-01-01T00"),
        ("jar 2020", "2020", "2020-01-01T00", "2021-01-01T00"),
        ("lunon malfru nokt", "lunon malfru nokt", "2024-05-13T00", "2024-05-14T00"),
        ("ven lun", "ven lun", "2024-05-20T00", "2024-05-21T00"),
        ("hodi nokt", "hodi nokt", "2024-05-14T00", "2024-05-15T00"),
        ("najbar tag", "najbar tag", "2024-05-13T00", "2024-05-14T00"),
        ("najbar tag li ven os", "najbar tag", "2024-05-15T00", "2024-05-16T00"),
        ("hier hier", "hier hier", "2024-05-12T00", "2024-05-13T00"),
        ("morg", "morg", "2024-05-15T00", "2024-05-16T00"),
        ("pas nokt", "pas nokt", "2024-05-13T00", "2024-05-15T00"),
        ("pas du hor", "pas du hor", "2024-05-14T07", "2024-05-14T09"),
        ("pas semajn", "pas semajn", "2024-05-06T00", "2024-05-13T00"),
        ("ven kelk tag", "ven kelk tag", "2024-05-14T00", "2024-05-20T00"),
        ("ven semajn", "ven semajn", "2024-05-20T00", "2024-05-27T00"),
        ("nun semajn", "nun semajn", "2024-05-13T00", "2024-05-20T00"),
        ("du tag antaŭ", "du tag antaŭ", "2024-05-12T00", "2024-05-13T00"),
        ("5 prim al 7 sekund", "5 prim al 7 sekund", "2024-01-05T00", "2024-02-08T00"),
        ("du tagant", "du tagant", "2024-05-12T00", "2024-05-13T00"),
    ],
)
def test_times(text: str, expression: str, start: str, end: str) -> None:
    found = [
        (text[slice(*each.span)], each.range.start.isoformat()[:13], each.range.end.isoformat()[:13])
        for each in times(text, GRAMMAR, AT)
    ]
    assert found == [(expression, start, end)]


@pytest.mark.parametrize("text", ["lun'", "'hodi", "nun tag", "12.5 prim", "prima"])
def test_words_end_where_letters_of_the_script_do(text: str) -> None:
    assert times(text, GRAMMAR, AT) == ()


def test_the_clause_ends_at_marks_and_its_last_two_words_count() -> None:
    assert clause_ends_in(" li iros do, kaj", FUTURE)
    assert not clause_ends_in(" li iros tie kaj do", FUTURE)
    assert not clause_ends_in(" li iras. Li venos", FUTURE)
