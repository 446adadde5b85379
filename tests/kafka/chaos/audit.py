"""What a `read_committed` reader sees, held against the offline twin."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections import Counter
from dataclasses import dataclass

import orjson
from aiokafka import AIOKafkaConsumer, ConsumerRecord
from aiokafka.errors import KafkaError

from agents.broker import Broker
from agents.resolve import retention
from agents.topics import Topics
from pipeline.offline import Stage, Twin
from pipeline.rejection import RejectionCode
from schemas import AnnotatedArticle, EnrichedEvent
from tests.kafka.chaos.feed import BROKEN, Feed

MOST_BYTES = 1 << 30


@dataclass(frozen=True)
class Verdict:
    """Mentions and dead letters that are missing, that are there more than once, and what is not as the twin has it."""

    lost: int
    twice: int
    differing: int


class Audit:
    """Reads along with the flow. The twin gets the annotated articles in the order in which they stand in their topic."""

    def __init__(self, broker: Broker, feed: Feed) -> None:
        self._broker, self._topics, self._feed = broker, Topics.of(broker.settings), feed
        self.state: dict[bytes, bytes] = {}
        self._twin = Twin(Stage.ANNOTATED, Stage.EVENTS, self.state, MOST_BYTES, 1, retention(broker.settings))
        self.annotated: list[bytes] = []
        self._articles: Counter[str | None] = Counter()
        self._expected: dict[str, bytes] = {}
        self._order: dict[str, list[str]] = {}
        self._seen: dict[str, bytes] = {}
        self._seen_order: dict[str, list[str]] = {}
        self._events = 0
        self._differing = 0
        self.dead: Counter[tuple[int, str]] = Counter()
        """Dead letters by the number of the record that was fed, and by code."""
        self.arrivals: list[float] = []
        """When events were read."""

    def check(self) -> None:
        """Raises what has ended the reading."""
        if self._reading.done():
            self._reading.result()

    def start(self) -> None:
        """Reads along from now on."""
        self._reading = asyncio.create_task(self._follow())

    async def stop(self) -> None:
        self._reading.cancel()
        await asyncio.gather(self._reading, return_exceptions=True)

    async def _follow(self) -> None:
        partitions = await self._broker.partitions_of((self._topics.annotated, self._topics.events, self._topics.dead))
        async with self._broker.reading(partitions) as reader:
            for partition in partitions:
                reader.seek(partition, 0)
            while True:
                try:
                    await self._read(reader)
                except KafkaError:  # the broker is one of those that die here
                    await asyncio.sleep(0.5)

    async def _read(self, reader: AIOKafkaConsumer) -> None:
        for partition, records in (await reader.getmany(timeout_ms=200)).items():
            for record in records:
                if partition.topic == self._topics.dead:
                    self._take_dead(record)
                elif partition.topic == self._topics.events:
                    self._take_event(record)
                else:
                    self._take_annotated(record)
                await asyncio.sleep(0)

    def _take_annotated(self, record: ConsumerRecord) -> None:
        self.annotated.append(record.value)
        self._articles[AnnotatedArticle.from_bytes(record.value).raw_id] += 1
        for event in self._twin.process([record.value]):
            assert isinstance(event, EnrichedEvent), event
            self._expected[event.event_id] = event.to_bytes()
            self._order.setdefault(event.claim_id, []).append(event.event_id)

    def _take_event(self, record: ConsumerRecord) -> None:
        event = orjson.loads(record.value)
        self.arrivals.append(time.monotonic())
        self._events += 1
        if self._seen.setdefault(event["event_id"], record.value) != record.value:
            self._differing += 1
        self._seen_order.setdefault(event["claim_id"], []).append(event["event_id"])

    def _take_dead(self, record: ConsumerRecord) -> None:
        headers = dict(record.headers)
        position = int(headers["raw_partition"]), int(headers["raw_offset"])
        self.dead[self._feed.positions.get(position, -1), headers["error_code"].decode()] += 1

    def is_complete(self) -> bool:
        """All that has been fed has come out, and every event of it."""
        return len(self._articles) + len(self.dead) >= self._feed.fed and self._expected.keys() <= self._seen.keys()

    def silence(self, since: float) -> float:
        """The longest time without an event after `since`, seconds."""
        now = [] if self.is_complete() else [time.monotonic()]
        moments = [since, *(each for each in self.arrivals if each > since), *now]
        return max((later - earlier for earlier, later in itertools.pairwise(moments)), default=0.0)

    def verdict(self, may_time_out: int) -> Verdict:
        """So far. `may_time_out`: as many sentences have hung."""
        fed = self._feed.given[: self._feed.fed]
        bad = {number for number, value in enumerate(fed) if value == BROKEN}
        timed_out = {number for number, code in self.dead if code == RejectionCode.TIMEOUT}
        due = {(number, RejectionCode.NOT_JSON.value) for number in bad}
        undue = set(self.dead) - due - {(number, RejectionCode.TIMEOUT.value) for number in timed_out}
        articles = {f"bulk-{number}" for number in range(len(fed)) if number not in bad | timed_out}
        return Verdict(
            lost=len(articles - set(self._articles)) + len(self._expected.keys() - self._seen.keys()) + len(due - set(self.dead)),
            twice=self._events - len(self._seen) + sum(count - 1 for count in [*self._articles.values(), *self.dead.values()]),
            differing=self._differing
            + sum(value != self._seen.get(name, value) for name, value in self._expected.items())
            + len(self._seen.keys() - self._expected.keys())
            + sum(order != self._order.get(claim, [])[: len(order)] for claim, order in self._seen_order.items())
            + len(undue)
            + max(len(timed_out) - may_time_out, 0),
        )

    def mentions(self) -> set[str]:
        """Of all events that were read."""
        events = (orjson.loads(value) for value in self._seen.values())
        return {event["mention"]["mention_id"] for event in events if event["mention"] is not None}

    def events(self) -> list[bytes]:
        """All that were read."""
        return list(self._seen.values())
