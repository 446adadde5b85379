"""People without capitals."""

from __future__ import annotations

from pipeline.annotation.shallow.naming.uncased_people import people
from tests.shallow import lookup, tokens, words


def found(sentence: str, code: str) -> list[str | None]:
    return [words(sentence, code, (first, last)) for first, last, _ in people(tokens(sentence, code), lookup(code))]


def test_a_name_stands_behind_the_last_title() -> None:
    assert found("प्रवक्ता कर्नल अर्कादी बेलौसोव ने कहा।", "hi")[0] == "अर्कादी बेलौसोव"


def test_an_unknown_word_before_the_mark_of_an_agent_is_a_name() -> None:
    assert found("बेलौसोव ने कहा।", "hi") == ["बेलौसोव"]
    assert found("सैनिक ने कहा।", "hi") == []
