"""Claims inside claims."""

from __future__ import annotations

import pytest

from tests.attribution_rows import Row, rows
from tests.documents import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Oslo said that Warsaw had denied the theft.",
            (
                ("Oslo", None, "said", ("that Warsaw had denied the theft",), False, "asserted", "stated"),
                ("Warsaw", None, "had denied", ("the theft",), False, "denied", "stated"),
            ),
        ),
        (  # "he" may be anybody, and nobody else is named
            "The army said that he denied the theft.",
            (("The army", None, "said", ("that he denied the theft",), False, "asserted", "stated"),),
        ),
        (
            "The police reported 40 arrests, the Interfax agency reported on Monday.",
            (
                ("The police", None, "reported", ("40 arrests",), False, "asserted", "stated"),
                ("the Interfax agency", None, "reported", ("The police reported 40 arrests",), False, "asserted", "stated"),
            ),
        ),
        (
            "The mayor's claim that the bridge was safe was rejected by the engineers.",
            (
                ("The mayor", None, "claim", ("that the bridge was safe",), False, "asserted", "hedged"),
                (
                    "the engineers",
                    None,
                    "was rejected",
                    ("The mayor's claim that the bridge was safe",),
                    False,
                    "denied",
                    "stated",
                ),
            ),
        ),
        (  # the media report suggests it, not the governor who denies that
            "The governor denied a report suggesting that the dam had failed.",
            (("The governor", None, "denied", ("a report suggesting that the dam had failed",), False, "denied", "stated"),),
        ),
    ],
)
def test_claims_inside_claims(text: str, expected: tuple[Row, ...]) -> None:
    assert rows(read(text)) == expected


def test_inside_a_content_only_an_act_of_speech_is_somebody_elses_claim() -> None:
    found = rows(read("The paper reported that Oslo had praised the deal."))
    assert found == (("The paper", None, "reported", ("that Oslo had praised the deal",), False, "asserted", "stated"),)
