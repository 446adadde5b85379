"""Russian reports without a clause."""

from __future__ import annotations

import pytest

from pipeline.languages.ru.attribution.nominal import nominal_reports, preceding_reports
from tests.said import document
from tests.shallow import texts


@pytest.mark.parametrize(
    ("text", "rule", "content"),
    [
        ("Министр сообщил о гибели двух солдат.", "about", "гибели двух солдат"),
        ("Министр подтвердил гибель двух солдат.", "object", "гибель двух солдат"),
        ("Министр подтвердил информацию о гибели солдат.", "object", "гибели солдат"),
        ("Министр отверг обвинения в подкупе.", "object", "подкупе"),
        ("Министр признал вину армии.", "object", "вину армии"),
        ("Министр обвинил власти в обстреле города.", "accusation", "власти в обстреле города"),
    ],
)
def test_a_noun_phrase_is_reported(text: str, rule: str, content: str) -> None:
    found = document(text, "ru")
    (report,) = nominal_reports(0, found.sentences[0], frozenset())
    assert (report.rule, texts(found, report.content)) == (rule, [content])


@pytest.mark.parametrize(
    "text", ["Парламент отверг законопроект министра.", "Страна признала независимость республики.", "Министр сообщил о ней."]
)
def test_an_act_is_no_report(text: str) -> None:
    assert list(nominal_reports(0, document(text, "ru").sentences[0], frozenset())) == []


def test_the_sentence_before_is_reported_unless_it_is_already() -> None:
    found = document("В Омске идёт дождь. Об этом сообщил губернатор.", "ru")
    (report,) = preceding_reports(found, 1, frozenset())
    assert texts(found, report.content) == ["В Омске идёт дождь"]
    assert list(preceding_reports(found, 1, frozenset({0}))) == []
    assert list(preceding_reports(found, 0, frozenset())) == []
