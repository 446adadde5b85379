"""Words that leave open whether it is so."""

from __future__ import annotations

import pytest

from pipeline.languages.ru.attribution.hedges import is_hedged, rumours
from tests.said import document
from tests.shallow import texts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Возможно, идёт дождь.", True),
        ("Дождь может пойти.", True),
        ("Дождь не может пойти.", False),
        ("Идёт дождь.", False),
        ("Идёт дождь, который может усилиться.", False),
    ],
)
def test_a_hedge_of_the_main_clause(text: str, expected: bool) -> None:
    found = document(text, "ru")
    assert is_hedged(found, [(0, len(text))]) is expected


def test_a_rumour_is_somebodys_word_unless_somebody_else_says_it() -> None:
    found = document("Он якобы уехал.", "ru")
    (report,) = rumours(0, found.sentences[0], [])
    assert texts(found, report.content) == ["Он", "уехал"]
    assert list(rumours(0, found.sentences[0], [(0, 14)])) == []
