"""Gives dead letters back to the step that failed, each once, however often it is run and wherever it is killed.

A letter's record and the mark that it was replayed are written in one transaction. A run starts by fencing any other one, which
ends that one's open transaction, and only then reads the marks: what is marked was given back, what is not was not.
A broker without transactions (the embedded one) gets record, then mark: at least once.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field

from aiokafka import AIOKafkaProducer, TopicPartition
from aiokafka.errors import IllegalOperation, ProducerFenced

from agents.broker import Broker
from agents.delivery.letters import Letter, Selection, letters, marks
from agents.delivery.records import Output
from agents.delivery.writers import write_together
from agents.refusals import BrokerError
from agents.settings import Settings
from agents.topics import Topics, topic_specs

BATCH_BYTES = 4 * 1024 * 1024
"""Bytes of one transaction: a replay that is killed starts again at most so much earlier, and holds no more in memory."""

BATCH_RECORDS = 100


@dataclass
class Replayed:
    """What a run did."""

    given_back: int = 0
    before: int = 0
    """Letters that an earlier run gave back."""
    left: list[tuple[Letter, str]] = field(default_factory=list)
    """Letters that cannot be given back, and why."""


def replay_id(settings: Settings) -> str:
    """The transactional id of all replays: whoever opens it shuts out the one before."""
    return f"{settings.group}-dead-replay"


async def replay(broker: Broker, selection: Selection, *, write: bool) -> Replayed:
    """Gives back the selected dead letters that no run has given back yet; without `write` only says what it would do.

    Raises `BrokerError` where no broker answers, a topic is missing, or another run takes over.
    """
    topics, done = Topics.of(broker.settings), Replayed()
    limits = {spec.name: spec.max_message_bytes for spec in topic_specs(broker.settings)}
    if not await broker.partitions_of([topics.replayed]) and broker.settings.delivery == "exactly_once":
        raise BrokerError(f"there is no topic {topics.replayed} at {broker.settings.broker}: run `claimwire topics create`")
    async with _producer(broker, write) as producer:
        known = await marks(broker)
        batch: list[tuple[Letter, Output]] = []
        async with aclosing(letters(broker, selection)) as found:
            async for letter in found:
                if letter.mark in known:
                    done.before += 1
                    continue
                output = letter.revived(topics)
                if fault := _fault(output, limits):
                    done.left.append((letter, fault))
                    continue
                assert output is not None, "what has no fault is an output"
                batch.append((letter, output))
                done.given_back += 1
                if len(batch) == BATCH_RECORDS or sum(each.size() for _, each in batch) >= BATCH_BYTES:
                    await _write(broker, producer, batch)
                    batch = []
        await _write(broker, producer, batch)
    return done


def _fault(output: Output | None, limits: Mapping[str, int]) -> str | None:
    if output is None:
        return "its headers do not say which step it failed in"
    if (size := output.size()) > (limit := limits[output.topic]):
        return f"{size} bytes are over the {limit} that {output.topic} takes: raise the limit, or split the article"
    return None


@asynccontextmanager
async def _producer(broker: Broker, write: bool) -> AsyncIterator[AIOKafkaProducer | None]:
    """A producer for all batches, None where nothing is to be written. Raises `BrokerError` where another replay takes over."""
    if not write:
        yield None
        return
    exactly_once = broker.settings.delivery == "exactly_once"
    try:
        async with broker.producing(replay_id(broker.settings) if exactly_once else None) as producer:
            yield producer
    except (ProducerFenced, IllegalOperation) as error:
        raise BrokerError(
            "another `dead replay` has taken over: this one stops, and what it gave back stays given back"
        ) from error


async def _write(broker: Broker, producer: AIOKafkaProducer | None, batch: Sequence[tuple[Letter, Output]]) -> None:
    if producer is not None and batch:
        marked = {letter.mark: b"" for letter, _ in batch}
        replayed = TopicPartition(Topics.of(broker.settings).replayed, 0)
        await write_together(broker, producer, [output for _, output in batch], marked, replayed)
