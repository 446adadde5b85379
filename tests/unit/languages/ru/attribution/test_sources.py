"""Sources that a Russian phrase names."""

from __future__ import annotations

import pytest

from pipeline.languages.ru.attribution.sources import relayed, source_reports, sources
from tests.said import document
from tests.shallow import parsed, texts, words


@pytest.mark.parametrize(
    ("text", "claimant", "cue", "certainty"),
    [
        ("По словам губернатора, идёт дождь.", "губернатора", "По словам", "stated"),
        ("По его словам, идёт дождь.", "его", "словам", "stated"),
        ("По мнению экспертов, идёт дождь.", "экспертов", "По мнению", "hedged"),
        ("По предварительным данным, идёт дождь.", None, "По предварительным данным", "hedged"),
        ("По украинским данным, идёт дождь.", None, "По украинским данным", "stated"),
        ("Согласно отчету ООН, идёт дождь.", "ООН", "Согласно отчету", "stated"),
        ("Со слов министра, идёт дождь.", "министра", "Со слов", "stated"),
    ],
)
def test_a_source(text: str, claimant: str | None, cue: str, certainty: str) -> None:
    found = document(text, "ru")
    named = sources(found.sentences[0].parse)
    assert [(words(text, "ru", each.claimant), words(text, "ru", each.cue), each.certainty) for each in named] == [
        (claimant, cue, certainty)
    ]
    assert [texts(found, report.content) for report in source_reports(0, found.sentences[0], named)] == [["идёт дождь"]]


@pytest.mark.parametrize("text", ["Согласно договору, он уехал.", "По данным, идёт дождь.", "По улице идёт дождь."])
def test_what_is_followed_or_walked_is_no_source(text: str) -> None:
    assert sources(parsed(text, "ru")) == ()


def test_whom_an_outlet_refers_to() -> None:
    text = "Агентство сообщает со ссылкой на министерство, что идёт дождь."
    found = relayed(parsed(text, "ru"), 0, 12)
    assert found is not None
    assert (words(text, "ru", found[0]), words(text, "ru", found[1])) == ("министерство", "со ссылкой на")
    assert relayed(parsed(text, "ru"), 5, 12) is None
