"""Processor time and memory of a tree of processes."""

from __future__ import annotations

import os
import subprocess
import sys
import time

from tests.bench.processes import cpu_seconds, pss_mib, tree

BUSY = "import time\nwhile time.process_time() < 0.5: pass"
HOLDING = "import time\nheld = bytearray(b'x') * 60_000_000\nprint(1, flush=True)\ntime.sleep(60)"
FAMILY = f"""
import subprocess, sys, time
subprocess.run([sys.executable, "-c", {BUSY!r}])
held = bytearray(b"x") * 60_000_000
child = subprocess.Popen([sys.executable, "-c", {HOLDING!r}])
time.sleep(60)
"""


def test_time_of_ended_children_and_memory_of_living_ones_count() -> None:
    parent = subprocess.Popen([sys.executable, "-c", FAMILY], stdout=subprocess.PIPE)
    try:
        assert parent.stdout is not None
        parent.stdout.readline()
        found = tree(parent.pid)
        assert len(found) == 2
        assert found[0] == parent.pid
        assert 0.5 <= cpu_seconds(parent.pid) < 3
        assert 115 < pss_mib(parent.pid) < 200
    finally:
        for each in tree(parent.pid):
            os.kill(each, 9)
        parent.wait()
        parent.stdout.close()  # type: ignore[union-attr]  # it was opened above


def test_a_process_that_has_ended_uses_nothing() -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    time.sleep(0.01)
    assert cpu_seconds(ended.pid) == 0
    assert pss_mib(ended.pid) == 0
