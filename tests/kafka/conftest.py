"""One real broker for all tests of this folder; each gets topics and a consumer group of its own."""

from __future__ import annotations

import gc
import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from agents.embedded import free_port
from agents.settings import Settings, read_settings
from tests.kafka.real_broker import RealBroker
from tests.kafka.secured_broker import SecuredBroker, password

_numbers = itertools.count(1)


@pytest.fixture(autouse=True)
def nothing_left_open() -> Iterator[None]:
    """A connection that a test left open fails this test, not a later one or the end of the run, when it would be collected."""
    yield
    gc.collect()


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


@pytest.fixture(scope="session")
def secured_broker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SecuredBroker]:
    """The broker that lets nobody in unasked."""
    broker = SecuredBroker(tmp_path_factory.mktemp("secured-kafka"))
    yield broker
    broker.stop()


@pytest.fixture
def settings_of(secured_broker: SecuredBroker, tmp_path: Path) -> Callable[..., Settings]:
    """Makes a user's settings, by SCRAM over TLS unless told otherwise; topics and group are the test's own."""
    number = next(_numbers)

    def make(user: str, **given: object) -> Settings:
        return read_settings(
            **{
                "broker": secured_broker.address,
                "security_protocol": "SASL_SSL",
                "sasl_username": user,
                "sasl_password": password(user),
                "tls_ca_file": secured_broker.ca,
                "group": f"group{number}",
                "topic_prefix": f"test{number}.",
                "state_folder": tmp_path / "state",
                "web_port": free_port(),
                "session_timeout_seconds": 6.0,
                "partitions": 1,
                "processes": 1,
                "log_level": "DEBUG",
            }
            | given
        )

    return make
