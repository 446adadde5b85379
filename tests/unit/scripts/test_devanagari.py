"""Devanagari as it is spoken and written."""

import pytest

from pipeline.scripts.devanagari import in_latin, with_dotted_nasals


@pytest.mark.parametrize(
    ("word", "latin"),
    [
        ("नरेंद्र", "narendra"),  # spoken at the end behind -ndr-
        ("राम", "ram"),
        ("जनता", "janta"),  # not spoken between vowel and consonant, and consonant and vowel
        ("मुंबई", "mumbai"),  # a dot before p and b is an m
        ("कॉलेज", "kolej"),
        ("ज़मीन", "jamin"),
        ("व्हाइट", "vait"),
    ],
)
def test_a_word_as_it_is_spoken(word: str, latin: str) -> None:
    assert in_latin(word) == latin


def test_a_nasal_before_a_consonant_is_a_dot() -> None:
    assert [with_dotted_nasals(word) for word in ("हिन्दी", "हिंदी", "नमन")] == ["हिंदी", "हिंदी", "नमन"]
