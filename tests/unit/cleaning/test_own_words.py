"""Words that only one of the packs' languages has."""

from __future__ import annotations

import pytest

from pipeline.cleaning.own_words import own_words
from pipeline.cleaning.scripts import shares


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("They said that the bridge would close", {"en": 4}),
        ("Dijeron que el puente está cerrado", {"es": 4}),
        ("Это было мыло", {"ru": 3}),
        ("Міст і річка", {"uk": 2}),
        ("The Fugees і Common виступлять у столиці завтра ввечері", {"uk": 2}),
        ("शाळा", {"mr": 1}),
        ("", {}),
        ("12 + 5", {}),
    ],
)
def test_how_many_there_are(text: str, counts: dict[str, int]) -> None:
    assert own_words(text, shares(text)) == counts
