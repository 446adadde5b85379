"""One real broker for all tests of this folder; each gets topics and a consumer group of its own."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from agents.embedded import free_port
from agents.settings import Settings, read_settings
from tests.kafka.real_broker import RealBroker

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def real_broker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealBroker]:
    """The broker. A missing tool or a broker that does not start fails the test, it never skips it."""
    broker = RealBroker(tmp_path_factory.mktemp("kafka"))
    yield broker
    broker.stop()


@pytest.fixture
def fresh_settings(real_broker: RealBroker, tmp_path: Path) -> Callable[..., Settings]:
    """Makes settings with topics and a group of the test's own; each call another worker's, with a folder and port of its own."""
    number = next(_numbers)
    workers = itertools.count(1)

    def make(**given: object) -> Settings:
        return read_settings(
            **{
                "broker": real_broker.address,
                "group": f"group{number}",
                "topic_prefix": f"test{number}.",
                "state_folder": tmp_path / f"state{next(workers)}",
                "web_port": free_port(),
                "session_timeout_seconds": 6.0,
                "processes": 2,
            }
            | given
        )

    return make
