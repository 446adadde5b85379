"""Russian reports whose content is a quotation."""

from __future__ import annotations

import pytest

from pipeline.languages.ru.attribution.quoted import quoted_reports, sentence_at, within_quotation
from tests.said import document
from tests.shallow import texts


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("«Идёт дождь», — сказал министр.", ["Идёт дождь"]),
        ("Министр заявил: «Идёт дождь».", ["Идёт дождь"]),
        ("«Идёт дождь, — сказал министр. — И холодно».", ["Идёт дождь", "И холодно"]),
        ("«Идёт дождь», — сказал министр. «И холодно».", ["Идёт дождь", "И холодно"]),
    ],
)
def test_a_quotation_before_behind_or_around_the_cue(text: str, content: list[str]) -> None:
    found = document(text, "ru")
    (report,) = quoted_reports(found)
    assert texts(found, report.content) == content


def test_a_quotation_that_nobody_says() -> None:
    assert quoted_reports(document("Вышел фильм «Идёт дождь».", "ru")) == ()


def test_where_a_span_lies() -> None:
    found = document("Он сказал: «Идёт дождь». Потом ушёл.", "ru")
    ((start, end),) = found.quotations
    assert within_quotation(found, [(start + 1, end - 1)])
    assert not within_quotation(found, [(0, end)])
    assert not within_quotation(found, [])
    assert (sentence_at(found, 0), sentence_at(found, len(found.text) - 1), sentence_at(found, 999)) == (0, 1, None)
