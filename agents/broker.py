"""Connections to the broker: every client of the project is made here, so that they agree on sizes and times."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, ConsumerRecord, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from aiokafka.errors import KafkaConnectionError, KafkaError, TopicAuthorizationFailedError, for_code

from agents.credentials import client_arguments
from agents.header_names import accept_any
from agents.refusals import AccessError, BrokerError, connection_fault, missing_right, refusals_explained
from agents.settings import Settings
from agents.topics import Topics, TopicSpec, topic_specs

log = logging.getLogger(__name__)

CHECK_MS = 1000
"""Time for a first fetch of every source: twice what a broker waits for records at most before it answers."""

COMPRESSION = "zstd"
"""How batches are compressed. Of 60 annotated articles (36 KB each) zstd leaves .42 of the bytes and takes .17 ms of processor
time an article to write and to read; lz4, which aiokafka writes at its highest level, leaves .54 and takes .40 ms. Of events zstd
leaves .26, lz4 .34."""

BATCH_BYTES = 256 * 1024
"""Bytes of the records for one partition that travel together, before compression. aiokafka sends the next batch when the last
one is acknowledged: 1,500 changes of 130 bytes took 29 to 43 ms with this, 55 to 66 ms with its default of 16 KiB."""


class Broker:
    """Makes clients of the broker that the settings name. Raises `SettingsError` where a certificate or key cannot be read."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._connecting = client_arguments(settings)
        accept_any()

    def producer(self, transactional_id: str | None = None) -> AIOKafkaProducer:
        """A producer, not yet started; transactional where an id is given."""
        transaction = {
            "transactional_id": transactional_id,
            "transaction_timeout_ms": int(self.settings.commit_timeout_seconds * 1000),
        }
        return AIOKafkaProducer(
            **self._connecting,
            acks="all",
            compression_type=COMPRESSION,
            max_request_size=self.settings.dead_max_bytes,
            max_batch_size=min(BATCH_BYTES, self.settings.raw_max_bytes, self.settings.output_max_bytes),
            **(transaction if transactional_id else {}),
        )

    def reader(self) -> AIOKafkaConsumer:
        """A consumer of committed records from the earliest on, not yet started and without topics."""
        return AIOKafkaConsumer(
            **self._connecting,
            group_id=None,
            enable_auto_commit=False,
            isolation_level="read_committed",
            auto_offset_reset="earliest",
            max_partition_fetch_bytes=self.settings.dead_max_bytes,
        )

    @asynccontextmanager
    async def reading(self, partitions: Iterable[TopicPartition]) -> AsyncIterator[AIOKafkaConsumer]:
        """A started reader of these partitions, outside any group.

        Raises `BrokerError` where the broker is not there, and `AccessError` where it refuses something, here or in the block.
        """
        reader = self.reader()
        await self._start(reader)
        try:
            with refusals_explained():
                reader.assign(list(partitions))
                yield reader
        finally:
            await reader.stop()

    @asynccontextmanager
    async def admin(self) -> AsyncIterator[AIOKafkaAdminClient]:
        """A started admin client. Raises as `reading` does."""
        admin = AIOKafkaAdminClient(**self._connecting)
        await self._start(admin)
        try:
            with refusals_explained():
                yield admin
        finally:
            await admin.close()

    @asynccontextmanager
    async def producing(self, transactional_id: str | None = None) -> AsyncIterator[AIOKafkaProducer]:
        """A started producer, with transactions where an id is given. Raises as `reading` does."""
        producer = self.producer(transactional_id)
        await self._start(producer)
        try:
            with refusals_explained():
                yield producer
        finally:
            await producer.stop()

    async def _start(self, client: AIOKafkaConsumer | AIOKafkaProducer | AIOKafkaAdminClient) -> None:
        """Starts a client. Raises `AccessError` where the broker refuses it, and the `BrokerError` that `connection_fault` makes
        where none answers; the client is closed then."""
        try:
            with refusals_explained():
                await client.start()
        except (KafkaConnectionError, AccessError) as error:
            stop = client.close if isinstance(client, AIOKafkaAdminClient) else client.stop
            await stop()
            if isinstance(error, AccessError):
                raise
            raise await connection_fault(self.settings, self._connecting) from error

    async def partitions_in_use(self, producer: AIOKafkaProducer, topic: str) -> list[int]:
        """The partitions of `topic` that are written to: all, but on the embedded broker, which gives every topic the same
        number, only as many as the settings want."""
        partitions = sorted(await producer.partitions_for(topic))
        return partitions[: self.settings.partitions] if self.settings.delivery == "at_least_once" else partitions

    async def partitions_of(self, topics: Iterable[str]) -> list[TopicPartition]:
        """All partitions of the topics that exist.

        Raises `AccessError` for one that this user may not see (aiokafka's `TopicAuthorizationFailedError` until `admin` has put
        it into words), and `BrokerError` where no broker answers.
        """
        async with self.admin() as admin:
            described = await admin.describe_topics(list(topics))
            if hidden := {each["topic"] for each in described if for_code(each["error_code"]) is TopicAuthorizationFailedError}:
                raise TopicAuthorizationFailedError(hidden)
        return [
            TopicPartition(topic["topic"], partition)
            for topic in described
            for partition in sorted(each["partition"] for each in topic["partitions"])
        ]

    async def check_sources(self) -> None:
        """Makes sure that this user may read what the flow reads: Faust would wait without a word where it may not.

        Raises `AccessError` where it may not, and `BrokerError` where no broker answers.
        """
        topics = Topics.of(self.settings)
        partitions = await self.partitions_of((topics.raw, topics.clean, topics.annotated))
        if partitions:
            async with self.reading(partitions) as reader:
                await reader.seek_to_end()
                await reader.getmany(timeout_ms=CHECK_MS)
        async with self.admin() as admin:
            try:
                await admin.find_coordinator(self.settings.group)
            except KafkaError as error:
                if (why := missing_right(error, f"consumer group {self.settings.group}")) is not None:
                    raise AccessError(why) from error
                if not error.retriable:
                    raise
                log.info("the group's coordinator is not there yet: %s", error)

    async def committed_records(self, topic: str) -> list[ConsumerRecord]:
        """The records of `each_committed` as a list, for a topic that fits into memory. Raises as that does."""
        return [record async for record in self.each_committed(topic)]

    async def each_committed(self, topic: str) -> AsyncGenerator[ConsumerRecord, None]:
        """The committed records that the topic holds by now, by partition and offset; none where there is no such topic.

        Raises `BrokerError` where no broker answers or it refuses to be read.
        """
        for partition in await self.partitions_of([topic]):
            async with self.reading([partition]) as reader:  # assigned anew, one reader hangs
                end = (await reader.end_offsets([partition]))[partition]
                reader.seek(partition, 0)
                while await reader.position(partition) < end:
                    for record in (await reader.getmany(timeout_ms=500)).get(partition, ()):
                        if record.offset < end:
                            yield record

    async def size_limits(self) -> Mapping[str, int]:
        """Largest record that each topic of our outputs takes, bytes: what the broker says, else what the settings say.

        Asking needs the right to describe configurations; without it the settings are believed, and the log says so.
        """
        topics = Topics.of(self.settings)
        others = {topics.raw, topics.replayed}  # no step writes to these
        limits = {spec.name: spec.max_message_bytes for spec in topic_specs(self.settings) if spec.name not in others}
        if self.settings.delivery == "at_least_once":
            return limits
        async with self.admin() as admin:
            for name in limits:
                resource = ConfigResource(ConfigResourceType.TOPIC, name, configs={"max.message.bytes": None})
                (reply,) = await admin.describe_configs([resource])
                for code, message, *_, entries in reply.resources:
                    if code:
                        why = message or for_code(code).__name__
                        log.warning("%s does not say what it takes, so %d bytes are believed: %s", name, limits[name], why)
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
                errors = [(topic, message or for_code(code).__name__) for topic, code, message in reply.topic_errors if code]
                refused = [f"{topic}: {message.rstrip('.')}" for topic, message in sorted(errors)]
                if refused:
                    raise BrokerError(
                        f"the broker refuses to create topics: {'; '.join(refused)}. `claimwire topics acls` lists the rights"
                    )
        return [spec.name for spec in missing]
