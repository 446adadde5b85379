"""How far each partition is behind, in offsets that hold records."""

from __future__ import annotations

import asyncio
import logging

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError
from faust.types import TP

from agents.flow import Flow
from pipeline.errors import ClaimwireError

log = logging.getLogger(__name__)

INTERVAL_SECONDS = 5.0

MARKERS = 16
"""Offsets. A lag up to this may be only the markers that end transactions: they take offsets but hold no record, so it is looked
up. A larger one is looked up where nothing is in hand: aborted transactions leave any number of them."""


async def watch_lag(flow: Flow) -> None:
    """Keeps the lag gauge true for the partitions of this worker until cancelled; asks again where none answers."""
    while True:
        await asyncio.sleep(INTERVAL_SECONDS)
        try:
            await _measure(flow)
        except (KafkaError, ClaimwireError) as error:
            log.warning("the lag cannot be measured now: %r", error)


async def _measure(flow: Flow) -> None:
    owned = {TopicPartition(*tp): each.next_offset for tp, each in flow.delivery.partitions.items() if each.is_open}
    gauge = flow.metrics.lag
    gauge.clear()
    if not owned:
        return
    async with flow.broker.reading(owned) as reader:
        reader.pause(*owned)
        ends = await reader.end_offsets(list(owned))
        for partition, next_offset in owned.items():
            behind = max(ends[partition] - next_offset, 0)
            owner = flow.delivery.partitions.get(TP(*partition))
            is_idle = owner is not None and owner.waiting_since is None
            if (
                behind
                and (behind <= MARKERS or is_idle)
                and not await _has_record(reader, partition, next_offset, ends[partition])
            ):
                behind = 0
            if owner is not None:
                owner.saw_lag(behind)
            gauge.labels(partition.topic, partition.partition).set(behind)


async def _has_record(reader: AIOKafkaConsumer, partition: TopicPartition, start: int, end: int) -> bool:
    reader.seek(partition, start)
    reader.resume(partition)
    try:
        while await reader.position(partition) < end:
            if await reader.getmany(partition, timeout_ms=200, max_records=1):
                return True
        return False
    finally:
        reader.pause(partition)
