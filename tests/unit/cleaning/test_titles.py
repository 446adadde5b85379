"""The title goes where it stands again in the text."""

from __future__ import annotations

import pytest

from pipeline.cleaning.titles import title_key, without_title


@pytest.mark.parametrize(
    ("paragraphs", "titles", "expected"),
    [
        (["Dam breaks", "“Dam Breaks!”", "It rained."], ("Dam breaks",), ["It rained."]),
        (["News", "Dam breaks", "It rained."], ("Dam breaks",), ["News", "It rained."]),
        (["Dam breaks near old Porto", "It rained."], ("Dam breaks near old Porto | Valley News",), ["It rained."]),
        (["Dam breaks Dam breaks", "It rained."], ("Dam breaks",), ["It rained."]),
        (["Dam breaks Dam breaks It rained."], ("Dam breaks",), ["It rained."]),
        (["Dam breaks PORTO (LUSA) - It rained."], ("Dam breaks",), ["PORTO (LUSA) - It rained."]),
        (["Dam breaks in Porto after rain."], ("Dam breaks",), ["Dam breaks in Porto after rain."]),
        (["Dam breaks", "Dam breaks"], ("Dam breaks",), ["Dam breaks"]),
        (["It rained."], (), ["It rained."]),
        ([], ("Dam breaks",), []),
    ],
)
def test_the_title_goes_unless_nothing_remains(paragraphs: list[str], titles: tuple[str, ...], expected: list[str]) -> None:
    assert without_title(paragraphs, titles) == expected


def test_a_title_is_known_by_its_letters_and_digits() -> None:
    assert title_key("“Dam Breaks!” (2)") == title_key("dam breaks 2") == "dambreaks2"
    assert title_key("पुल टूटा") != title_key("पल टूटा"), "vowel signs count"
