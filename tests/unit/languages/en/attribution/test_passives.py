"""What passives report."""

from __future__ import annotations

import pytest

from tests.attribution_rows import Row, rows
from tests.documents import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The widow is considered a witness.",
            (None, None, "is considered", ("The widow", "a witness"), False, "asserted", "hedged"),
        ),
    ],
)
def test_an_unnamed_source_says_it_of_the_subject(text: str, expected: Row) -> None:
    assert rows(read(text)) == (expected,)


def test_things_that_cannot_speak_hold_nothing() -> None:
    assert rows(read("The verdict was welcomed by the whistles of onlookers in Brno.")) == ()


def test_figures_are_of_whom_they_were_released_by() -> None:
    assert rows(read("Figures released by Eurostat showed that exports had fallen.")) == (
        ("Eurostat", None, "showed", ("that exports had fallen",), False, "asserted", "stated"),
    )


def test_a_participle_is_no_verb_of_the_thing_before_it() -> None:
    assert rows(read("The death toll reported on Tuesday by the Red Cross represents a jump of nearly 150 deaths.")) == ()


def test_a_passive_keeps_the_place_of_what_is_reported() -> None:
    assert rows(read("Two cases were confirmed in Brno.")) == (
        (None, None, "were confirmed", ("Two cases", "in Brno"), False, "confirmed", "hedged"),
    )
