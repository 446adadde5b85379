"""One run: a feed, a fleet, a fault at a time, and the audit after each."""

from __future__ import annotations

import asyncio
import itertools
import random
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from pathlib import Path

from agents.broker import Broker
from agents.embedded import free_port
from agents.settings import Settings, read_settings
from agents.topics import Topics, topic_specs
from tests.kafka.chaos.audit import Audit, Verdict
from tests.kafka.chaos.closing import claims_that_differ, events_that_differ, mentions_by_the_twin, state_that_differs
from tests.kafka.chaos.faults import Fault, Scene, rolling_restart, sentence_hangs
from tests.kafka.chaos.feed import Feed, records
from tests.kafka.chaos.fleet import Fleet
from tests.kafka.chaos.table import Row
from tests.kafka.real_broker import RealBroker

WORKERS = 2
PATIENCE_SECONDS = 300.0
"""Many times what a fault takes on two idle cores. What has not come out by then counts as lost in the fault's row."""

LIMITS = {
    "session_timeout_seconds": 6.0,
    "read_timeout_seconds": 8.0,
    "commit_timeout_seconds": 30.0,
    "stall_timeout_seconds": 60.0,
    "single_claim_days": 0.0003,
}
"""Six seconds is the shortest session that a broker takes by default. A claim with one mention is forgotten after 26 s, so that
there are tombstones."""


SLOWER = 8
"""A rolling restart takes as many times longer than another fault's articles: the feed has to last for all of it."""


@dataclass(frozen=True)
class Plan:
    """What to do: how many articles, at which pace, and the faults in their order; none begins after `most_seconds`."""

    seed: int
    articles: int
    per_second: float
    faults: list[Fault]
    most_seconds: float = 1800.0


async def run(plan: Plan, broker: RealBroker, folder: Path, say: Callable[[object], None]) -> tuple[list[Row], Verdict]:
    """Runs it and returns a row for each fault and what the last audit found. `say` is given each row as it comes."""
    settings = settings_of(broker, folder)(0)
    client, chance = Broker(settings), random.Random(plan.seed)
    await client.create(topic_specs(settings))
    feed = Feed(settings, records(plan.articles, plan.seed), plan.seed)
    audit, fleet = Audit(client, feed), Fleet(settings_of(broker, folder), folder)
    scene = Scene(fleet, broker, Topics.of(settings), chance)
    audit.start()
    try:
        for _ in range(WORKERS):
            fleet.join()
        await asyncio.gather(feed.start(), asyncio.wait_for(fleet.ready(), PATIENCE_SECONDS))
        rows = [row async for row in _rows(plan, scene, feed, audit, say)]
        statuses = await fleet.stop()
        verdict = await _last(plan, client, feed, audit, fleet, folder)
    finally:
        await fleet.stop()
        await feed.stop()
        await audit.stop()
    say(f"workers ended with {dict(sorted(fleet.ended.items()))}, the last ones with {statuses}")
    return rows, verdict


def settings_of(broker: RealBroker, folder: Path) -> Callable[[int], Settings]:
    """Makes the settings of the worker of that number."""
    place = {"broker": broker.address, "group": "chaos", "topic_prefix": "chaos.", "processes": 1}
    return lambda number: read_settings(**place, **LIMITS, state_folder=folder / f"state{number}", web_port=free_port())


async def _rows(plan: Plan, scene: Scene, feed: Feed, audit: Audit, say: Callable[[object], None]) -> AsyncIterator[Row]:
    deadline = time.monotonic() + plan.most_seconds
    ends = [plan.articles * (at + 1) // len(plan.faults) for at in range(len(plan.faults))]
    for number, (fault, (start, end)) in enumerate(zip(plan.faults, itertools.pairwise([0, *ends]), strict=True), 1):
        if time.monotonic() > deadline:
            say(f"time is up: {len(plan.faults) - number + 1} faults are left out")
            return
        pace = plan.per_second / (SLOWER if fault is rolling_restart else 1)
        writing = asyncio.create_task(feed.write(start, end, pace))
        await asyncio.sleep(scene.chance.uniform(1, 3))
        began = time.monotonic()
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await fault(scene)
                await writing
                await scene.fleet.ready()
                while not audit.is_complete():
                    audit.check()
                    await asyncio.sleep(0.2)
        except TimeoutError:
            say(f"not over it after {PATIENCE_SECONDS:g} s: see the logs")
        await writing
        hung = plan.faults[:number].count(sentence_hangs)
        over_it = time.monotonic() - began
        row = Row(number, fault.__name__.replace("_", " "), feed.fed, audit.silence(began), over_it, audit.verdict(hung))
        say(row)
        yield row


async def _last(plan: Plan, client: Broker, feed: Feed, audit: Audit, fleet: Fleet, folder: Path) -> Verdict:
    """The verdict on all of it."""
    verdict = audit.verdict(plan.faults.count(sentence_hangs))
    given = [value for number, value in enumerate(feed.given[: feed.fed]) if not any(dead == number for dead, _ in audit.dead)]
    wanted, found = await asyncio.to_thread(mentions_by_the_twin, given), audit.mentions()
    differing = await events_that_differ(audit, client.settings.single_claim_days, folder)
    stale, forgotten = await claims_that_differ(client, audit.annotated)
    assert forgotten, "no claim was forgotten: nothing is shown of tombstones"
    differing += stale
    differing += await state_that_differs(client, audit.state, [slot.settings.state_folder for slot in fleet.left])
    return replace(
        verdict,
        lost=verdict.lost + len(wanted - found),
        differing=verdict.differing + len(found - wanted) + differing,
    )
