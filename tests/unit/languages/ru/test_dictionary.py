"""The dictionary that all share."""

from __future__ import annotations

from pipeline.languages.ru.dictionary import analyzer


def test_it_is_loaded_once() -> None:
    assert analyzer() is analyzer()
    assert analyzer().parse("мосту")[0].normal_form == "мост"
