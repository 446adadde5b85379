"""Names that the tagger finds, corrected."""

from __future__ import annotations

import pytest

from tests.shallow import parsed

CASES = [
    ("Министр Игорь Иванов приехал в город Харьков.", [("Игорь Иванов", "PERSON"), ("Харьков", "LOCATION")]),
    ("Бои идут на Голанских высотах.", [("Голанских высотах", "LOCATION")]),
    ("Клуб «Заря» выиграл матч.", [("Заря", "ORGANISATION")]),
    ("Фильм «Заря» вышел в мае.", []),
    ("Сообщило УМВД по Орловской области.", [("УМВД по Орловской области", "ORGANISATION")]),
    ("Дождь идёт.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_names(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(sentence[name.start : name.end], name.type) for name in parsed(sentence, "ru").names] == expected
