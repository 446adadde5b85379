"""How far the name of an organisation goes."""

from __future__ import annotations

import pytest

from pipeline.annotation.shallow.naming.cased_bodies import body_ahead, body_end
from tests.shallow import at, lookup, tokens, words


@pytest.mark.parametrize(
    ("sentence", "code", "head", "expected"),
    [
        ("Lo negó el Ministerio de Relaciones Exteriores ayer.", "es", "Ministerio", "Ministerio de Relaciones Exteriores"),
        ("Lo negó el ejército ruso ayer.", "es", "ejército", "ejército ruso"),
        ("Lo negó el gobierno ayer.", "es", "gobierno", None),
        ("Заявив речник Міністерства оборони Конашенков.", "uk", "Міністерства", "Міністерства оборони"),
    ],
)
def test_a_body_goes_on_with_its_field_and_its_state(sentence: str, code: str, head: str, expected: str | None) -> None:
    own, first = tokens(sentence, code), at(sentence, code, head)
    last = body_end(own, first, lookup(code))
    assert words(sentence, code, None if last is None else (first, last)) == expected


def test_adjectives_may_stand_before_the_head() -> None:
    sentence = "Це заявив Генеральний штаб."
    own = tokens(sentence, "uk")
    assert body_ahead(own, at(sentence, "uk", "Генеральний"), lookup("uk")) == at(sentence, "uk", "штаб")
    assert body_ahead(own, at(sentence, "uk", "заявив"), lookup("uk")) is None
