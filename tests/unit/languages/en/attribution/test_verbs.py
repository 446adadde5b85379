"""Reporting verbs with their claimants, over war, diplomacy and disaster news."""

from __future__ import annotations

from typing import Final

import pytest

from tests.attribution_rows import Row, rows
from tests.documents import read

CLAUSES: Final[tuple[tuple[str, tuple[Row, ...]], ...]] = (
    (  # the parser takes this cue for a second main verb
        "More than 120 soldiers were killed in a missile strike on a training camp near Mykolaiv, the Russian Ministry of Defence"
        " said on Tuesday.",
        (
            (
                "the Russian Ministry of Defence",
                None,
                "said",
                ("More than 120 soldiers were killed in a missile strike on a training camp near Mykolaiv",),
                False,
                "asserted",
                "stated",
            ),
        ),
    ),
    (
        "The army's General Staff said its forces had repelled 14 attacks near the town of Velyka over the past day.",
        (
            (
                "The army's General Staff",
                None,
                "said",
                ("its forces had repelled 14 attacks near the town of Velyka over the past day",),
                False,
                "asserted",
                "stated",
            ),
        ),
    ),
    (
        "At least 40 people were killed in the strike on the market, local health officials said on Tuesday.",
        (
            (
                "local health officials",
                None,
                "said",
                ("At least 40 people were killed in the strike on the market",),
                False,
                "asserted",
                "stated",
            ),
        ),
    ),
    (
        "The minister said Tuesday 12 drones were destroyed.",
        (("The minister", None, "said", ("12 drones were destroyed",), False, "asserted", "stated"),),
    ),
    (
        "The charity said that of the 300 children who reached the camp, 40 were malnourished.",
        (
            (
                "The charity",
                None,
                "said",
                ("that of the 300 children who reached the camp, 40 were malnourished",),
                False,
                "asserted",
                "stated",
            ),
        ),
    ),
    (
        "The bridge, engineers said, was a ruin.",
        (("engineers", None, "said", ("The bridge", "was a ruin"), False, "asserted", "stated"),),
    ),
    (
        "As the ambassador put it, the deal is dead.",
        (("the ambassador", None, "put", ("the deal is dead",), False, "asserted", "stated"),),
    ),
    (
        "Hundreds of people are missing, local officials say, and rescuers fear the number will grow.",
        (
            ("local officials", None, "say", ("Hundreds of people are missing",), False, "asserted", "stated"),
            ("rescuers", None, "fear", ("the number will grow",), False, "asserted", "hedged"),
        ),
    ),
    (
        "The colonel said that of the two villages, only one had been lost, adding that the other was surrounded.",
        (
            ("The colonel", None, "said", ("that of the two villages, only one had been lost",), False, "asserted", "stated"),
            ("The colonel", None, "adding", ("that the other was surrounded",), False, "asserted", "stated"),
        ),
    ),
    (
        "The army said it killed 30 militants, while the militants said they lost only two fighters.",
        (
            ("The army", None, "said", ("it killed 30 militants",), False, "asserted", "stated"),
            ("the militants", None, "said", ("they lost only two fighters",), False, "asserted", "stated"),
        ),
    ),
    (
        "Northland says it shot down 42 drones; Southland says it hit an airfield.",
        (
            ("Northland", None, "says", ("it shot down 42 drones",), False, "asserted", "stated"),
            ("Southland", None, "says", ("it hit an airfield",), False, "asserted", "stated"),
        ),
    ),
    (
        "The airline confirmed that flight 302 had crashed and said all 60 on board had died.",
        (
            ("The airline", None, "confirmed", ("that flight 302 had crashed",), False, "confirmed", "stated"),
            ("The airline", None, "said", ("all 60 on board had died",), False, "asserted", "stated"),
        ),
    ),
    (
        "The train, which the rail operator said was carrying 200 people, derailed near the lake.",
        (("the rail operator", None, "said", ("The train", "was carrying 200 people"), False, "asserted", "stated"),),
    ),
    (
        "The mayor called on the firm to pay, saying that farmers had suffered.",
        (
            ("The mayor", None, "called", ("the firm to pay",), False, "asserted", "stated"),
            ("The mayor", None, "saying", ("that farmers had suffered",), False, "asserted", "stated"),
        ),
    ),
    (
        "The paper quoted Novak as saying the border was calm.",
        (("Novak", None, "saying", ("the border was calm",), False, "asserted", "stated"),),
    ),
    (
        "The mayor took bribes from the port, allegations she denies.",
        (("she", "The mayor", "denies", ("The mayor took bribes from the port",), False, "denied", "stated"),),
    ),
    (
        "The former mayor claimed without evidence that the ballots had been burned.",
        (("The former mayor", None, "claimed", ("that the ballots had been burned",), False, "asserted", "stated"),),
    ),
    (
        "A new poll from Oslo shows Novak up six points in the north.",
        (("A new poll from Oslo", None, "shows", ("Novak up six points in the north",), False, "asserted", "stated"),),
    ),
    (
        "Ann Roe, the manager, fired off a memo arguing that the race was tightening.",
        (("Ann Roe, the manager", None, "arguing", ("that the race was tightening",), False, "asserted", "stated"),),
    ),
    (  # the parser takes the participle for a clause of its own
        "A survey being published today shows that prices fell.",
        (("A survey", None, "shows", ("that prices fell",), False, "asserted", "stated"),),
    ),
    (
        "The army asked the town to surrender and said the road was open.",
        (
            ("The army", None, "asked", ("the town to surrender",), False, "asserted", "stated"),
            ("The army", None, "said", ("the road was open",), False, "asserted", "stated"),
        ),
    ),
    (
        "The observers said that the militia had claimed victory.",
        (
            ("The observers", None, "said", ("that the militia had claimed victory",), False, "asserted", "stated"),
            ("the militia", None, "had claimed", ("victory",), False, "asserted", "stated"),
        ),
    ),
)


@pytest.mark.parametrize(("text", "expected"), CLAUSES, ids=[text[:30] for text, _ in CLAUSES])
def test_clauses(text: str, expected: tuple[Row, ...]) -> None:
    assert rows(read(text)) == expected


def test_verbs_with_particles_report() -> None:
    assert rows(read("The minister ruled out raising taxes.")) == (
        ("The minister", None, "ruled out", ("raising taxes",), False, "denied", "stated"),
    )


def test_who_goes_on_after_a_comma_has_a_claim_of_their_own() -> None:
    assert rows(read("The mayor said the dam had held, but a farmer said the fields had flooded.")) == (
        ("The mayor", None, "said", ("the dam had held",), False, "asserted", "stated"),
        ("a farmer", None, "said", ("the fields had flooded",), False, "asserted", "stated"),
    )


def test_a_clause_gets_back_the_noun_that_it_lacks() -> None:
    assert rows(read("The houses that officials said were burnt stood in Brno.")) == (
        ("officials", None, "said", ("The houses", "were burnt"), False, "asserted", "stated"),
    )
