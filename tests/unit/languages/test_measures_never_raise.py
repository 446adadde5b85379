"""No text makes the reading of times and quantities raise: texts are drawn from every pattern and of every word that a language
hands in, and read as published at the edges of the calendar, too."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from itertools import pairwise
from typing import Any

import pytest

from pipeline.annotation.quantities.counting import Counting
from pipeline.annotation.quantities.finding import quantities
from pipeline.annotation.times.finding import time_spans, times
from pipeline.annotation.times.grammar import Grammar
from pipeline.languages import LANGUAGES
from pipeline.languages.packs import WORDS
from tests.pattern_texts import texts
from tests.readers import reader
from tests.toy_language import TOY_COUNTING, TOY_TIMES

CODES = [*(each.code for each in LANGUAGES), "other", "toy"]
PUBLISHED = [
    datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))),
    datetime(1, 1, 1, 0, 0, 1, tzinfo=UTC),
    datetime(2024, 2, 29, 12, 30, tzinfo=UTC),
    datetime(9999, 12, 31, 23, 59, 59, tzinfo=timezone(timedelta(hours=-12))),
]
OF_EACH_RULE = 60
"""Texts that are drawn from each rule's pattern."""
OF_WORDS = 1_500
"""Sentences that are drawn of a language's words and numbers."""
NUMBERS = [
    "1", "2", "3", "7", "12", "20", "31", "100", "1500", "1999", "2014", "2024", "9999", "0", "00", "1,200", "1.200", "2.5",
    "3,5", "1,50,000", "10-20", "3-2", "12:30", "9.30", "25:00", "$5", "$5m", "€3", "₹", "%", "5%", "100$", "40+", "3k", "1/2",
    "31.02.2024", "2024-13-45", "2024-05-06", "20-ти", "T-72", "№5", "१२", "٣", "-", "–", ".", ",", '"', "(", "°", "+", "/",
    "us$", "km²", "999999999999999999",
]  # fmt: skip


@cache
def _grammar(code: str) -> Grammar:
    return TOY_TIMES if code == "toy" else reader(code).times


@cache
def _counting(code: str) -> Counting:
    return TOY_COUNTING if code == "toy" else reader(code).counting


@cache
def _parts(code: str) -> tuple[list[str], list[str], list[str]]:
    """Texts of expressions of time, of what stands between two of them, and of what stands before one."""
    grammar, drawn = _grammar(code), random.Random(11)
    expressions = [text for rule in grammar.rules for text in texts(rule.pattern, OF_EACH_RULE, drawn)]
    between = [text for each in (grammar.through, grammar.through_opened, grammar.of_one_day) for text in texts(each, 40, drawn)]
    before = [text for each in (grammar.opening, grammar.since, grammar.until) for text in texts(each, 20, drawn)]
    return expressions, [*between, ", ", "; ", ""], [*before, "", ""]


def _times(code: str) -> Iterator[str]:
    """Sentences of one expression of time, and of two or three."""
    (expressions, between, before), drawn = _parts(code), random.Random(12)
    yield from expressions
    for first in expressions:
        others = "".join(f"{drawn.choice(between)}{drawn.choice(expressions)}" for _ in range(drawn.randint(1, 2)))
        yield f"{drawn.choice(before)}{first}{others}"


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key in value:
            yield from _strings(key)
    elif isinstance(value, (frozenset, tuple)):
        for each in value:
            yield from _strings(each)
    elif is_dataclass(value):
        for each in fields(value):
            yield from _strings(getattr(value, each.name))


def _toml(value: Any) -> Iterator[str]:
    """The words of a table of `words.toml`, whatever its form."""
    if isinstance(value, dict):
        for each in value.values():
            yield from _toml(each)
    elif isinstance(value, list):
        yield from (each for each in value if isinstance(each, str))
    elif isinstance(value, str):
        yield from value.split()


@cache
def _words(code: str) -> list[str]:
    """The words of the language's pack and of its counting, and some expressions of time."""
    pack = next((each.folder / WORDS for each in LANGUAGES if each.code == code), None)
    own = _toml(tomllib.loads(pack.read_text(encoding="utf-8"))) if pack else ()
    counting, expressions = _counting(code), _parts(code)[0]
    return sorted({*own, *_strings(counting.words), *_strings(counting.links)}) + expressions[:: max(1, len(expressions) // 100)]


def _quantities(code: str) -> Iterator[str]:
    words, drawn = _words(code), random.Random(13)
    for _ in range(OF_WORDS):
        parts = [drawn.choice(NUMBERS if drawn.random() < 0.4 else words) for _ in range(drawn.randint(2, 9))]
        text = "".join(f"{part}{drawn.choice(('', ' ', ' ', ' ', '-', '. '))}" for part in parts)
        yield text.upper() if drawn.random() < 0.1 else text


def _bare(code: str) -> Iterator[str]:
    """Sentences of two or three words, most of them without a number."""
    words, drawn = _words(code), random.Random(14)
    for _ in range(OF_WORDS):
        yield drawn.choice((" ", "_", "-", "’", ", ")).join(drawn.choice(words) for _ in range(drawn.randint(2, 3)))


@pytest.mark.parametrize("published_at", PUBLISHED, ids=[each.isoformat() for each in PUBLISHED])
@pytest.mark.parametrize("code", CODES)
def test_times(code: str, published_at: datetime) -> None:
    for text in _times(code):
        for each in times(text, _grammar(code), published_at):
            assert 0 <= each.span[0] < each.span[1] <= len(text), text
            assert each.range.start < each.range.end, text


@pytest.mark.parametrize("code", CODES)
def test_no_expression_is_without_an_anchor(code: str) -> None:
    grammar = _grammar(code)
    unanchored = replace(grammar, rules=tuple(replace(rule, anchors=frozenset()) for rule in grammar.rules))
    for text in _times(code):
        assert time_spans(text, grammar) == time_spans(text, unanchored), text


@pytest.mark.parametrize("code", CODES)
def test_no_quantity_stands_where_no_number_may(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [*_quantities(code), *_bare(code)]
    found = [quantities(text, _counting(code), ()) for text in texts]
    monkeypatch.setattr(type(_counting(code).numerals), "may_stand_among", lambda self, words: True)
    assert found == [quantities(text, _counting(code), ()) for text in texts]


@pytest.mark.parametrize("code", CODES)
def test_spans_of_times_do_not_overlap(code: str) -> None:
    for text in _times(code):
        assert all(one[1] <= two[0] for one, two in pairwise(time_spans(text, _grammar(code)))), text


@pytest.mark.parametrize("code", CODES)
def test_quantities(code: str) -> None:
    for text in _quantities(code):
        found = quantities(text, _counting(code), time_spans(text, _grammar(code)))
        assert all(0 <= each.span[0] < each.span[1] <= len(text) for each in found), text
        assert all(one.span[1] <= two.span[0] for one, two in pairwise(found)), text
