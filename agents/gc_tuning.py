"""How often Python looks for garbage in cycles."""

from __future__ import annotations

import gc

YOUNG = 50_000
"""So many more objects than before, until Python looks again. With its own 700, and all that a worker loads looked through each
time, that took 120 to 260 microseconds a mention of some 900 in `tests/bench/scale.py`, in part while that made its articles; so
8 to 25. Nearly nothing of resolution is in cycles, and little of reading: there it takes a tenth of what the rules take."""


def collect_rarely() -> None:
    """Tells the garbage collector never to look through again what is there now, and rarely through what comes later."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG)
