"""Russian noun phrases and stretches of a sentence."""

from __future__ import annotations

import pytest

from pipeline.languages.ru.attribution.phrases import ancestors, feature, is_finite, noun_phrase, trimmed
from tests.shallow import at, parsed, words


@pytest.mark.parametrize(
    ("sentence", "head", "expected"),
    [
        ("Министр обороны Сергей Иванов молчал.", "Министр", "Министр обороны Сергей Иванов"),
        ("Министр, который молчал, уехал.", "Министр", "Министр"),
        ("В новом докладе комиссии всё сказано.", "докладе", "новом докладе комиссии"),
        ("Клуб «Заря» победил.", "Клуб", "Клуб «Заря»"),
    ],
)
def test_a_noun_with_what_belongs_to_it(sentence: str, head: str, expected: str) -> None:
    assert words(sentence, "ru", noun_phrase(parsed(sentence, "ru"), at(sentence, "ru", head))) == expected


def test_features_and_finite_verbs() -> None:
    sentence = "Мост взорван, и дорога закрыта, сказал он."
    tokens = parsed(sentence, "ru").tokens
    said = tokens[at(sentence, "ru", "сказал")]
    assert (feature(said, "Tense"), feature(said, "Nothing")) == ("Past", "")
    assert [token.text for token in tokens if is_finite(token)] == ["взорван", "закрыта", "сказал"]


def test_ancestors_end_with_the_root() -> None:
    parse = parsed("Министр обороны сказал правду.", "ru")
    assert list(ancestors(parse, 1))[-1] == parse.root()
    assert list(ancestors(parse, parse.root() or 0)) == []


def test_marks_and_lone_quotation_marks_are_trimmed() -> None:
    sentence = ", «Заря победила — , "
    parse = parsed(sentence, "ru")
    assert words(sentence, "ru", trimmed(parse, 0, len(parse.tokens) - 1)) == "Заря победила"
    assert trimmed(parse, 0, 0) is None
