"""The judge of patterns knows the classic offenders from what only looks like them."""

from __future__ import annotations

import re

import pytest

from tests.patterns import nested_repeats


@pytest.mark.parametrize("offender", [r"(a+)+b", r"(?:\w*)*$", r"(?:(?:\d+))*x", r"(\s*a*)*b", r"(?:x|y)(?:a+?)+"])
def test_offenders_are_found(offender: str) -> None:
    assert nested_repeats(re.compile(offender)) != []


@pytest.mark.parametrize("linear", [r"a+b", r"(?:a+,)*b", r"(?:\w+ )+x", r"(?:ab)*", r"(?:a{1,5})+", r"(?:a++)+"])
def test_what_a_firm_character_parts_is_none(linear: str) -> None:
    assert nested_repeats(re.compile(linear)) == []
