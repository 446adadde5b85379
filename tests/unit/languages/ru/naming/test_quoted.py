"""Names in quotation marks."""

from __future__ import annotations

from pipeline.languages.ru.naming.quoted import with_quoted
from pipeline.languages.ru.naming.runs import LONGEST_QUOTED, Run
from tests.russian import row


def test_the_word_before_says_what_it_is() -> None:
    assert with_quoted(row("клуб", "«", "Заря", "»", "."), []) == [Run(2, 2, "ORGANISATION")]
    assert with_quoted(row("отель", "«", "Заря", "»", "."), []) == [Run(2, 2, "LOCATION")]
    assert with_quoted(row("ООО", "«", "Заря", "»", "."), []) == [Run(0, 3, "ORGANISATION")]


def test_a_work_is_no_name_and_another_word_says_nothing() -> None:
    found = [Run(2, 2, "PERSON")]
    assert with_quoted(row("фильм", "«", "Заря", "»", "."), found) == []
    assert with_quoted(row("дом", "«", "Заря", "»", "."), found) == found


def test_what_is_long_is_speech() -> None:
    words = ["Заря"] * (LONGEST_QUOTED + 1)
    assert with_quoted(row("клуб", "«", *words, "»", "."), []) == []
