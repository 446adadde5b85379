"""A grammar whose rules and patterns do not fit what the engine reads is refused when it is made."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import cast

import pytest

from pipeline.annotation.times import resolvers
from pipeline.annotation.times.grammar import Grammar, GrammarError, Row, rules
from pipeline.annotation.times.resolvers import reads
from pipeline.annotation.times.timeline import Reference, Stretch, reference
from pipeline.languages import LANGUAGES
from tests.pattern_texts import texts
from tests.readers import reader
from tests.toy_language import TIME_WORDS, TOY_TIMES

AT = reference(datetime(2024, 5, 14, 9, 10, tzinfo=UTC))
CODES = [*(each.code for each in LANGUAGES), "other", "toy"]
MONTH = r"(?P<month>prim|sekund)"


def _with(row: Row) -> Grammar:
    return replace(TOY_TIMES, rules=rules((row,), explicit=True))


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (("day", rf"(?P<dya>\d) {MONTH}", resolvers.day_of_month(TIME_WORDS)), "has no group 'day', which its resolver reads"),
        (("day", rf"(?P<dya>\d) {MONTH}", resolvers.day_of_month(TIME_WORDS)), "has a group 'dya', which its resolver does not"),
        (("other", rf"(?P<part>fin) {MONTH}", resolvers.whole_month(TIME_WORDS)), "has a group 'part', which its resolver does"),
        (("other", r"\d{4}", resolvers.whole_year()), "has no group 'year', which its resolver reads"),
        (("day", r"(?P<year>\d{4})", resolvers.shifted(0, 0)), "has a group 'year', which its resolver does not read"),
    ],
)
def test_a_rule_needs_the_groups_that_its_resolver_reads_and_no_others(row: Row, fault: str) -> None:
    with pytest.raises(GrammarError) as raised:
        _with(row)
    assert "The grammar of time of 'toy': the rule " in str(raised.value)
    assert repr(row[1]) in str(raised.value)
    assert fault in str(raised.value)


def test_every_fault_is_told() -> None:
    with pytest.raises(GrammarError) as raised:
        _with(("day", r"nokt", resolvers.numeric_date))
    assert [line.partition("has no group ")[2][:8] for line in str(raised.value).splitlines()] == [
        "'day', w",
        "'month',",
        "'year', ",
    ]


@pytest.mark.parametrize("name", ["opening", "since", "until"])
def test_what_stands_before_an_expression_reaches_up_to_it(name: str) -> None:
    changed: dict[str, re.Pattern[str]] = {name: re.compile(r"\binter\s")}
    with pytest.raises(GrammarError, match=rf"{name} .* does not reach up to the expression"):
        replace(TOY_TIMES, **changed)  # type: ignore[arg-type]


def test_groups_that_may_be_left_out_are_no_fault() -> None:
    assert _with(("day", rf"(?P<x>(?P<day>\d) {MONTH})", resolvers.day_of_month(TIME_WORDS))).language == "toy"


class _Spied(dict[str, str | None]):
    """The groups of a match, and which of them are read."""

    def __init__(self, match: re.Match[str]) -> None:
        super().__init__(match.groupdict())
        self.read: set[str] = set()

    def __getitem__(self, group: str) -> str | None:
        self.read.add(group)
        return super().__getitem__(group)

    def get(self, group: str, default: str | None = None) -> str | None:  # type: ignore[override]
        self.read.add(group)
        return super().get(group, default)

    def groupdict(self) -> _Spied:
        return self


def _read(grammar: Grammar) -> Iterator[tuple[str, set[str], frozenset[str]]]:
    """Of each rule a match, the groups that its resolver reads in it, and those that it says it reads."""
    drawn = random.Random(5)
    for rule in grammar.rules:
        for text in texts(rule.pattern, 20, drawn):
            if match := rule.pattern.search(text):
                spied = _Spied(match)
                rule.resolve(cast("re.Match[str]", spied), AT)
                yield text, spied.read, rule.resolve.needs | rule.resolve.may_have


@pytest.mark.parametrize("code", CODES)
def test_resolvers_say_what_they_read(code: str) -> None:
    found = list(_read(TOY_TIMES if code == "toy" else reader(code).times))
    assert found
    assert [(text, read - told) for text, read, told in found if read - told] == []


def test_one_that_does_not_say_it_is_found() -> None:
    @reads("year")
    def careless(match: re.Match[str], at: Reference) -> Stretch | None:
        return None if resolvers.said(match, "part") else resolvers.decade(match, at)

    ((_, read, told), *_) = _read(_with(("other", r"(?P<year>20\d\d)", careless)))
    assert read - told == {"part"}
