"""Whom pronouns, bare roles and words for a kind of organisation mean."""

from __future__ import annotations

from typing import Final

import pytest

from tests.attribution_rows import Row, rows
from tests.documents import read

PRONOUNS: Final[tuple[tuple[str, tuple[Row, ...]], ...]] = (
    (
        "The ceasefire is holding, a spokesman for the mission told reporters. He added that two violations had been recorded.",
        (
            ("a spokesman for the mission", None, "told", ("The ceasefire is holding",), False, "asserted", "stated"),
            (
                "He",
                "a spokesman for the mission",
                "added",
                ("that two violations had been recorded",),
                False,
                "asserted",
                "stated",
            ),
        ),
    ),
    (
        "The health ministry said 12 people had died. It said most of the dead were women.",
        (
            ("The health ministry", None, "said", ("12 people had died",), False, "asserted", "stated"),
            ("It", "The health ministry", "said", ("most of the dead were women",), False, "asserted", "stated"),
        ),
    ),
    (
        "Ruth Weller said that nine boats were lost. The pier will be rebuilt, she added.",
        (
            ("Ruth Weller", None, "said", ("that nine boats were lost",), False, "asserted", "stated"),
            ("she", "Ruth Weller", "added", ("The pier will be rebuilt",), False, "asserted", "stated"),
        ),
    ),
    (
        "Pavel Horak repairs clocks. The tower was struck by lightning. He said that the bell had cracked.",
        (("He", "Pavel Horak", "said", ("that the bell had cracked",), False, "asserted", "stated"),),
    ),
    (
        "The orchard was bought by Simon Clarke. The soil had dried out. He said that the trees would be felled.",
        (("He", "Simon Clarke", "said", ("that the trees would be felled",), False, "asserted", "stated"),),
    ),
    (
        "The nurse drove to the harbour. The alarm had failed, she said.",
        (("she", "The nurse", "said", ("The alarm had failed",), False, "asserted", "stated"),),
    ),
    (
        "The pump broke in May. The valve had rusted, he said.",
        (("he", None, "said", ("The valve had rusted",), False, "asserted", "stated"),),
    ),
    (
        "Jan Novak said that the well was dry. He added that the pump had been sold.",
        (
            ("Jan Novak", None, "said", ("that the well was dry",), False, "asserted", "stated"),
            ("He", "Jan Novak", "added", ("that the pump had been sold",), False, "asserted", "stated"),
        ),
    ),
    (
        "Skyport Airways said that it would hire 400 pilots. Training starts in May, a spokeswoman said.",
        (
            ("Skyport Airways", None, "said", ("that it would hire 400 pilots",), False, "asserted", "stated"),
            ("a spokeswoman", "Skyport Airways", "said", ("Training starts in May",), False, "asserted", "stated"),
        ),
    ),
    (
        "Rescuers spoke to the envoy, who said that the valley was lost.",
        (("who", "the envoy", "said", ("that the valley was lost",), False, "asserted", "stated"),),
    ),
)


@pytest.mark.parametrize(("text", "expected"), PRONOUNS, ids=[text[:30] for text, _ in PRONOUNS])
def test_pronouns(text: str, expected: tuple[Row, ...]) -> None:
    assert rows(read(text)) == expected


def test_a_bare_role_is_who_was_named_with_it() -> None:
    text = "A local man was killed, Governor Ivan Novak said. The governor added that two houses burned down."
    assert rows(read(text)) == (
        ("Governor Ivan Novak", None, "said", ("A local man was killed",), False, "asserted", "stated"),
        ("The governor", "Governor Ivan Novak", "added", ("that two houses burned down",), False, "asserted", "stated"),
    )
