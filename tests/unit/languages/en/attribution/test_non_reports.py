"""Verbs of saying under which nothing is said, and those that only look so."""

from __future__ import annotations

import pytest

from tests.attribution_rows import Row, rows
from tests.documents import read


@pytest.mark.parametrize(
    "text",
    [
        "Did the minister say that the dam is safe?",
        "How could the minister know that the dam was weak?",
        "You know that the dam is safe.",
        "The bill helps banks explain that they are safe.",
        "The sailors watched the admiral explain the map.",
        "Let's say that the dam broke.",
        "The minister must admit that the dam is weak.",
        "The minister tried to explain the loss.",
        "He tells so many jokes that the court laughs.",
        "The scheme, called Bridge, lets banks lend.",
        "Banks that back the merger closed early.",
        "As expected, the dam broke in March.",
        "The bank will later say what it paid.",
        "Norway recalled the ambassador.",
        "The police charged the mayor with fraud.",
        "They would not tell the office anything it does not know.",
        "The library maintains an archive.",
        "The report is a statement of fact.",
        "The council called a meeting attended by the mayor.",
        "The judge denied the motion.",
        "The senate rejected the treaty.",
        "The regulator fined the firm for understating losses.",
        "If the general says that the city has fallen, the markets will panic.",
        "No one has claimed responsibility for the attack.",
        "The law requires owners to report the theft of a gun.",
        "Tell them that the road is open.",
        "The convoy left the town at dawn and crossed the river.",
        "The general would say that the war is won.",
        "The firm that wanted to buy the mine has closed.",
        "Without saying that it was guilty, the firm paid.",
        "Banks supporting the merger closed early.",
    ],
)
def test_nothing_is_said(text: str) -> None:
    assert rows(read(text)) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "I must admit that the dam is weak.",
            ("I", None, "must admit", ("that the dam is weak",), False, "asserted", "stated"),
        ),
        (
            "We can confirm that the dam is safe.",
            ("We", None, "can confirm", ("that the dam is safe",), False, "confirmed", "stated"),
        ),
        (
            "She would later say that the dam was weak.",
            ("She", None, "would later say", ("that the dam was weak",), False, "asserted", "stated"),
        ),
        (
            "Witnesses recalled hearing a blast.",
            ("Witnesses", None, "recalled", ("hearing a blast",), False, "asserted", "stated"),
        ),
        (
            "Critics charge the mayor ignored the warnings.",
            ("Critics", None, "charge", ("the mayor ignored the warnings",), False, "asserted", "stated"),
        ),
        (
            "She took to the radio to accuse the ministry of lying.",
            ("She", None, "to accuse", ("the ministry of lying",), False, "asserted", "stated"),
        ),
        (
            "The chairman used the speech to denounce the bank.",
            ("The chairman", None, "to denounce", ("the bank",), False, "asserted", "stated"),
        ),
        (
            "Her best reply was to warn that the ice was thin.",
            ("Her", None, "to warn", ("that the ice was thin",), False, "asserted", "stated"),
        ),
        (
            "When the theft was confirmed, the museum closed.",
            (None, None, "was confirmed", ("the theft",), False, "confirmed", "hedged"),
        ),
        (
            "As noted by the mayor, the dam is weak.",
            ("the mayor", None, "noted", ("the dam is weak",), False, "asserted", "stated"),
        ),
        (
            "As stated in the report, the dam is weak.",
            ("the report", None, "stated", ("the dam is weak",), False, "asserted", "stated"),
        ),
        (
            "The guide could not resist telling visitors that the tower leans.",
            ("The guide", None, "could not resist telling", ("that the tower leans",), False, "asserted", "stated"),
        ),
    ],
)
def test_something_is_said(text: str, expected: Row) -> None:
    assert rows(read(text)) == (expected,)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Critics would call the merger a gift.",
            ("Critics", None, "would call", ("the merger a gift",), False, "asserted", "stated"),
        ),
        (
            "He’s sought to stop the merger.",
            ("He", None, "’s sought", ("to stop the merger",), False, "asserted", "stated"),
        ),
    ],
)
def test_modals_and_clitics_that_keep_nothing_from_being_said(text: str, expected: Row) -> None:
    assert rows(read(text)) == (expected,)
