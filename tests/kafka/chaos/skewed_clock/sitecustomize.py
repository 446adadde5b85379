"""Shifts `time.time` of a worker and its processes by CHAOS_CLOCK_SECONDS: record timestamps and the state's age come from it.

`datetime.now` and what is written in C keep the machine's clock.
"""

import os
import time

_seconds = float(os.environ["CHAOS_CLOCK_SECONDS"])
_time, _time_ns = time.time, time.time_ns
time.time = lambda: _time() + _seconds
time.time_ns = lambda: _time_ns() + int(_seconds * 1e9)
