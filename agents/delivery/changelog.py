"""Brings a local store up to its changelog."""

from __future__ import annotations

import logging

from aiokafka import TopicPartition

from agents.broker import Broker
from agents.state import Store

log = logging.getLogger(__name__)


async def restore(store: Store, changelog: TopicPartition, broker: Broker) -> int:
    """Reads the committed changes that `store` lacks and returns how many there were.

    A store that is ahead of the changelog, or behind its beginning (the topic was made anew), is emptied and read from the start.
    Raises `BrokerError` where no broker answers.
    """
    async with broker.reading([changelog]) as reader:
        end = (await reader.end_offsets([changelog]))[changelog]
        begin = (await reader.beginning_offsets([changelog]))[changelog]
        if not (store.changelog_offset == 0 or begin <= store.changelog_offset <= end):
            log.warning("local state at changelog offset %d is outside %d to %d: rebuilding", store.changelog_offset, begin, end)
            store.clear()
        restored = 0
        reader.seek(changelog, max(store.changelog_offset, begin))
        while await reader.position(changelog) < end:
            records = [record for batch in (await reader.getmany(timeout_ms=500)).values() for record in batch]
            if records:
                store.apply({record.key: record.value for record in records}, records[-1].offset + 1)
                restored += len(records)
    return restored
