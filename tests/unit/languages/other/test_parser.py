"""Languages without a pack."""

from __future__ import annotations

from pipeline.annotation.text.parse import Name, Parse
from tests.said import document, said_in
from tests.shallow import parsed


def names(sentence: str) -> list[tuple[str, str]]:
    found: Parse = parsed(sentence, "de")
    return [(sentence[name.start : name.end], name.type) for name in found.names]


def test_each_token_hangs_from_the_first() -> None:
    assert [(token.head, token.dep) for token in parsed("Es regnet heute.", "de").tokens] == [
        (0, "root"),
        (0, "dep"),
        (0, "dep"),
        (0, "dep"),
    ]
    assert parsed("", "de") == Parse("", (), ())


def test_only_large_places_are_names() -> None:
    assert names("Heute in Berlin und in Moskau und nicht in Bad Soden.") == [
        ("Berlin", "LOCATION"),
        ("Moskau", "LOCATION"),
    ]
    assert parsed("In Berlin", "de").names == (Name(3, 9, "LOCATION"),)
    assert names("berlin") == []


def test_nobody_says_anything() -> None:
    assert said_in(document("Der Minister sagte: «Es regnet».", "de")) == []
