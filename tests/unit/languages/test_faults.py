"""A fault says file, line, what is wrong and what to do; words that no text can hold are told from those of texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.errors import ClaimwireError
from pipeline.languages.faults import Fault, PackError, meant, word_fault


def test_a_fault_is_one_line() -> None:
    path = Path("anywhere") / "xx" / "words.toml"
    assert str(Fault(path, 7, "'mr' stands twice", "Take one out")) == "xx/words.toml:7: 'mr' stands twice. Take one out"
    assert str(Fault(path, 0, "cannot be read", "Write it")) == "xx/words.toml: cannot be read. Write it"


def test_an_error_has_a_line_for_each_fault() -> None:
    faults = [Fault(Path("xx/kinds.tsv"), line, "a fault", "Mend it") for line in (3, 9)]
    error = PackError(faults)
    assert isinstance(error, ClaimwireError)
    assert error.faults == tuple(faults)
    assert str(error).splitlines() == ["xx/kinds.tsv:3: a fault. Mend it", "xx/kinds.tsv:9: a fault. Mend it"]


@pytest.mark.parametrize("word", ["so-called", "o'clock", "u.s.", "п'ять", "ज़्यादा", "a.m", "covid-19", "naïve", "r&d", "२०"])
def test_words_of_texts_are_words(word: str) -> None:
    assert word_fault(word) is None


@pytest.mark.parametrize(
    ("word", "fault"),
    [
        ("саптain", ("'саптain' is written in two scripts, Cyrillic and Latin", "Type a i n anew in the other script")),
        ("dr+", ("'dr+' holds the sign '+', which no word has", "Take it out")),
        ("carry_out", ("'carry_out' holds the sign '_', which no word has", "Take it out")),
    ],
)
def test_what_no_text_holds_is_told(word: str, fault: tuple[str, str]) -> None:
    assert word_fault(word) == fault


def test_joiners_of_indic_scripts_stand_inside_words() -> None:
    assert word_fault("अ\u200dब") is None


def test_signs_may_be_allowed_besides() -> None:
    assert word_fault("carry_out", signs="_") is None
    assert word_fault("carry+out", signs="_") is not None


def test_what_was_meant_is_the_nearest_name_or_any() -> None:
    assert meant("titels", ["titles", "marks"]) == "Did you mean 'titles'?"
    assert meant("zzz", ["titles", "marks"]) == "Known are titles, marks"
