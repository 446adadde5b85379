"""Lines of links to other language editions, and lines that only look like them."""

from __future__ import annotations

import pytest

from pipeline.cleaning.language_links import LONGEST_LINE, is_language_links, language_names


@pytest.mark.parametrize(
    "line",
    [
        "Deutsch | Français",
        "ગુજરાતી தமிழ்",
        "हिंदी मराठी",
        "हिन्दी / मराठी",
        "हिंदी में पढ़ें",
        "Русский · Українська · English",
        "Bengali, Tamil, Telugu",
    ],
)
def test_lines_of_language_names(line: str) -> None:
    assert is_language_links(line)


@pytest.mark.parametrize(
    "line", ["", "Spanish", "Deutsch | Bahn", "Polish and Czech troops", "English.", "Indonesia", "Read this"]
)
def test_lines_that_are_not(line: str) -> None:
    assert not is_language_links(line)


@pytest.mark.parametrize(
    ("line", "links"),
    [
        ("Read this in Eesti", True),
        ("Read this article in Eesti and Suomi", False),
        ("Also available: Polski", False),
        ("Also available | Polski", True),
        ("Eesti", False),
        ("Deutsch (German) | Français (French):", True),
    ],
)
def test_one_name_needs_a_prompt(line: str, links: bool) -> None:
    assert is_language_links(line) is links


def test_a_long_line_is_none() -> None:
    assert is_language_links(" | ".join(["Deutsch"] * 20))
    assert not is_language_links(" | ".join(["Deutsch"] * (LONGEST_LINE // 5)))


def test_names_are_those_in_the_language_itself_in_english_and_in_iso_639() -> None:
    assert {"deutsch", "german", "українська", "bangla", "bengali", "हिंदी"} <= language_names()
    assert "हिन्दी" not in language_names(), "a nasal before a consonant is one dot"
