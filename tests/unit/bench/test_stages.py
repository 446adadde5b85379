"""The table of stages."""

from __future__ import annotations

from tests.bench.stages import PARTS, table


def test_rules_are_what_is_left_of_annotating_and_parts_count_once() -> None:
    seconds = {"clean": 1.0, "annotate": 6.0, "parse": 2.0, "vectors": 3.0, "resolve": 0.5, "read and write JSON": 0.25}
    rows = dict(line.strip("| ").rsplit(" | ", 1) for line in table(seconds, 10).splitlines()[2:])
    assert rows["— rules"] == "100.0"
    assert rows["all"] == "775.0"
    assert len(rows) == len(PARTS) + 1
