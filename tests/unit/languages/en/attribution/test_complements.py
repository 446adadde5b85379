"""Phrases that report: objects, infinitives, directives and prepositions."""

from __future__ import annotations

from typing import Final

import pytest

from tests.attribution_rows import Row, rows
from tests.documents import read

PHRASES: Final[tuple[tuple[str, tuple[Row, ...]], ...]] = (
    (
        "Kyiv accused Moscow of launching 60 drones at its power grid overnight.",
        (("Kyiv", None, "accused", ("Moscow of launching 60 drones at its power grid overnight",), False, "asserted", "stated"),),
    ),
    (
        "The rebels claimed responsibility for the bombing of the pipeline.",
        (("The rebels", None, "claimed", ("responsibility for the bombing of the pipeline",), False, "asserted", "stated"),),
    ),
    (
        "State media reported heavy shelling in the north.",
        (("State media", None, "reported", ("heavy shelling in the north",), False, "asserted", "stated"),),
    ),
    (
        "Officials warned of further aftershocks in the coming days.",
        (("Officials", None, "warned", ("further aftershocks in the coming days",), False, "asserted", "stated"),),
    ),
    (
        "The prime minister vowed to punish those behind the attack.",
        (("The prime minister", None, "vowed", ("to punish those behind the attack",), False, "asserted", "stated"),),
    ),
    (
        "Turkey has called on both sides to stop the fighting.",
        (("Turkey", None, "has called", ("both sides to stop the fighting",), False, "asserted", "stated"),),
    ),
    (
        "The envoy called for an immediate ceasefire.",
        (("The envoy", None, "called", ("an immediate ceasefire",), False, "asserted", "stated"),),
    ),
    (
        "The president described the shelling as a war crime.",
        (("The president", None, "described", ("the shelling as a war crime",), False, "asserted", "stated"),),
    ),
    (
        "The mayor told residents to leave the town.",
        (("The mayor", None, "told", ("residents to leave the town",), False, "asserted", "stated"),),
    ),
    (
        "Hospital staff put the death toll at 120.",
        (("Hospital staff", None, "put", ("the death toll at 120",), False, "asserted", "stated"),),
    ),
    (
        "The ministry issued a statement condemning the attack on the embassy.",
        (("The ministry", None, "condemning", ("the attack on the embassy",), False, "asserted", "stated"),),
    ),
    (
        "Moscow issued a statement saying that the convoy had stopped.",
        (("Moscow", None, "saying", ("that the convoy had stopped",), False, "asserted", "stated"),),
    ),
)


@pytest.mark.parametrize(("text", "expected"), PHRASES, ids=[text[:30] for text, _ in PHRASES])
def test_phrases(text: str, expected: tuple[Row, ...]) -> None:
    assert rows(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The minister downplayed the risk of floods.",
            ("The minister", None, "downplayed", ("the risk of floods",), False, "asserted", "stated"),
        ),
        (
            "Residents hoped that the dam would hold.",
            ("Residents", None, "hoped", ("that the dam would hold",), False, "asserted", "hedged"),
        ),
        (
            "The union opposes the merger.",
            ("The union", None, "opposes", ("the merger",), False, "asserted", "stated"),
        ),
        (
            "Denmark wants to send tanks to Estonia.",
            ("Denmark", None, "wants", ("to send tanks to Estonia",), False, "asserted", "stated"),
        ),
        (
            "The court refused to free the banker.",
            ("The court", None, "refused", ("to free the banker",), False, "denied", "stated"),
        ),
        (
            "The bishop admires the general.",
            ("The bishop", None, "admires", ("the general",), False, "asserted", "stated"),
        ),
        (
            "The union rails against the merger.",
            ("The union", None, "rails", ("the merger",), False, "asserted", "stated"),
        ),
        (
            "The board voted to close the mine.",
            ("The board", None, "voted", ("to close the mine",), False, "asserted", "stated"),
        ),
        (
            "The survey shows a tight race in Oslo.",
            ("The survey", None, "shows", ("a tight race in Oslo",), False, "asserted", "stated"),
        ),
    ],
)
def test_what_somebody_wants_is_for_or_makes_little_of(text: str, expected: Row) -> None:
    assert rows(read(text)) == (expected,)
