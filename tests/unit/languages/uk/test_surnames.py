"""The nominative of Ukrainian surnames."""

from __future__ import annotations

import pytest

from pipeline.languages.uk.surnames import nominative


@pytest.mark.parametrize(
    ("surname", "expected"),
    [
        ("петренком", "петренко"),
        ("зеленського", "зеленський"),
        ("зеленської", "зеленська"),
        ("конашенковим", "конашенков"),
        ("кравчуком", "кравчук"),
        ("гончаря", "гончаря"),
        ("гордія", "гордій"),
        ("сміт", "сміт"),
    ],
)
def test_the_ending_tells_the_nominative(surname: str, expected: str) -> None:
    assert nominative(surname) == expected
