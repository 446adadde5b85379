"""The three steps are functions of records: they run where neither Faust nor any Kafka client is installed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]

RUN = """
import asyncio, json, sys

sys.modules.update(dict.fromkeys(("faust", "mode", "aiokafka", "confluent_kafka")))  # importing one raises from here on

from agents.annotate import AnnotateStep
from agents.clean import CleanStep
from agents.delivery.records import Record
from agents.metrics import Metrics
from agents.pool import ReadingPool
from agents.reading import load
from agents.resolve import ResolveStep
from agents.settings import Settings
from agents.state import MemoryStore, StagedState

LIMITS = {}
RAW = {"content": "Norway sold 40 tanks to Poland, the defence ministry said.", "source": "a.example",
       "published_at": "2024-05-15T12:00:00Z", "language": "en"}

async def main():
    settings, metrics = Settings(processes=1), Metrics()
    pool = ReadingPool(load, settings)
    await pool.start()
    steps = [CleanStep(settings, LIMITS, pool, metrics), AnnotateStep(settings, LIMITS, pool, metrics),
             ResolveStep(settings, LIMITS, StagedState(MemoryStore()), metrics)]
    value = json.dumps(RAW).encode()
    for step in steps:
        outputs = await step.handle(Record(step.source, 0, 7, 1715774400000, None, value))
        value = outputs[0].value
    await pool.stop()
    print(json.loads(value)["type"], json.loads(value)["mention"]["text"])

if __name__ == "__main__":
    asyncio.run(main())
"""


def test_the_steps_run_where_faust_is_absent(tmp_path: Path) -> None:
    script = tmp_path / "run.py"  # a file, since the pool's processes import the main module anew
    script.write_text(RUN, encoding="utf-8")
    done = subprocess.run([sys.executable, str(script)], cwd=ROOT, env={"PYTHONPATH": str(ROOT)}, capture_output=True, text=True)
    assert done.stdout == "claim.new Norway sold 40 tanks to Poland\n", done.stderr
