"""What the two programs write whose speed is the benchmark's `copy_ratio`: every record once, in order."""

from __future__ import annotations

from pathlib import Path

import pytest

from agents.broker import Broker
from agents.settings import read_settings
from tests.bench.copying import copied
from tests.bench.streams import novel
from tests.kafka.real_broker import RealBroker

RECORDS = 1_500

pytestmark = pytest.mark.kafka


@pytest.mark.parametrize(("module", "number"), [("tests.bench.hop", 9_001), ("tests.bench.bare", 9_002)])
async def test_every_record_is_copied_once_and_in_order(
    module: str, number: int, real_broker: RealBroker, tmp_path: Path
) -> None:
    articles = novel(4, seed=3)
    measured = await copied(module, number, real_broker.address, tmp_path, articles, RECORDS, warmed=200)
    assert 0 < measured.records <= RECORDS - 200
    assert 0 < measured.cpu_seconds < 60
    records = await Broker(read_settings(broker=real_broker.address)).committed_records(f"copy{number}.articles.clean")
    assert [record.key for record in records] == [b"%d" % each for each in range(RECORDS)]
    assert [record.value for record in records] == [articles[each % 4].raw for each in range(RECORDS)]
