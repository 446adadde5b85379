"""`python -m tests.fuzz`: prints a table by kind and outcome; the exit status is 1 where a record was not judged rightly."""

from __future__ import annotations

import argparse
import sys
import time

from agents.reading import load
from agents.settings import read_settings
from tests.fuzz.kinds import READ
from tests.fuzz.run import Fuzzed, fuzz, peak_mebibytes


def main() -> int:
    """Runs it."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description="Hostile records through the agents' functions.")
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=3600.0, help="Stop after so long, whatever is left.")
    given = parser.parse_args()
    load(read_settings())
    before, started = peak_mebibytes(), time.process_time()
    done = fuzz(given.records, given.seed, given.seconds)
    _print(done)
    seconds = time.process_time() - started
    print(f"{seconds:.0f} s of processor time; {before:.0f} MiB with the models, at most {peak_mebibytes():.0f} MiB")
    for fault in done.faults[:50]:
        print(fault)
    print(f"fuzz: {done.records} records, {done.annotated} through the whole flow, {len(done.faults)} not judged rightly")
    return int(bool(done.faults) or done.records < given.records)


def _print(done: Fuzzed) -> None:
    print(f"{'kind':<26}{'records':>8}{'read':>8}{'whole':>7}{'events':>8}{'slowest s':>11}  rejected")
    for name, tally in done.tallies.items():
        rejected = ", ".join(f"{code} {count}" for code, count in sorted(tally.outcomes.items()) if code != READ)
        counts = f"{tally.outcomes.total():>8}{tally.outcomes[READ]:>8}{tally.annotated:>7}{tally.events:>8}"
        print(f"{name:<26}{counts}{tally.slowest_seconds:>11.2f}  {rejected}")


if __name__ == "__main__":
    sys.exit(main())
