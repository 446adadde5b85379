"""What every test is held to, and what several of them share."""

from __future__ import annotations

import gc
import os
import threading
import time
from collections.abc import Iterator
from multiprocessing import resource_tracker
from pathlib import Path

import pytest

import agents  # noqa: F401 (before numpy: one thread of BLAS, as where claimwire runs)

SETTLE_SECONDS = 5.0


def _children() -> set[int]:
    """Process ids of this process's children; empty where the system does not tell."""
    found: set[int] = set()
    for task in Path("/proc/self/task").glob("*"):
        try:
            found |= {int(pid) for pid in (task / "children").read_text().split()}
        except (FileNotFoundError, ProcessLookupError):
            continue  # the thread has ended since it was listed, or the system does not tell
    return found


resource_tracker.ensure_running()  # multiprocessing keeps this process for good once it has started one


@pytest.fixture(autouse=True)
def nothing_left_over() -> Iterator[None]:
    """A thread or process that a test started and left behind fails it."""
    threads, children = set(threading.enumerate()), _children()
    yield
    deadline = time.monotonic() + SETTLE_SECONDS
    while True:
        left = [f"thread {each.name}" for each in threading.enumerate() if each not in threads]
        left += [f"process {pid}" for pid in _children() - children]
        if not left:
            return
        if time.monotonic() > deadline:
            pytest.fail(f"left over: {', '.join(left)}")
        gc.collect()
        time.sleep(0.05)


@pytest.fixture(scope="session")
def development_data() -> Path:
    """Folder of the development data. Skips where there is none: it is not part of the repository."""
    folder = os.environ.get("CLAIMWIRE_DEVELOPMENT_DATA")
    if not folder:
        pytest.skip("CLAIMWIRE_DEVELOPMENT_DATA is not set")
    assert Path(folder).is_dir(), f"CLAIMWIRE_DEVELOPMENT_DATA names {folder}, which is no folder"
    return Path(folder)
