"""The closed list of reasons, and messages that hold little of the input."""

from __future__ import annotations

import re

from pipeline import rejection
from pipeline.rejection import EXCERPT_CHARACTERS, Rejection, RejectionCode, excerpt


def test_the_documentation_lists_each_code_once_in_order() -> None:
    assert rejection.__doc__
    assert re.findall(r"^\| `(\w+)`", rejection.__doc__, re.MULTILINE) == [code.value for code in RejectionCode]


def test_the_codes_are_those_of_the_design() -> None:
    assert {str(code) for code in RejectionCode} == {
        "not_utf8",
        "not_json",
        "invalid_article",
        "no_date",
        "no_text",
        "too_large",
        "output_too_large",
        "timeout",
        "annotation_crashed",
    }


def test_an_excerpt_is_short_and_printable() -> None:
    assert excerpt("a\ud800\x00é") == r"'a\ud800\x00\xe9'"
    assert excerpt("x" * 1000) == f"'{'x' * EXCERPT_CHARACTERS}'…"


def test_equal_rejections_are_equal_values() -> None:
    assert Rejection(RejectionCode.NO_TEXT, "m") == Rejection(RejectionCode("no_text"), "m")
