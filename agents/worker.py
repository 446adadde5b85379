"""Runs the flow until it is told to stop."""

from __future__ import annotations

import asyncio
import logging
import signal
import sys

from aiohttp import web

from agents.flow import Flow
from agents.gc_tuning import collect_rarely
from agents.lag import watch_lag
from agents.metrics import Metrics
from agents.refusals import missing_right
from agents.settings import Settings
from agents.watch import keep_up, watch_progress
from agents.web import WebError, start_web
from pipeline.errors import ClaimwireError

log = logging.getLogger(__name__)

STOP_SECONDS = 20.0
"""Seconds for letting go of the partitions, less than the 30 s that supervisors wait. While no broker answered it took 60 s."""


class WorkerError(ClaimwireError):
    """The worker cannot start, or Faust has stopped by itself."""


async def run_worker(settings: Settings) -> None:
    """Runs a worker until SIGTERM or Ctrl-C, then commits what is in hand.

    Raises `WebError`, `WorkerError`, `StateError`, `SettingsError` and `BrokerError` where it cannot start. A failure later on
    ends the process with exit status 70, before anything is acked that was not committed; so does a stop that takes longer
    than `STOP_SECONDS`.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    flow = Flow(settings, Metrics())
    server = await _serve(flow, settings)  # first, so that /readyz can say no while models load
    beside = [
        asyncio.create_task(watch_lag(flow), name="the lag"),
        asyncio.create_task(keep_up(flow), name="the state's copy"),
        asyncio.create_task(watch_progress(flow, settings.stall_timeout_seconds), name="progress"),
    ]
    collect_rarely()
    try:
        await flow.start()
        await _run_until(stop, flow, beside)
    finally:
        for task in beside:
            task.cancel()
        await asyncio.gather(*beside, return_exceptions=True)
        late = WorkerError(f"its partitions were not let go of within {STOP_SECONDS:.0f} s: does the broker answer?")
        late.__cause__ = sys.exception()  # why it stops, where nobody told it to
        overdue = loop.call_later(STOP_SECONDS, flow.delivery.give_up, late)
        try:
            await flow.stop()
        finally:
            overdue.cancel()
        await server.cleanup()


async def _run_until(stop: asyncio.Event, flow: Flow, beside: list[asyncio.Task[None]]) -> None:
    """Waits until the worker is told to stop. Raises `WorkerError` where Faust, or one of the tasks beside it, stops before."""
    told = asyncio.create_task(stop.wait(), name="told to stop")
    ended = asyncio.create_task(flow.app.wait_until_stopped(), name="Faust has stopped")
    try:
        await asyncio.wait((told, ended, *beside), return_when=asyncio.FIRST_COMPLETED)
        for task in beside:
            if task.done():
                raise WorkerError(f"nobody watches {task.get_name()} any more: {task.exception()!r}") from task.exception()
        if not stop.is_set():
            reason = flow.app.crash_reason
            why = None if reason is None else missing_right(reason)
            raise WorkerError(f"Faust stopped by itself: {why or repr(reason)}. Its log above says more")
        log.info("told to stop: letting go of all partitions")
    finally:
        told.cancel()
        ended.cancel()


async def _serve(flow: Flow, settings: Settings) -> web.AppRunner:
    """Serves the pages. Raises `WebError` where they may not be served as asked for, and `WorkerError` where the address cannot
    be bound; the store is closed then."""
    try:
        server = await start_web(flow, settings)
    except WebError:
        flow.store.close()
        raise
    except OSError as error:
        flow.store.close()
        where = f"{settings.web_host}:{settings.web_port}"
        raise WorkerError(
            f"cannot serve /metrics at {where} ({error.strerror}): set CLAIMWIRE_WEB_PORT, 0 for a free one"
        ) from error
    for host, port, *_ in server.addresses:
        log.info("http://%s:%d serves /metrics, /healthz and /readyz", host, port)
    return server
