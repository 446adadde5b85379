"""Which faults happen, in the order that the seed gives."""

from __future__ import annotations

import random

from tests.kafka.chaos import faults
from tests.kafka.chaos.faults import Fault

SHORT: list[Fault] = [
    faults.worker_killed,
    faults.rolling_restart,
    faults.worker_paused,
    faults.pool_process_killed,
    faults.broker_killed,
]
"""For CI."""


def full(seed: int) -> list[Fault]:
    """Every kind of fault, twenty kills among them."""
    drawn: list[Fault] = [
        *[faults.worker_killed] * 20,
        *[faults.worker_paused] * 2,
        *[faults.pool_process_killed] * 2,
        *[faults.sentence_hangs] * 2,
        *[faults.broker_killed] * 2,
        *[faults.state_disk_full] * 2,
        *[faults.state_deleted] * 2,
        *[faults.worker_joins, faults.worker_leaves],
        faults.rolling_restart,
        faults.clock_ahead,
        faults.clock_behind,
    ]
    random.Random(seed).shuffle(drawn)
    joins, leaves = sorted((drawn.index(faults.worker_joins), drawn.index(faults.worker_leaves)))
    drawn[joins], drawn[leaves] = faults.worker_joins, faults.worker_leaves  # never fewer workers than at the start
    return drawn
