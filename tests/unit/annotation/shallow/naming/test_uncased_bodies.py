"""Organisations without capitals."""

from __future__ import annotations

from pipeline.annotation.shallow.naming.uncased_bodies import bodies
from tests.shallow import lookup, tokens, words


def found(sentence: str, code: str) -> list[str | None]:
    return [words(sentence, code, (first, last)) for first, last, _ in bodies(tokens(sentence, code), lookup(code))]


def test_a_body_has_its_field_and_its_state_before_it() -> None:
    assert found("कल रूस के रक्षा मंत्रालय ने कहा।", "hi") == ["रूस के रक्षा मंत्रालय"]
    assert found("कल रूसी सेना ने कहा।", "hi") == ["रूसी सेना"]


def test_a_bare_body_is_no_name() -> None:
    assert found("कल सेना ने कहा।", "hi") == []


def test_the_longest_stands_first() -> None:
    assert found("नाटो ने रूस के रक्षा मंत्रालय को बताया।", "hi") == ["रूस के रक्षा मंत्रालय", "नाटो"]
