"""What running something costs: for tests of how a cost grows, on machines whose speed changes from second to second."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from types import FrameType


def processor_seconds(run: Callable[[], object]) -> float:
    """Of this process. No garbage is collected meanwhile: where a process holds all models that alone takes half a second."""
    gc.collect()
    gc.disable()
    try:
        started = time.process_time()
        run()
        return time.process_time() - started
    finally:
        gc.enable()


def grows_at_most(times: float, short: Callable[[], object], long: Callable[[], object]) -> bool:
    """Whether the second run takes no more than so many `times` as long as the first; what seems to take longer is measured up
    to three times.

    Choose inputs and bound such that square growth is far above it and linear growth far below: one of sixteen times the
    other's length and 48, or of eight times and 24.
    """
    shortest = longest = float("inf")
    for _ in range(3):
        shortest, longest = min(shortest, processor_seconds(short)), min(longest, processor_seconds(long))
        if longest <= times * shortest:
            return True
    return False


def function_calls(run: Callable[[], object]) -> int:
    """How many functions, Python's and C's, it calls: the same on each machine and at each load."""
    count = 0

    def counted(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counted)
    try:
        run()
    finally:
        sys.setprofile(None)
    return count
