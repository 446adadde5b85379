"""The short form of `make chaos`, and what a rolling restart costs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.kafka.chaos.audit import Verdict
from tests.kafka.chaos.run import Plan, run
from tests.kafka.chaos.schedule import SHORT
from tests.kafka.real_broker import RealBroker

pytestmark = [pytest.mark.kafka, pytest.mark.timeout(1200)]

LONGEST_GAP_SECONDS = 10.0


async def test_faults_lose_nothing_repeat_nothing_and_change_nothing(tmp_path: Path) -> None:
    broker = RealBroker(tmp_path)  # its own: it is killed
    try:
        rows, verdict = await run(Plan(seed=3, articles=500, per_second=10.0, faults=SHORT), broker, tmp_path, print)
    finally:
        broker.stop()
    assert verdict == Verdict(lost=0, twice=0, differing=0)
    assert [row.verdict for row in rows] == [Verdict(0, 0, 0)] * len(SHORT)
    (restart,) = [row for row in rows if row.fault == "rolling restart"]
    assert restart.silent < LONGEST_GAP_SECONDS
