"""The fuzz run in short; `make fuzz` is the long one."""

from __future__ import annotations

import re
import subprocess
import sys

from tests.fuzz.run import KINDS

RECORDS = 5 * len(KINDS)


def test_hostile_records_are_read_or_rejected_rightly() -> None:
    command = (sys.executable, "-m", "tests.fuzz", "--records", str(RECORDS), "--seed", "9")
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=280)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    said = re.fullmatch(r"fuzz: (\d+) records, (\d+) through the whole flow, 0 not judged rightly", done.stdout.splitlines()[-1])
    assert said is not None
    assert int(said[1]) == RECORDS
    assert int(said[2]) > RECORDS / 3
