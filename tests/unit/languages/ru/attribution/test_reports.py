"""Contents of Russian reports."""

from __future__ import annotations

from pipeline.languages.ru.attribution.reports import content, cut_out
from tests.said import document
from tests.shallow import texts


def test_contents_have_no_marks_at_their_edges() -> None:
    found = document("Он уехал, — сказал Пётр, — и молчит.", "ru")
    (sentence,) = found.sentences
    last = len(sentence.parse.tokens) - 1
    spans = content(sentence, (0, 3), (2, 3), (8, last))
    assert texts(found, spans) == ["Он уехал", "и молчит"]


def test_what_a_cut_leaves() -> None:
    text = "Он уехал, говорят, и молчит"
    cut = (10, 17)
    assert [text[slice(*span)] for span in cut_out(text, (0, len(text)), cut)] == ["Он уехал", "и молчит"]
    assert cut_out(text, (0, 8), cut) == ((0, 8),)
    assert cut_out(text, (10, 17), cut) == ()
