"""What stands in the topics and the state, for comparison with the offline twin."""

from __future__ import annotations

from collections.abc import Iterable

from aiokafka import ConsumerRecord

from agents.broker import Broker
from pipeline.offline import Stage, Twin
from schemas import EnrichedEvent


async def latest(broker: Broker, topic: str) -> dict[bytes, bytes]:
    """The newest value of each key; deleted ones are left out."""
    values = {record.key: record.value for record in await broker.committed_records(topic)}
    return {key: value for key, value in values.items() if value is not None}


def twin_of(annotated: Iterable[ConsumerRecord]) -> tuple[list[bytes], dict[bytes, bytes]]:
    """The events, in order, and the state that the offline twin makes of a dump of the annotated topic."""
    state: dict[bytes, bytes] = {}
    twin = Twin(Stage.ANNOTATED, Stage.EVENTS, state, max_bytes=1 << 30, memo_sentences=1)
    made = list(twin.process(record.value for record in annotated))
    assert all(isinstance(each, EnrichedEvent) for each in made), made
    return [each.to_bytes() for each in made if isinstance(each, EnrichedEvent)], state
