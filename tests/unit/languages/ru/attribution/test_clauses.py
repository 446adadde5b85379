"""Russian reports with a clause."""

from __future__ import annotations

import pytest

from pipeline.languages.ru.attribution.clauses import clause_end, clause_governors, clause_reports, cue_range, is_cue
from tests.said import document
from tests.shallow import at, parsed, texts, words


@pytest.mark.parametrize(
    ("text", "claimant", "cue", "content"),
    [
        ("Министр заявил, что идёт дождь.", "Министр", "заявил", "идёт дождь"),
        ("Министр выступил с заявлением, что идёт дождь.", "Министр", "выступил с заявлением", "идёт дождь"),
        ("Стало известно, что идёт дождь.", None, "Стало известно", "идёт дождь"),
        ("В докладе говорится, что идёт дождь.", None, "докладе говорится", "идёт дождь"),
    ],
)
def test_who_says_what(text: str, claimant: str | None, cue: str, content: str) -> None:
    found = document(text, "ru")
    (report,) = clause_reports(0, found.sentences[0])
    assert (words(text, "ru", report.claimant), words(text, "ru", report.cue)) == (claimant, cue)
    assert texts(found, report.content) == [content]


def test_a_verb_without_a_subject_speaks_on() -> None:
    (report,) = clause_reports(0, document("Добавил, что идёт дождь.", "ru").sentences[0])
    assert report.elided


def test_the_clause_of_a_governor() -> None:
    sentence = "Министр заявил, что идёт дождь."
    parse = parsed(sentence, "ru")
    assert clause_governors(parse) == {at(sentence, "ru", "заявил")}
    assert clause_end(parse, at(sentence, "ru", "что")) == at(sentence, "ru", "дождь")
    assert [token.text for token in parse.tokens if is_cue(parse, token.index)] == ["заявил"]


def test_a_cue_has_its_negation() -> None:
    sentence = "Министр не смог подтвердить отъезд."
    assert words(sentence, "ru", cue_range(parsed(sentence, "ru"), at(sentence, "ru", "подтвердить"))) == "не смог подтвердить"
