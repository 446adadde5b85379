"""Which letters belong to which script."""

import re

import pytest

from pipeline.scripts.letters import INNER_APOSTROPHE, LETTER, has_devanagari, is_cyrillic, is_devanagari


@pytest.mark.parametrize(
    ("text", "cyrillic", "devanagari"),
    [
        ("Київ", True, False),
        ("қала", True, False),
        ("Kyiv", False, False),
        ("दिल्ली", False, True),
        ("१२", False, True),
        ("", False, False),
    ],
)
def test_the_first_letter_tells_the_script(text: str, cyrillic: bool, devanagari: bool) -> None:
    assert (is_cyrillic(text), is_devanagari(text)) == (cyrillic, devanagari)


def test_devanagari_anywhere() -> None:
    assert [has_devanagari(text) for text in ("BRICS में", "BRICS", "")] == [True, False, False]


def test_vowel_signs_and_joiners_are_letters_and_dandas_are_not() -> None:
    assert re.findall(f"{LETTER}+", "हिंदी र्‍य है। Año 25_б") == ["हिंदी", "र्‍य", "है", "Año", "б"]


def test_an_apostrophe_is_part_of_a_cyrillic_word_only() -> None:
    assert [bool(re.search(INNER_APOSTROPHE, word)) for word in ("п'ять", "п’ять", "пʼять", "o'clock", "'п")] == [True] * 3 + [
        False
    ] * 2
