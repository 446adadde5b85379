"""The whole flow on one screen: a Faust app with three agents, all of them handed to delivery."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

import faust

from agents.annotate import AnnotateStep
from agents.broker import Broker
from agents.clean import CleanStep
from agents.credentials import faust_credentials
from agents.delivery.assignment import Delivery
from agents.delivery.consumer import RewindingTransport, TransactionalTransport
from agents.delivery.records import Step
from agents.metrics import Metrics
from agents.pool import ReadingPool
from agents.reading import load
from agents.resolve import ResolveStep
from agents.settings import Settings
from agents.state import RocksStore, StagedState


class Flow:
    """Everything that a worker runs, wired together."""

    def __init__(self, settings: Settings, metrics: Metrics) -> None:
        self.app, self.broker, self.metrics = faust_app(settings), Broker(settings), metrics
        self.pool = ReadingPool(load, settings)
        limits = self._limits = dict[str, int]()  # the broker is asked for them when the worker starts
        self.store = RocksStore(settings.state_folder)
        self.clean = CleanStep(settings, limits, self.pool, metrics)
        self.annotate = AnnotateStep(settings, limits, self.pool, metrics)
        self.resolve = ResolveStep(settings, limits, StagedState(self.store), metrics)
        self.delivery = Delivery(self.app, self.broker, (self.clean, self.annotate, self.resolve), metrics)
        hand_over(self.app, self.delivery, (self.clean, self.annotate, self.resolve))

    async def start(self) -> None:
        """Loads the models, and meanwhile most of the state, and joins the consumer group: a new group waits 3 s for members.

        Raises `BrokerError` where no broker answers or lets it read, and what loading the models raises.
        """
        await asyncio.gather(self.pool.start(), self.resolve.start(), self._join())

    async def _join(self) -> None:
        await self.broker.check_sources()
        self._limits.update(await self.broker.size_limits())
        await self.delivery.stand_by()
        await self.app.start()

    @property
    def is_ready(self) -> bool:
        """Whether the models are loaded and every assigned partition is open."""
        return self.pool.is_loaded and self.delivery.is_ready

    async def stop(self) -> None:
        """Commits what can be, leaves the group and ends the processes."""
        await self.delivery.stop()
        await self.app.stop()
        await self.pool.stop()
        self.store.close()


def hand_over(app: faust.App, delivery: Delivery, steps: Iterable[Step]) -> None:
    """Lets the app hand every event of the steps' topics to delivery, and every assignment of their partitions."""
    for step in steps:
        topic = app.topic(step.source, key_serializer="raw", value_serializer="raw", key_type=bytes, value_type=bytes)
        app.agent(topic, name=step.name)(_taking(delivery))

    @app.on_partitions_revoked.connect
    async def let_go(*_: Any, **__: Any) -> None:
        """Before a rebalance."""
        await delivery.revoked()

    @app.on_partitions_assigned.connect
    async def take_over(*arguments: Any, **_: Any) -> None:
        """After a rebalance."""
        delivery.assigned(arguments[-1])


def _taking(delivery: Delivery) -> Callable[[Any], Awaitable[None]]:
    async def deliver(stream: Any) -> None:
        """Hands every event to delivery, which alone says when it is acked."""
        async for event in stream.noack().events():
            await delivery.take(event)

    return deliver


def faust_app(settings: Settings) -> faust.App:
    """A Faust app that consumes and does nothing else: no tables, no web, no leader, no commits of its own.

    An agent's buffer counts events: with transactions an event is a fetch of `batch_records` at most, and one may wait while the
    one before it is let in; without, it is a record.
    """
    app = faust.App(
        settings.group,
        env_prefix="CLAIMWIRE_FAUST",  # without a prefix of its own Faust lets variables like DEBUG override what is set here
        broker_credentials=faust_credentials(settings),
        broker=";".join(f"kafka://{server.strip()}" for server in settings.broker.split(",")),
        datadir=str(settings.state_folder.parent / f"{settings.state_folder.name}-faust"),
        web_enabled=False,
        web_bind="127.0.0.1",  # its default is every address
        topic_disable_leader=True,
        table_standby_replicas=0,
        stream_wait_empty=False,
        stream_buffer_maxsize=1 if settings.delivery == "exactly_once" else settings.batch_records,
        broker_max_poll_records=settings.batch_records,
        broker_session_timeout=settings.session_timeout_seconds,
        broker_heartbeat_interval=settings.session_timeout_seconds / 10,
        broker_commit_interval=0.5,
        consumer_auto_offset_reset="earliest",
        consumer_max_fetch_size=settings.dead_max_bytes,
        worker_redirect_stdouts=False,
    )
    transport = TransactionalTransport if settings.delivery == "exactly_once" else RewindingTransport
    app.transport = transport(app.conf.broker_consumer, app)
    return app
