"""Outlets and who owns them."""

from __future__ import annotations

import pytest

from pipeline.resolution.owners import owner


@pytest.mark.parametrize(
    ("source", "whose"),
    [
        ("tass.ru", "Russian state"),
        ("English.TASS.com", "Russian state"),
        ("www.cnn.com", "Warner Bros. Discovery"),
        ("notcnn.com", "notcnn.com"),
        ("www.Valley.example", "valley.example"),
        ("", ""),
    ],
)
def test_a_domain_stands_for_its_subdomains_and_no_other(source: str, whose: str) -> None:
    assert owner(source) == whose
