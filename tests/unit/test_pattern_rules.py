"""The judge of patterns knows the classic offenders from what only looks like them, and texts are drawn that patterns match."""

from __future__ import annotations

import random
import re

import pytest

from tests.pattern_texts import texts
from tests.patterns import all_patterns, nested_repeats


@pytest.mark.parametrize("offender", [r"(a+)+b", r"(?:\w*)*$", r"(?:(?:\d+))*x", r"(\s*a*)*b", r"(?:x|y)(?:a+?)+"])
def test_offenders_are_found(offender: str) -> None:
    assert nested_repeats(re.compile(offender)) != []


@pytest.mark.parametrize("linear", [r"a+b", r"(?:a+,)*b", r"(?:\w+ )+x", r"(?:ab)*", r"(?:a{1,5})+", r"(?:a++)+"])
def test_what_a_firm_character_parts_is_none(linear: str) -> None:
    assert nested_repeats(re.compile(linear)) == []


@pytest.mark.parametrize(
    ("pattern", "flags"),
    [
        (r"(?P<x>ab|cd)[e-g]{2,3}\d?\s", re.NOFLAG),
        (r"(?<=\bat\s)(?P<hour>[01]\d):\d\d(?=\spm)", re.NOFLAG),
        (r"last\s(?:week|tıme)", re.I),
        (r"(?i:early)\sMay[^\d\s]", re.NOFLAG),
        (r"(?:x|y)?+(a)\1", re.NOFLAG),
    ],
)
def test_drawn_texts_match(pattern: str, flags: re.RegexFlag) -> None:
    compiled = re.compile(pattern, flags)
    drawn = list(texts(compiled, 100, random.Random(1)))
    assert all(compiled.search(text) for text in drawn)
    assert len(set(drawn)) > 2


def test_ignoring_case_draws_other_letters_that_match() -> None:
    drawn = set(texts(re.compile("sk", re.I), 300, random.Random(1)))
    assert {"sk", "Sk", "ſk", "s\u212a"} <= drawn


def test_drawing_can_be_repeated() -> None:
    pattern = re.compile(r"[a-z]{3}\d*")
    assert list(texts(pattern, 20, random.Random(1))) == list(texts(pattern, 20, random.Random(1)))


def test_patterns_in_fields_of_dataclasses_are_found() -> None:
    by_module = [found.module for found in all_patterns()]
    assert by_module.count("pipeline.languages.ru.times") > 25
