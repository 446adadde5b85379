"""Reads the flow's topics from the outside until all that was fed has come out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from aiokafka import AIOKafkaConsumer, ConsumerRecord, TopicPartition

from agents.broker import Broker
from agents.topics import Topics
from schemas import AnnotatedArticle, EnrichedEvent

POLL_SECONDS = 0.25


@dataclass
class Observed:
    """What the topics hold."""

    articles: dict[str, AnnotatedArticle] = field(default_factory=dict)
    """The annotated articles by article_id, in the order of `articles.annotated`."""
    events: list[EnrichedEvent] = field(default_factory=list)
    """The events in the order in which they were read; those of one claim in the order in which they were written."""
    dead: list[ConsumerRecord] = field(default_factory=list)
    annotated_records: int = 0

    @property
    def dead_codes(self) -> list[str]:
        """The error code of each dead letter."""
        return [dict(record.headers)["error_code"].decode() for record in self.dead]

    @property
    def finished_records(self) -> int:
        """How many raw records have come to their end: dead, or annotated with every claim resolved."""
        resolved = {event.article.article_id for event in self.events}
        done = sum(1 for article in self.articles.values() if not article.claims or article.article_id in resolved)
        return len(self.dead) + done + self.annotated_records - len(self.articles)

    def is_complete(self, fed: int) -> bool:
        """Whether all of `fed` raw records have been read, and each claim of each article has its event."""
        claims = sum(len(article.claims) for article in self.articles.values())
        return len(self.dead) + self.annotated_records >= fed and len({event.event_id for event in self.events}) >= claims


async def observe(broker: Broker, fed: int, progress: Callable[[int], object] = lambda _: None) -> Observed:
    """Reads annotated articles, events and dead letters from the beginning until `fed` raw records have come out.

    Has no time limit of its own. `progress` is given the number of raw records that have come to their end.
    """
    topics = Topics.of(broker.settings)
    observed = Observed()
    partitions = await _existing(broker, (topics.annotated, topics.events, topics.dead))
    async with broker.reading(partitions) as reader:
        for partition in partitions:
            reader.seek(partition, 0)
        while not observed.is_complete(fed):
            await _take(reader, topics, observed)
            progress(observed.finished_records)
    return observed


async def _existing(broker: Broker, topics: tuple[str, ...]) -> list[TopicPartition]:
    """Partitions of the topics once all are there: the embedded broker makes them when they are first asked for."""
    async with broker.producing() as producer:
        for topic in topics:
            await producer.partitions_for(topic)
    while True:
        partitions = await broker.partitions_of(topics)
        if {partition.topic for partition in partitions} == set(topics):
            return partitions
        await asyncio.sleep(POLL_SECONDS)


async def _take(reader: AIOKafkaConsumer, topics: Topics, observed: Observed) -> None:
    for partition, records in (await reader.getmany(timeout_ms=int(POLL_SECONDS * 1000))).items():
        for record in records:
            if partition.topic == topics.dead:
                observed.dead.append(record)
            elif partition.topic == topics.events:
                observed.events.append(EnrichedEvent.from_bytes(record.value))
            else:
                article = AnnotatedArticle.from_bytes(record.value)
                observed.annotated_records += 1
                observed.articles.setdefault(article.article_id, article)
