"""What Russian verbs make of their content."""

from __future__ import annotations

import pytest

from pipeline.languages.ru.attribution.stances import attitude, cited_attitude, inside_unreal, is_negated
from tests.shallow import at, parsed


@pytest.mark.parametrize(
    ("sentence", "verb", "expected"),
    [
        ("Министр сообщил, что едет.", "сообщил", ("asserted", "stated")),
        ("Министр не сообщил, что едет.", "сообщил", None),
        ("Министр не подтвердил отъезд.", "подтвердил", ("questioned", "stated")),
        ("Министр не отрицает отъезд.", "отрицает", ("confirmed", "hedged")),
        ("Министр считает, что едет.", "считает", ("asserted", "hedged")),
        ("Министр не считает, что едет.", "считает", ("denied", "stated")),
        ("Министр исключил отъезд.", "исключил", ("denied", "stated")),
        ("Министр не исключил отъезд.", "исключил", ("asserted", "hedged")),
        ("Министр сообщит, что едет.", "сообщит", None),
        ("Министр отказался подтвердить отъезд.", "подтвердить", ("questioned", "stated")),
        ("Министр решил подтвердить отъезд.", "подтвердить", ("confirmed", "stated")),
        ("Следствие установило, что он едет.", "установило", ("asserted", "stated")),
    ],
)
def test_attitudes(sentence: str, verb: str, expected: tuple[str, str] | None) -> None:
    assert attitude(parsed(sentence, "ru"), at(sentence, "ru", verb)) == expected


def test_who_is_cited_asserts() -> None:
    sentence = "Агентство цитирует министра."
    assert cited_attitude(parsed(sentence, "ru"), at(sentence, "ru", "цитирует")) == ("asserted", "stated")
    assert attitude(parsed(sentence, "ru"), at(sentence, "ru", "цитирует")) is None


def test_negation_stands_right_before() -> None:
    sentence = "Он не сказал, что едет."
    assert is_negated(parsed(sentence, "ru"), at(sentence, "ru", "сказал"))
    assert not is_negated(parsed(sentence, "ru"), at(sentence, "ru", "едет"))


def test_what_would_be() -> None:
    sentence = "Если посол заявит, что уезжает, рынок упадёт."
    assert inside_unreal(parsed(sentence, "ru"), at(sentence, "ru", "уезжает"))
    assert not inside_unreal(parsed("Посол заявил, что уезжает.", "ru"), 4)
