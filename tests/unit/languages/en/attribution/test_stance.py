"""How cues take sides, and how sure contents are."""

from __future__ import annotations

from typing import Final

import pytest

from tests.attribution_rows import Row, rows
from tests.documents import read

STANCES: Final[tuple[tuple[str, tuple[Row, ...]], ...]] = (
    (
        "The Kremlin denied that its troops had shelled the hospital.",
        (("The Kremlin", None, "denied", ("that its troops had shelled the hospital",), False, "denied", "stated"),),
    ),
    (
        "Iran has long denied seeking nuclear weapons.",
        (("Iran", None, "has long denied", ("seeking nuclear weapons",), False, "denied", "stated"),),
    ),
    (
        "Israel neither confirmed nor denied that it had carried out the strike.",
        (
            ("Israel", None, "confirmed", ("that it had carried out the strike",), False, "questioned", "stated"),
            ("Israel", None, "denied", ("that it had carried out the strike",), False, "questioned", "stated"),
        ),
    ),
    (
        "The defence secretary refused to confirm whether troops had been sent.",
        (
            (
                "The defence secretary",
                None,
                "refused to confirm",
                ("whether troops had been sent",),
                False,
                "questioned",
                "stated",
            ),
        ),
    ),
    (
        "He declined to read the report or say that the price was fair.",
        (("He", None, "say", ("that the price was fair",), False, "questioned", "stated"),),
    ),
    (
        "The premier would neither confirm nor deny the report.",
        (("The premier", None, "deny", ("the report",), False, "questioned", "stated"),),
    ),
    (
        "The club has yet to say who will pay.",
        (("The club", None, "to say", ("who will pay",), False, "questioned", "stated"),),
    ),
    (
        "The guard wondered aloud if the gate was open.",
        (("The guard", None, "wondered", ("if the gate was open",), False, "questioned", "stated"),),
    ),
    (
        "The ministry declined to comment on the arrest.",
        (("The ministry", None, "declined to comment", ("the arrest",), False, "questioned", "stated"),),
    ),
    (
        "The firm did not respond to the accusation.",
        (("The firm", None, "did not respond", ("the accusation",), False, "questioned", "stated"),),
    ),
    (
        "The mayor told reporters nothing about the loan.",
        (("The mayor", None, "told", ("the loan",), False, "questioned", "stated"),),
    ),
    (
        "The army has not said when the convoy will leave.",
        (("The army", None, "has not said", ("when the convoy will leave",), False, "questioned", "stated"),),
    ),
    (  # what was not answered quotes nobody
        'The firm did not respond. The paper called it "a disgrace to the whole country".',
        (("The paper", None, "called", ('it "a disgrace to the whole country"',), True, "asserted", "stated"),),
    ),
    (
        "Farmers disagree with the minister.",
        (("Farmers", None, "disagree", ("the minister",), False, "denied", "stated"),),
    ),
    (
        "The author retracted the claim.",
        (("The author", None, "retracted", ("the claim",), False, "denied", "stated"),),
    ),
    (
        "The claims could not be independently verified.",
        ((None, None, "could not be independently verified", ("The claims",), False, "questioned", "hedged"),),
    ),
    (
        "Analysts do not believe that the front will move.",
        (("Analysts", None, "do not believe", ("that the front will move",), False, "denied", "hedged"),),
    ),
    (
        "The defence ministry said its forces had taken the village of Novi, a claim Kyiv denied.",
        (
            ("The defence ministry", None, "said", ("its forces had taken the village of Novi",), False, "asserted", "stated"),
            ("Kyiv", None, "denied", ("its forces had taken the village of Novi",), False, "denied", "stated"),
        ),
    ),
    (
        "She questioned whether the sanctions would work.",
        (("She", None, "questioned", ("whether the sanctions would work",), False, "questioned", "stated"),),
    ),
    (
        "The death toll from the earthquake could rise to 3,000, the interior minister said.",
        (
            (
                "the interior minister",
                None,
                "said",
                ("The death toll from the earthquake could rise to 3,000",),
                False,
                "asserted",
                "hedged",
            ),
        ),
    ),
    (
        "Analysts say the offensive may stall before winter.",
        (("Analysts", None, "say", ("the offensive may stall before winter",), False, "asserted", "hedged"),),
    ),
    (
        "The garrison, the navy said, is likely to surrender.",
        (("the navy", None, "said", ("The garrison", "is likely to surrender"), False, "asserted", "hedged"),),
    ),
)


@pytest.mark.parametrize(("text", "expected"), STANCES, ids=[text[:30] for text, _ in STANCES])
def test_stances(text: str, expected: tuple[Row, ...]) -> None:
    assert rows(read(text)) == expected


def test_who_asks_for_something_leaves_nothing_open() -> None:
    assert rows(read("The general asked the villagers to leave.")) == (
        ("The general", None, "asked", ("the villagers to leave",), False, "asserted", "stated"),
    )
