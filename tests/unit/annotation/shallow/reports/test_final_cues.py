"""Cues of languages whose verbs stand last."""

from __future__ import annotations

from pipeline.annotation.shallow.reports.final_cues import CueTable
from tests.shallow import final_cues


def test_the_longest_cue_is_preferred() -> None:
    table = CueTable({("said",): "asserted", ("said", "not"): "denied", ("think",): "hedged"})
    assert table.beginning("said") == [(("said", "not"), ("denied", "stated")), (("said",), ("asserted", "stated"))]
    assert table.beginning("think") == [(("think",), ("asserted", "hedged"))]
    assert table.beginning("not") == ()


def test_a_pack_fills_all_tables() -> None:
    cues = final_cues("hi")
    assert (("इनकार", "किया"), ("denied", "stated")) in cues.claimed_table.beginning("इनकार")
    assert (("मानना", "है"), ("asserted", "hedged")) in cues.owned_table.beginning("मानना")
    assert cues.source_index.at(["के", "अनुसार"], 0) == ("के", "अनुसार")
