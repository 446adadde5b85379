"""A sentence is cut into runs of digits, words and marks."""

from __future__ import annotations

import pytest

from pipeline.annotation.quantities.tokens import END, Tokens


def _texts(text: str) -> list[str]:
    tokens = Tokens(text)
    return [tokens[index].text for index in range(len(tokens))]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("$5.2m, T-72", ["$", "5", ".", "2", "m", ",", "T", "-", "72"]),
        ("п'ять людей", ["п'ять", "людей"]),
        ("country's", ["country", "'", "s"]),
        ("साढ़े १२", ["साढ़े", "१२"]),
        ("", []),
    ],
)
def test_words_keep_what_their_script_writes_in_them(text: str, cut: list[str]) -> None:
    assert _texts(text) == cut


def test_keys_are_one_for_all_spellings() -> None:
    assert Tokens("П’ЯТЬ трёх Five").keys(0, 3) == ("п'ять", "трех", "five")


def test_outside_of_the_sentence_there_is_nothing() -> None:
    tokens = Tokens("one two")
    assert tokens[-1] is tokens[2] is END
    assert tokens.keys(-1, 3) == ("", "one", "two", "")
    assert (tokens.glued(0), tokens.glued(2)) == (False, False)


def test_what_is_tied_to_a_word() -> None:
    tokens = Tokens("the T-72B3 tanks' crews")
    assert tokens.said(1, tokens.compound(1)) == "T-72B3"
    assert tokens.said(tokens.compound(1), tokens.compound(tokens.compound(1))) == "tanks"
    assert tokens.said(2, 2) is None


def test_a_chain_ends_at_a_gap() -> None:
    tokens = Tokens("12/5-3 left")
    assert tokens[tokens.chain(0)].text == "left"
