"""The forms of values: what each gives, and what of another form is told and left out."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Literal

import pytest

from pipeline.languages import forms
from pipeline.languages.faults import Fault
from pipeline.languages.toml_tables import Table

Bound = Literal["least", "most"]


@pytest.fixture
def table(tmp_path: Path) -> Table:
    path = tmp_path / "words.toml"
    path.write_text("[naming]\n", encoding="utf-8")
    return Table(path, ("naming",), {})


def test_words_and_phrases_keep_their_order(table: Table) -> None:
    faults: list[Fault] = []
    assert forms.words(table, "titles", " mr\n mrs  dr ", "", faults) == ["mr", "mrs", "dr"]
    assert forms.phrases(table, "units", ["knot", "per cent"], "", faults) == [("knot",), ("per", "cent")]
    assert forms.longest_first([("knot",), ("per", "cent"), ("mile",)]) == (("per", "cent"), ("knot",), ("mile",))
    assert not faults


def test_meanings_are_read_from_word_to_meaning(table: Table) -> None:
    faults: list[Fault] = []
    assert forms.meanings(table, "bounds", {"least": "min over", "most": "max"}, (str, Bound), "", faults) == {
        "min": "least",
        "over": "least",
        "max": "most",
    }
    assert forms.meanings(table, "numbers", {"2": ["a pair"]}, (tuple[str, ...], int), "", faults) == {("a", "pair"): 2}
    assert not faults


def test_patterns_are_compiled_or_kept_as_text(table: Table) -> None:
    faults: list[Fault] = []
    assert forms.patterns(table, "pictures", ["photos?", "(?:a|\n  b) <x>"], ("x",), faults) == ("photos?", "(?:a|b) <x>")
    assert forms.pattern(table, "tanks", "T-\\d  # old", faults).fullmatch("T-7")
    assert not faults


@pytest.mark.parametrize(
    ("form", "value", "more", "fault"),
    [
        (forms.words, ["mr"], ("",), "key has to be words in quotation marks"),
        (forms.words, "mr mr", ("",), "'mr' stands twice in key"),
        (forms.phrases, "per cent", ("",), "key has to be a list of phrases"),
        (forms.phrases, ["per cent", "per  cent"], ("",), "'per  cent' stands twice in key"),
        (forms.patterns, "photos?", ((),), "key has to be a list of regular expressions"),
        (forms.patterns, ["a", "a"], ((),), "'a' stands twice in key"),
        (forms.pattern, "T-(", (), "key is no regular expression: missing ), unterminated subpattern at position 2"),
        (forms.pattern, 7, (), "key is no regular expression: first argument must be string or compiled pattern"),
        (forms.meanings, "min", ((str, Bound), ""), "key has to be a table"),
        (forms.meanings, {"lest": "min"}, ((str, Bound), ""), "unknown meaning 'lest'"),
        (forms.meanings, {"two": "pair"}, ((str, int), ""), "'two' is no number"),
        (forms.meanings, {"least": "a", "most": "a"}, ((str, Bound), ""), "'a' is both least and most"),
    ],
)
def test_what_has_another_form_is_told(table: Table, form: Any, value: object, more: tuple[Any, ...], fault: str) -> None:
    faults: list[Fault] = []
    form(table, "key", value, *more, faults)
    (told,) = faults
    assert re.sub(r"^\[naming(?:\.key)?\] ", "", told.fault) == fault


def test_only_a_literal_has_a_list_of_its_strings() -> None:
    assert forms.literals(Bound) == ("least", "most")
    assert forms.literals(str) == forms.literals(tuple[str, ...]) == ()
