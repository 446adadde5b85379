"""Speech without a verb, by its layout."""

from __future__ import annotations

from tests.attribution_rows import rows
from tests.documents import read


def test_a_transcript_has_a_claimant_for_each_line() -> None:
    text = "Eva Smith met Jan Brown on Monday.\n\nBROWN: We left the town at noon. Nobody was there.\n\nSMITH: Two men died."
    assert rows(read(text)) == (
        ("BROWN", "Jan Brown", ":", ("We left the town at noon. Nobody was there",), False, "asserted", "stated"),
        ("SMITH", "Eva Smith", ":", ("Two men died",), False, "asserted", "stated"),
    )


def test_capitals_that_name_nobody_open_no_transcript() -> None:
    assert rows(read("WHERE: The town hall of Brno.\n\nWHEN: Monday at noon.")) == ()


def test_a_quotation_is_signed_behind_a_dash() -> None:
    text = "“The dam broke at noon. We ran.”\n― Eva Novakova, Brno"
    assert rows(read(text)) == (("Eva Novakova", None, "―", ("“The dam broke at noon. We ran.”",), True, "asserted", "stated"),)
