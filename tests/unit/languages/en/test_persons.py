"""Which English nouns name people."""

from __future__ import annotations

import pytest

from pipeline.languages.en.persons import names_people


@pytest.mark.parametrize(
    "noun",
    [
        "soldier",
        "soldiers",
        "women",
        "policemen",
        "spies",
        "trainees",
        "Ukrainians",
        "Iraqis",
        "guitarist",
        "ministers",
        "wounded",
    ],
)
def test_people(noun: str) -> None:
    assert names_people(noun)


@pytest.mark.parametrize("noun", ["tankers", "reactor", "rabbits", "wrist", "Taxis", "iraqis", "list", "bus", "tree"])
def test_things(noun: str) -> None:
    assert not names_people(noun)
