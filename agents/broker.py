"""Connections to the broker: every client of the project is made here, so that they agree on sizes and times."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, ConsumerRecord, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from aiokafka.errors import KafkaConnectionError, KafkaError

from agents.settings import Settings
from agents.topics import TopicSpec, topic_specs
from pipeline.errors import ClaimwireError

COMPRESSION = "lz4"
"""JSON of articles shrinks to about a third, at next to no time."""


class BrokerError(ClaimwireError):
    """The broker cannot be reached, or refuses a request for good."""


class Broker:
    """Makes clients of the broker that the settings name."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def producer(self, transactional_id: str | None = None) -> AIOKafkaProducer:
        """A producer, not yet started; transactional where an id is given."""
        transaction = {
            "transactional_id": transactional_id,
            "transaction_timeout_ms": int(self.settings.commit_timeout_seconds * 1000),
        }
        return AIOKafkaProducer(
            bootstrap_servers=self.settings.broker,
            acks="all",
            compression_type=COMPRESSION,
            max_request_size=self.settings.dead_max_bytes,
            **(transaction if transactional_id else {}),
        )

    def reader(self) -> AIOKafkaConsumer:
        """A consumer of committed records from the earliest on, not yet started and without topics."""
        return AIOKafkaConsumer(
            bootstrap_servers=self.settings.broker,
            group_id=None,
            enable_auto_commit=False,
            isolation_level="read_committed",
            auto_offset_reset="earliest",
            max_partition_fetch_bytes=self.settings.dead_max_bytes,
        )

    @asynccontextmanager
    async def reading(self, partitions: Iterable[TopicPartition]) -> AsyncIterator[AIOKafkaConsumer]:
        """A started reader of these partitions, outside any group. Raises `BrokerError` where the broker is not there."""
        reader = self.reader()
        await self._start(reader)
        try:
            reader.assign(list(partitions))
            yield reader
        finally:
            await reader.stop()

    @asynccontextmanager
    async def admin(self) -> AsyncIterator[AIOKafkaAdminClient]:
        """A started admin client. Raises `BrokerError` where the broker is not there."""
        admin = AIOKafkaAdminClient(bootstrap_servers=self.settings.broker)
        await self._start(admin)
        try:
            yield admin
        finally:
            await admin.close()

    @asynccontextmanager
    async def producing(self) -> AsyncIterator[AIOKafkaProducer]:
        """A started producer without transactions. Raises `BrokerError` where the broker is not there."""
        producer = self.producer()
        await self._start(producer)
        try:
            yield producer
        finally:
            await producer.stop()

    async def _start(self, client: AIOKafkaConsumer | AIOKafkaProducer | AIOKafkaAdminClient) -> None:
        try:
            await client.start()
        except KafkaConnectionError as error:
            stop = client.close if isinstance(client, AIOKafkaAdminClient) else client.stop
            await stop()
            raise BrokerError(f"no Kafka broker answers at {self.settings.broker}: check CLAIMWIRE_BROKER") from error

    async def partitions_in_use(self, producer: AIOKafkaProducer, topic: str) -> list[int]:
        """The partitions of `topic` that are written to: all, but on the embedded broker, which gives every topic the same
        number, only as many as the settings want."""
        partitions = sorted(await producer.partitions_for(topic))
        return partitions[: self.settings.partitions] if self.settings.delivery == "at_least_once" else partitions

    async def partitions_of(self, topics: Iterable[str]) -> list[TopicPartition]:
        """All partitions of the topics that exist."""
        async with self.admin() as admin:
            described = await admin.describe_topics(list(topics))
        return [
            TopicPartition(topic["topic"], partition)
            for topic in described
            for partition in sorted(each["partition"] for each in topic["partitions"])
        ]

    async def committed_records(self, topic: str) -> list[ConsumerRecord]:
        """All committed records that the topic holds by now, by partition and offset; none where there is no such topic.

        Raises `BrokerError` where no broker answers.
        """
        partitions = await self.partitions_of([topic])
        found: list[ConsumerRecord] = []
        async with self.reading(partitions) as reader:
            ends = await reader.end_offsets(partitions)
            for partition in partitions:
                reader.seek(partition, 0)
            while any([await reader.position(partition) < ends[partition] for partition in partitions]):
                for records in (await reader.getmany(timeout_ms=500)).values():
                    found.extend(records)
        return sorted(found, key=lambda record: (record.partition, record.offset))

    async def size_limits(self) -> Mapping[str, int]:
        """Largest record that each of our topics takes, bytes: what the broker says, else what the settings say.

        Asking needs the right to describe configurations; without it (or on the embedded broker) the settings are believed.
        """
        limits = {spec.name: spec.max_message_bytes for spec in topic_specs(self.settings)}
        if self.settings.delivery == "at_least_once":
            return limits
        async with self.admin() as admin:
            for name in limits:
                try:
                    resource = ConfigResource(ConfigResourceType.TOPIC, name, configs={"max.message.bytes": None})
                    (reply,) = await admin.describe_configs([resource])
                except KafkaError:
                    continue
                for *_, entries in reply.resources:
                    limits[name] = min([limits[name], *(int(entry[1]) for entry in entries)])
        return limits

    async def create(self, specs: Iterable[TopicSpec]) -> list[str]:
        """Creates the topics that are missing and returns their names. Raises `BrokerError` where the broker refuses."""
        async with self.admin() as admin:
            existing = set(await admin.list_topics())
            missing = [spec for spec in specs if spec.name not in existing]
            wanted = [
                NewTopic(spec.name, spec.partitions, self.settings.replication, topic_configs=spec.configs()) for spec in missing
            ]
            if wanted:
                reply = await admin.create_topics(wanted)
                refused = [f"{topic}: {message}" for topic, code, message in reply.topic_errors if code]
                if refused:
                    raise BrokerError(f"the broker refuses to create topics: {'; '.join(refused)}")
        return [spec.name for spec in missing]
