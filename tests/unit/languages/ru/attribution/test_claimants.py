"""Who a Russian verb or noun belongs to."""

from __future__ import annotations

import pytest

from pipeline.languages.ru.attribution.claimants import claimant_of, has_speech, owner_of, preposition, text_of_speech
from tests.shallow import at, parsed, words


@pytest.mark.parametrize(
    ("sentence", "verb", "expected"),
    [
        ("Министр обороны сообщил об атаке.", "сообщил", "Министр обороны"),
        ("Об атаке сообщили в министерстве.", "сообщили", "министерстве"),
        ("В понедельник сообщили об атаке.", "сообщили", None),
        ("Министр, который сообщил об атаке, уехал.", "сообщил", "Министр"),
        ("И. Ф. Лаптев сообщил об атаке.", "сообщил", "И. Ф. Лаптев"),
        ("Сообщается об атаке.", "Сообщается", None),
    ],
)
def test_who_speaks(sentence: str, verb: str, expected: str | None) -> None:
    assert words(sentence, "ru", claimant_of(parsed(sentence, "ru"), at(sentence, "ru", verb))) == expected


def test_a_text_is_what_it_stands_in() -> None:
    sentence = "Об этом говорится в сообщении министерства."
    parse = parsed(sentence, "ru")
    text = text_of_speech(parse, at(sentence, "ru", "говорится"))
    assert text == at(sentence, "ru", "сообщении")
    assert words(sentence, "ru", owner_of(parse, text)) == "министерства"
    assert preposition(parse, text) == "в"
    assert preposition(parse, at(sentence, "ru", "министерства")) is None


def test_his_words_are_his() -> None:
    sentence = "По его словам, идёт дождь."
    assert words(sentence, "ru", owner_of(parsed(sentence, "ru"), at(sentence, "ru", "словам"))) == "его"


def test_forms_of_reporting_verbs() -> None:
    sentence = "Он сказал слово."
    assert [has_speech(parsed(sentence, "ru"), index) for index in range(4)] == [False, True, False, False]
