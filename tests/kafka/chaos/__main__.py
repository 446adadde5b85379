"""`make chaos`."""

from __future__ import annotations

import argparse
import asyncio
import logging
import sys
import tempfile
import time
from pathlib import Path

from tests.kafka.chaos.run import Plan, run
from tests.kafka.chaos.schedule import SHORT, full
from tests.kafka.chaos.table import HEAD, last_line
from tests.kafka.real_broker import RealBroker


def main() -> int:
    """Exit status 0 where nothing is lost, twice or differing."""
    parser = argparse.ArgumentParser(prog="python -m tests.kafka.chaos", description=__doc__)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument("--per-second", type=float, default=10.0)
    parser.add_argument("--minutes", type=float, default=30.0, help="no fault begins after that")
    parser.add_argument("--short", action="store_true", help="only the faults that CI runs")
    parser.add_argument("--folder", type=Path, help="where logs and state are left; a temporary folder by default")
    given = parser.parse_args()
    faults = SHORT if given.short else full(given.seed)
    plan = Plan(given.seed, given.articles, given.per_second, faults, given.minutes * 60)
    started = time.monotonic()
    print(f"seed {plan.seed}, {plan.articles} articles at {plan.per_second:g} a second\n{HEAD}", flush=True)
    with tempfile.TemporaryDirectory(prefix="claimwire-chaos-") as temporary:
        folder = given.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        logging.basicConfig(filename=folder / "harness.log", format="%(asctime)s %(levelname)s %(name)s: %(message)s")
        broker = RealBroker(folder)
        try:
            rows, verdict = asyncio.run(run(plan, broker, folder, lambda row: print(row, flush=True)))
        finally:
            broker.stop()
    print(f"{time.monotonic() - started:.0f} s")
    print(last_line(len(rows), verdict), flush=True)
    return int((verdict.lost, verdict.twice, verdict.differing) != (0, 0, 0))


if __name__ == "__main__":
    sys.exit(main())
