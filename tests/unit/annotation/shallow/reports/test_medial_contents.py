"""What a verb in the middle of its sentence reports."""

from __future__ import annotations

import pytest

from pipeline.annotation.shallow.reports.medial_contents import inserted, with_clause, with_noun
from pipeline.annotation.shallow.reports.report import Attitude, SpeechReport
from tests.said import document
from tests.shallow import at, classes, medial_cues, texts, words


def report(rule: str, text: str, code: str, verb: str) -> SpeechReport | None:
    found = document(text, code)
    index, slices = at(text, code, verb), (classes(code), medial_cues(code))
    attitude: Attitude = ("asserted", "stated")
    last = len(found.sentences[0].parse.tokens) - 1
    if rule == "inserted":
        return inserted(found, 0, index, attitude, *slices)
    return (with_clause if rule == "clause" else with_noun)(found, 0, index, attitude, last, *slices)


@pytest.mark.parametrize(
    ("rule", "text", "code", "verb", "claimant", "content"),
    [
        ("clause", "Ana Paz dijo ayer que llueve", "es", "dijo", "Ana Paz", ["llueve"]),
        ("clause", "Se informó que llueve", "es", "informó", None, ["llueve"]),
        ("clause", "У Кремлі заявили, що йде дощ", "uk", "заявили", "Кремлі", ["йде дощ"]),
        ("inserted", "Llueve mucho hoy, informó el ministerio.", "es", "informó", "el ministerio", ["Llueve mucho hoy"]),
        ("inserted", "Llueve mucho, dijo Ana Paz, y nieva.", "es", "dijo", "Ana Paz", ["Llueve mucho", "y nieva"]),
        ("noun", "Ana Paz confirmó el martes la muerte de Juan", "es", "confirmó", "Ana Paz", ["la muerte de Juan"]),
        ("noun", "Ana Paz aseguró no tener constancia", "es", "aseguró", "Ana Paz", ["no tener constancia"]),
        ("noun", "Речник повідомив про загибель солдата", "uk", "повідомив", "Речник", ["загибель солдата"]),
    ],
)
def test_contents(rule: str, text: str, code: str, verb: str, claimant: str | None, content: list[str]) -> None:
    found = report(rule, text, code, verb)
    assert found is not None
    assert (words(text, code, found.claimant), texts(document(text, code), found.content)) == (claimant, content)


@pytest.mark.parametrize(
    ("rule", "text", "code", "verb"),
    [
        ("clause", "Ana Paz dijo: llueve", "es", "dijo"),
        ("clause", "Ana Paz dijo", "es", "dijo"),
        ("inserted", "Ana Paz, ministra, informó ayer.", "es", "informó"),
        ("inserted", "Sí, dijo Ana Paz.", "es", "dijo"),
        ("noun", "Ana Paz dijo la verdad toda", "es", "dijo"),
        ("noun", "El tribunal rechazó el recurso de Ana", "es", "rechazó"),
    ],
)
def test_nothing_is_said(rule: str, text: str, code: str, verb: str) -> None:
    assert report(rule, text, code, verb) is None
