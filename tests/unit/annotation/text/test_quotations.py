"""Quoted passages."""

from __future__ import annotations

import pytest

from pipeline.annotation.text.quotations import quotations
from pipeline.annotation.text.sentences import paragraphs
from pipeline.annotation.text.words import TextWords
from tests.costs import grows_at_most
from tests.readers import text_words


def quoted(text: str) -> list[str]:
    return [text[start:end] for start, end in quotations(text, paragraphs(text), text_words("en"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "we left" and "nobody died".', ['"we left"', '"nobody died"']),
        ("He said “we left” and ‘nobody died’.", ["“we left”", "‘nobody died’"]),
        ("Он сказал: «Мы ушли», — и добавил „всё“.", ["«Мы ушли»", "„всё“"]),
        ("«А «Б» В» и «ООО «Ромашка».", ["«А «Б» В»", "«ООО «Ромашка»"]),
        ("``a b'' and ''cc dd'' and \"\"x y\"\".", ["``a b''", "''cc dd''", '""x y""']),
        ("The 'special operation' goes on; Moscow's 'goals' are the boys' toys.", ["'special operation'", "'goals'"]),
        ("'We won't go,' said Mr O'Brien. 'The dogs' owners were here.'", ["'We won't go,'", "'The dogs' owners were here.'"]),
        ("‘It’s the soldiers’ boots,’ he said of the soldiers’ camp.", ["‘It’s the soldiers’ boots,’"]),
        ("Rock 'n' roll in the '90s and the ’80s: get 'em.", []),
        ('He said "yes, he said "no" to me" twice.', ['"yes, he said "no" to me"']),
        ("Those ”like us” stay.", ["”like us”"]),
        ("A man 5'10\" tall.", []),
        ('Empty "" and "!" say nothing.', []),
        ("“A town‘s ‘fall’,” he said.", ["“A town‘s ‘fall’,”"]),
    ],
)
def test_marks(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


def test_which_letters_are_left_out_and_whose_apostrophes_stand_alone_is_a_languages_own() -> None:
    text = "Get 'em all' now, the boys' toys 'too'."
    found = [
        [text[start:end] for start, end in quotations(text, ((0, len(text)),), words)]
        for words in (TextWords(), TextWords(elided=frozenset({"em"})), TextWords(possessive_ends=frozenset("s")))
    ]
    assert found == [["'em all'", "'too'"], ["'too'"], ["'em all'", "'too'"]]
    open_quotation = "He said 'the boys' toy' twice."
    spans = [
        quotations(open_quotation, ((0, len(open_quotation)),), words)
        for words in (TextWords(), TextWords(possessive_ends=frozenset("s")))
    ]
    assert [[open_quotation[start:end] for start, end in each] for each in spans] == [["'the boys'"], ["'the boys' toy'"]]


def test_a_quotation_over_paragraphs_is_one() -> None:
    text = "“One.\n\n“Two.\n\n“Three,” he said. “Four.”"
    assert quoted(text) == ["“One.\n\n“Two.\n\n“Three,”", "“Four.”"]


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    text = 'He said: "We left. Nobody died.\n\nThe army "stayed".'
    assert quoted(text) == ['"We left. Nobody died.', '"stayed"']


def test_an_unclosed_single_mark_is_an_apostrophe() -> None:
    assert quoted("The 'war goes on.\n\nThe end.") == []


def test_spans_are_in_order_and_apart() -> None:
    text = "“a” 'b' “c\n\n“d” \"e\" «f"
    spans = quotations(text, paragraphs(text), text_words("en"))
    assert spans == ((0, 3), (4, 7), (8, 15), (16, 19), (20, 22))


@pytest.mark.parametrize("mark", ["'", '"', "“", "‘", "«", "''"])
@pytest.mark.parametrize("unit", ["{}a ", "a{} "])
def test_quotations_take_linear_time(unit: str, mark: str) -> None:
    unit = unit.format(mark)
    assert grows_at_most(48, lambda: quoted(unit * 2_500), lambda: quoted(unit * 40_000))
