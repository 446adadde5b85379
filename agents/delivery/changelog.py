"""Brings a local store up to its changelog."""

from __future__ import annotations

import logging
import time

from aiokafka import AIOKafkaConsumer, TopicPartition

from agents.broker import Broker
from agents.refusals import BrokerError
from agents.state import StateError, Store
from pipeline.resolution.state import FORMAT, FORMAT_KEY

log = logging.getLogger(__name__)

POLL_MS = 500

SILENCE_SECONDS = 60.0
"""Seconds without a record after which a restore has failed. By judgement: twice the default time for one transaction."""


async def restore(store: Store, changelog: TopicPartition, broker: Broker) -> int:
    """Reads the committed changes that `store` lacks and returns how many there were; for the owner of the state.

    A store that is ahead of the changelog, or behind its beginning (the topic was made anew), is emptied and read from the start.
    Raises `BrokerError` where no broker answers, or nothing more comes before the end.
    """
    async with broker.reading([changelog]) as reader:
        begin, end = await _bounds(reader, changelog)
        if not _fits(store, begin, end):
            log.warning("local state at changelog offset %d is outside %d to %d: rebuilding", store.changelog_offset, begin, end)
            store.clear()
        restored = await _read(reader, changelog, store, begin, end, SILENCE_SECONDS)
        if (position := await reader.position(changelog)) < end:
            raise BrokerError(f"{changelog.topic} gives nothing after offset {position} of {end}: is its partition offline?")
    return restored


def require_format(store: Store, changelog: str) -> None:
    """Makes sure that the state can be read. Raises `StateError` where another claimwire wrote what is in the store, in a format
    that this one cannot read."""
    found = store.get(FORMAT_KEY) or b"0"
    if store.changelog_offset and found != FORMAT:
        raise StateError(
            f"the state kept in {changelog} has format {found.decode()}, this claimwire reads format {FORMAT.decode()}: "
            "run the one that wrote it, or set another CLAIMWIRE_GROUP and CLAIMWIRE_STATE_FOLDER and read all from the start"
        )


async def catch_up(store: Store, changelog: TopicPartition, broker: Broker) -> int:
    """Reads what is there of the committed changes that `store` lacks and returns how many; for state that another worker owns.

    Leaves a store alone that has to be rebuilt. Raises `BrokerError` where no broker answers.
    """
    async with broker.reading([changelog]) as reader:
        begin, end = await _bounds(reader, changelog)
        return await _read(reader, changelog, store, begin, end, POLL_MS / 1000) if _fits(store, begin, end) else 0


async def _bounds(reader: AIOKafkaConsumer, changelog: TopicPartition) -> tuple[int, int]:
    end = (await reader.end_offsets([changelog]))[changelog]
    return (await reader.beginning_offsets([changelog]))[changelog], end


def _fits(store: Store, begin: int, end: int) -> bool:
    return store.changelog_offset == 0 or begin <= store.changelog_offset <= end


async def _read(reader: AIOKafkaConsumer, changelog: TopicPartition, store: Store, begin: int, end: int, silence: float) -> int:
    """Reads up to `end`, or until nothing has come for `silence` seconds; returns how many records it has applied.

    A store that has moved meanwhile (its worker has become the owner while this waited) is read on from where it is: records
    from before that point would put old values over new ones.
    """
    at, restored, heard = store.changelog_offset, 0, time.monotonic()
    reader.seek(changelog, max(at, begin))
    while await reader.position(changelog) < end and time.monotonic() - heard < silence:
        records = [record for batch in (await reader.getmany(timeout_ms=POLL_MS)).values() for record in batch]
        if store.changelog_offset != at:
            at = store.changelog_offset
            reader.seek(changelog, at)
        elif records:
            store.apply({record.key: record.value for record in records}, records[-1].offset + 1)
            at, restored, heard = store.changelog_offset, restored + len(records), time.monotonic()
    return restored
