"""Russian forms, and the verb that dates what is told."""

from __future__ import annotations

import pytest

from pipeline.languages.ru.morphology import clause_is_future, readings


def test_readings() -> None:
    best = readings("Солдатами")[0]
    assert (best.lemma, best.pos, best.animate, best.case, best.future) == ("солдат", "NOUN", True, "ablt", False)


@pytest.mark.parametrize(
    ("before", "after", "future"),
    [
        ("Встреча состоится ", ".", True),
        ("Встреча прошла ", ".", False),
        ("", " министр приедет в Минск.", True),
        ("", " министр приехал, а завтра уедет.", False),
        ("Он сказал ", ", что приедет", False),
        ("", " снег", False),
    ],
)
def test_the_nearest_verb_of_the_clause_tells(before: str, after: str, future: bool) -> None:
    assert clause_is_future(before, after) is future
