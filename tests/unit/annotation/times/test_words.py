"""Words of time are read in any spelling that a pattern matches."""

from __future__ import annotations

import pytest

from pipeline.annotation.times.words import folded
from tests.toy_language import TIME_WORDS


def test_names_are_read_whatever_their_case_and_stop() -> None:
    assert (TIME_WORDS.month("Sekund"), TIME_WORDS.month("PRIM.")) == (2, 1)
    assert (TIME_WORDS.weekday("Mart"), TIME_WORDS.unit("HOR")) == (1, "hour")


def test_words_that_no_table_has_are_refused() -> None:
    for read in (TIME_WORDS.month, TIME_WORDS.weekday, TIME_WORDS.unit):
        with pytest.raises(KeyError):
            read("nenio")


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("48", 48),
        ("१२", 12),
        ("0", 1),
        ("du", 2),
        ("dek-du", 12),
        ("Dek du", 12),
        ("kelk", 5),
        ("kelk da", 3),
        ("an", 1),
        ("dek an", 1),
        (None, 1),
    ],
)
def test_amounts(text: str | None, amount: int) -> None:
    assert TIME_WORDS.amount(text) == amount


@pytest.mark.parametrize(
    ("written", "key"),
    [("Laſt", "last"), ("mıd", "mid"), ("MİD", "mid"), ("wee\u212a", "week"), ("Трёх", "трех"), ("п’ять", "п'ять")],
)
def test_spellings_that_ignoring_case_takes_for_the_same_have_one_key(written: str, key: str) -> None:
    assert folded(written) == key
