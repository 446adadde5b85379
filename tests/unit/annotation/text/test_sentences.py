"""Paragraphs and sentences."""

from __future__ import annotations

import pytest

from pipeline.annotation.text.sentences import paragraphs, split
from pipeline.annotation.text.words import TextWords
from tests.costs import grows_at_most
from tests.readers import text_words


def parts(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for paragraph in paragraphs(text) for start, end in split(text, paragraph, text_words(language))]


def test_paragraphs_stand_between_blank_lines_and_are_trimmed() -> None:
    text = "\n One.\nTwo. \n\n \t\n  Three.\n\n\n"
    assert paragraphs(text) == ((2, 11), (19, 25))
    assert [text[start:end] for start, end in paragraphs(text)] == ["One.\nTwo.", "Three."]
    assert paragraphs("") == ()
    assert paragraphs(" \n\n ") == ()


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("en", ["The town fell.", "Nobody knows how!", "Do you?"]),
        ("en", ["Lt. Gen. J. R. Smith met Mr. Brown of Acme Inc. in the U.S. on Jan. 3.", "They talked."]),
        ("en", ["He left the U.S.", "The army stayed."]),
        ("en", ["It began at 5 a.m. Moscow time.", "It ended at 6 p.m.", "Nobody died."]),
        ("en", ["About 3.5 tonnes, i.e. No. 7 of 1.000 loads, went."]),
        ("en", ["They said no.", "Nobody moved."]),
        ("en", ["“We left.", "It was dark,” he said.", "“We ran.”", "They ran."]),
        ("en", ['"Stop!" he said.', "(They did.)", "Then … nothing.", "And so on..."]),
        ("en", ["One thing is clear: The war goes on."]),
        ("en", ["He waited... and waited.", "“Why?” he asked."]),
        ("ru", ["В 2022 г. в г. Харькове и др. городах им. Л. Н. Толстого было 5 млн руб.", "Это всё."]),
        ("ru", ["Он сказал: «Мы уходим».", "Они ушли!"]),
        ("uk", ["Вул. Т. Шевченка, буд. 5 та ін. не постраждали.", "Усі живі."]),
        ("es", ["El Sr. Pérez y la Dra. Ruiz llegaron a EE.UU. ayer.", "¿Qué dijeron?", "«Nada.»"]),
        ("hi", ["सेना पीछे हट गई।", "युद्ध जारी है॥", "अंत।"]),
        ("mr", ["युद्ध सुरू आहे.", "सैन्य मागे गेले."]),
    ],
)
def test_sentences(language: str, sentences: list[str]) -> None:
    assert parts(" ".join(sentences), language) == sentences


def test_a_danda_needs_no_space() -> None:
    assert parts("सेना हट गई।युद्ध जारी है।", "hi") == ["सेना हट गई।", "युद्ध जारी है।"]


def test_a_line_that_is_complete_ends_its_sentence() -> None:
    text = "Army retreats from the river\nTalks begin on Monday\n• Ships leave the port\nThe end."
    assert parts(text) == ["Army retreats from the river", "Talks begin on Monday", "• Ships leave the port", "The end."]


@pytest.mark.parametrize(
    ("words", "sentences"),
    [
        (TextWords(), ["Fix J. Roe, Mr.", "Roe and c.", "Roe left."]),
        (TextWords(titles=frozenset({"mr"})), ["Fix J. Roe, Mr. Roe and c.", "Roe left."]),
        (TextWords(letters_abbreviate=True), ["Fix J. Roe, Mr.", "Roe and c. Roe left."]),
        (TextWords(letters_abbreviate=True, openers=frozenset({"roe"})), ["Fix J.", "Roe, Mr.", "Roe and c.", "Roe left."]),
        (TextWords(never_initials=frozenset({"J"})), ["Fix J.", "Roe, Mr.", "Roe and c.", "Roe left."]),
    ],
)
def test_which_stops_abbreviate_is_told_by_the_words_of_a_language(words: TextWords, sentences: list[str]) -> None:
    text = "Fix J. Roe, Mr. Roe and c. Roe left."
    assert [text[start:end] for start, end in split(text, (0, len(text)), words)] == sentences


def test_wrapped_lines_are_one_sentence() -> None:
    text = (
        "The army said on Monday that it had left the town of\n"
        "Velyka and that its troops were now standing on the other\n"
        "side of the river."
    )
    assert parts(text) == [text]


@pytest.mark.parametrize(("unit", "count"), [("A. b. C! ", 5_000), (".", 100_000), ("a\n", 5_000)])
def test_sentences_take_linear_time(unit: str, count: int) -> None:
    assert grows_at_most(48, lambda: parts(unit * count), lambda: parts(unit * 16 * count))
