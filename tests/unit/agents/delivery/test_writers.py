"""Where a new owner goes on reading, against a group coordinator that is not ready at first."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import cast

import pytest
from aiokafka import TopicPartition
from aiokafka.errors import GroupAuthorizationFailedError, GroupCoordinatorNotAvailableError
from aiokafka.structs import OffsetAndMetadata

from agents.broker import Broker
from agents.delivery.writers import TransactionalWriter
from agents.settings import Settings

SOURCE = TopicPartition("raw", 3)


class StartedProducer:
    async def start(self) -> None:
        return None


@dataclass
class AnsweringBroker:
    """Answers one question after the other; an exception is raised."""

    settings: Settings
    answers: list[int | Exception | None]

    def producer(self, _: str) -> StartedProducer:
        return StartedProducer()

    @asynccontextmanager
    async def admin(self) -> AsyncIterator[AnsweringBroker]:
        yield self

    async def list_consumer_group_offsets(
        self, group: str, partitions: list[TopicPartition]
    ) -> dict[TopicPartition, OffsetAndMetadata]:
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return {} if answer is None else {each: OffsetAndMetadata(answer, "") for each in partitions}


def writer(*answers: int | Exception | None) -> TransactionalWriter:
    broker = AnsweringBroker(Settings(commit_timeout_seconds=2.0), list(answers))
    return TransactionalWriter(cast(Broker, broker), SOURCE, TopicPartition("changelog", 0))


@pytest.mark.parametrize("not_ready", [None, GroupCoordinatorNotAvailableError("starting")])
async def test_a_coordinator_that_is_not_ready_is_asked_again(not_ready: Exception | None) -> None:
    assert await writer(not_ready, 7).open() == 7


async def test_no_offset_is_zero() -> None:
    assert await writer(-1).open() == 0


async def test_what_will_not_pass_is_raised() -> None:
    with pytest.raises(GroupAuthorizationFailedError):
        await writer(GroupAuthorizationFailedError("claimwire")).open()
    with pytest.raises(TimeoutError):
        await writer(*[None] * 50).open()
