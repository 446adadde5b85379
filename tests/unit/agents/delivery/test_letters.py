"""Dead letters that are read: whom a selection means, and the record that they give back."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from agents.delivery.dead_letters import dead_letter, provenance
from agents.delivery.letters import Letter, Selection
from agents.delivery.records import ONE_PARTITION, Output, Record
from agents.settings import Settings
from agents.topics import Topics
from pipeline.rejection import Rejection, RejectionCode

TOPICS = Topics.of(Settings())
RAW = Record("articles.raw", 3, 77, 1_700_000_000_000, b"key", b"value", (("x", None), ("x", b"2")))
NO_TEXT = Rejection(RejectionCode.NO_TEXT, "nothing left")


def _letter(record: Record, stage: str) -> Letter:
    output = dead_letter("articles.dead", record, NO_TEXT, stage, datetime(2024, 1, 1, tzinfo=UTC))
    return Letter(1, 9, 1_704_067_200_000, output.key, output.value, output.headers)


def test_each_step_gets_back_the_record_that_failed_in_it_where_it_stood() -> None:
    where = provenance(RAW)
    own = (("x", None), ("x", b"2"))
    assert _letter(RAW, "clean").revived(TOPICS) == Output(
        "articles.raw", b"key", b"value", [*own, *where], (3).to_bytes(8, "big")
    )
    clean = Record("articles.clean", 1, 5, 0, b"id", b"{}", (*where, ("partition_key", b"12345678")))
    kept = [("partition_key", b"12345678"), *where]
    assert _letter(clean, "annotate").revived(TOPICS) == Output("articles.clean", b"id", b"{}", kept, b"12345678")
    assert _letter(clean, "resolve").revived(TOPICS) == Output("articles.annotated", b"id", b"{}", kept, ONE_PARTITION)
    assert _letter(clean, "elsewhere").revived(TOPICS) is None


@pytest.mark.parametrize(
    ("selection", "taken"),
    [
        (Selection(), True),
        (Selection(codes=["no_text", "timeout"], stages=["clean"], places=[(1, 9)]), True),
        (Selection(codes=["timeout"]), False),
        (Selection(stages=["resolve"]), False),
        (Selection(places=[(9, 1)]), False),
        (Selection(since=datetime(2024, 1, 1, tzinfo=UTC)), True),
        (Selection(until=datetime(2024, 1, 1, tzinfo=UTC)), False),
    ],
)
def test_a_selection_means_what_every_condition_fits(selection: Selection, taken: bool) -> None:
    assert selection.takes(_letter(RAW, "clean")) is taken


def test_a_letter_says_where_and_when_it_stands_and_what_its_headers_hold() -> None:
    letter = _letter(RAW, "clean")
    assert (letter.place, letter.failed_at) == ((1, 9), datetime(2024, 1, 1, tzinfo=UTC))
    assert (letter.fact("error_code"), letter.fact("raw_offset"), letter.fact("nothing")) == ("no_text", "77", "")
    assert letter.mark != Letter(1, 9, letter.timestamp_ms + 1, None, None, ()).mark, "a topic made anew has other letters there"
