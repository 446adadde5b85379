"""What a refusal is about, and how to get the right."""

from __future__ import annotations

import socket

import pytest
from aiokafka.errors import GroupAuthorizationFailedError, KafkaConnectionError, KafkaError, TopicAuthorizationFailedError

from agents.credentials import client_arguments
from agents.refusals import AccessError, connection_fault, missing_right, refusals_explained
from agents.settings import read_settings


def test_a_refusal_names_what_was_asked_for() -> None:
    told = missing_right(TopicAuthorizationFailedError({"b", "a"}))
    assert told is not None
    assert told.startswith("the broker refuses this user the topic a, b: grant what `claimwire topics acls` lists for it")
    assert "consumer group g" in (missing_right(GroupAuthorizationFailedError(), "consumer group g") or "")


def test_a_refusal_is_found_behind_what_it_caused() -> None:
    error = RuntimeError("stopped")
    error.__cause__ = TopicAuthorizationFailedError({"a"})
    assert "topic a" in (missing_right(error) or "")
    assert missing_right(RuntimeError()) is None


def test_refusals_in_a_block_are_put_into_words_and_nothing_else_is() -> None:
    with pytest.raises(AccessError, match="the topic a"), refusals_explained():
        raise TopicAuthorizationFailedError({"a"})
    with pytest.raises(KafkaConnectionError), refusals_explained():
        raise KafkaConnectionError
    assert issubclass(KafkaConnectionError, KafkaError)


async def test_where_nobody_listens_the_broker_is_to_be_checked() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, but nobody listens there
        settings = read_settings(broker=f"127.0.0.1:{taken.getsockname()[1]}")
        fault = await connection_fault(settings, client_arguments(settings))
    assert str(fault) == f"no Kafka broker answers at {settings.broker}: check CLAIMWIRE_BROKER"
    assert not isinstance(fault, AccessError)
