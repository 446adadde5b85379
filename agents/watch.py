"""What runs beside the flow: keeps the state's copy fresh, and ends a worker that no longer gets on."""

from __future__ import annotations

import asyncio
import faulthandler
from typing import TYPE_CHECKING

from pipeline.errors import ClaimwireError

if TYPE_CHECKING:
    from agents.flow import Flow

STAND_BY_SECONDS = 10.0
"""Seconds. How old the copy of the state may get that another worker owns: what a takeover has to read. By judgement."""


class StallError(ClaimwireError):
    """Records have waited too long without a commit."""


async def keep_up(flow: Flow) -> None:
    """Keeps the local copy of state that another worker owns near its changelog, until cancelled."""
    while True:
        await asyncio.sleep(STAND_BY_SECONDS)
        await flow.delivery.stand_by()


async def watch_progress(flow: Flow, stall_timeout_seconds: float) -> None:
    """Ends the process when it has been stalled for twice `stall_timeout_seconds`; /healthz has said so for half of that time.

    Where the event loop itself hangs, the interpreter's own timer prints every stack and ends the process with status 1.
    """
    limit = 2 * stall_timeout_seconds
    try:
        while (stalled := flow.delivery.stalled_seconds()) < limit:
            faulthandler.dump_traceback_later(limit, exit=True)
            await asyncio.sleep(min(5.0, limit / 10))
    finally:
        faulthandler.cancel_dump_traceback_later()
    flow.delivery.give_up(StallError(f"records or the assignment have waited for {stalled:.0f} s without a commit"))
