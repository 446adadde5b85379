"""Scripts of a text and of a language."""

from __future__ import annotations

import pytest

from pipeline.cleaning.scripts import SAMPLE_CHARACTERS, scripts_of, shares, unicode_names


def test_shares_are_of_the_letters_that_are_looked_at() -> None:
    assert shares("мост 12, bridge!!") == {"CYRILLIC": 0.4, "LATIN": 0.6}
    assert shares("पुल") == {"DEVANAGARI": 1.0}
    assert shares("12 + 5") == {}
    assert shares("a" * SAMPLE_CHARACTERS + "я") == {"LATIN": 1.0}


@pytest.mark.parametrize(
    ("language", "scripts"),
    [
        ("mr", {"DEVANAGARI"}),
        ("uk", {"CYRILLIC"}),
        ("sr", {"CYRILLIC", "LATIN"}),
        ("ja", {"HIRAGANA", "KATAKANA", "CJK"}),
        ("xx", set()),
    ],
)
def test_a_language_has_the_scripts_of_its_locales(language: str, scripts: set[str]) -> None:
    assert scripts_of(language) == scripts


@pytest.mark.parametrize(("code", "names"), [("Deva", {"DEVANAGARI"}), ("Hans", {"CJK"}), ("Xxxx", set())])
def test_codes_of_scripts(code: str, names: set[str]) -> None:
    assert unicode_names(code) == names
