"""Reports whose content is a quotation."""

from __future__ import annotations

import pytest

from pipeline.annotation.shallow.reports.quoted import beside, quoted_report
from tests.said import document
from tests.shallow import at, classes, medial_cues, texts, words


@pytest.mark.parametrize(
    ("sentence", "claimant", "content"),
    [
        ("«Todo está bien», dijo Ana Paz.", "Ana Paz", ["Todo está bien"]),
        ("Ana Paz dijo: «Todo está bien».", "Ana Paz", ["Todo está bien"]),
        ("«Todo está bien», dijo Ana Paz. «Nada pasa».", "Ana Paz", ["Todo está bien", "Nada pasa"]),
    ],
)
def test_a_quotation_before_or_behind_the_verb(sentence: str, claimant: str, content: list[str]) -> None:
    found = document(sentence, "es")
    first = found.text[: found.sentences[0].end]
    report = quoted_report(found, 0, at(first, "es", "dijo"), ("asserted", "stated"), classes("es"), medial_cues("es"))
    assert report is not None
    assert words(first, "es", report.claimant) == claimant
    assert texts(found, report.content) == content


def test_a_quotation_of_another_clause_is_none_of_the_verbs() -> None:
    sentence = "Ana Paz dijo que se llama la ley «Todo bien»."
    found = document(sentence, "es")
    verb = at(sentence, "es", "dijo")
    assert quoted_report(found, 0, verb, ("asserted", "stated"), classes("es"), medial_cues("es")) is None


def test_where_verbs_stand_last_it_stands_before_the_claimant_or_behind_the_cue() -> None:
    for text in ('"शिविर नष्ट हो गया है," बेलौसोव ने कहा।', 'बेलौसोव ने कहा, "शिविर नष्ट हो गया है।"'):
        found = document(text, "hi")
        own = found.sentences[0].parse.tokens
        claimant, cue = (next(token.index for token in own if token.text == word) for word in ("बेलौसोव", "कहा"))
        assert texts(found, beside(found, 0, (claimant, claimant), (cue, cue))) == ["शिविर नष्ट हो गया है"]
