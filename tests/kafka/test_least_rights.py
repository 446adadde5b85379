"""The rights that `claimwire topics acls` lists are enough, and none of them too much."""

from __future__ import annotations

import asyncio
import shlex
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import orjson
import pytest
from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError
from typer.testing import CliRunner, Result

from agents.access import Right, rights
from agents.broker import Broker
from agents.commands import app
from agents.commands.feed import send
from agents.credentials import client_arguments
from agents.delivery.changelog import restore
from agents.delivery.dead_letters import dead_letter
from agents.delivery.letters import Selection
from agents.delivery.records import Output, Record
from agents.delivery.replay import replay
from agents.delivery.writers import TransactionalWriter
from agents.embedded import WorkerProcess
from agents.metrics import STEPS
from agents.refusals import AccessError, BrokerError, missing_right
from agents.settings import Settings
from agents.state import MemoryStore
from agents.topics import Topics, topic_specs
from pipeline.rejection import Rejection, RejectionCode
from tests.kafka.real_broker import run_class
from tests.kafka.secured_broker import (
    ADMIN,
    CONSUMER,
    FEED,
    OPERATOR,
    PRINCIPALS,
    USERS,
    WORKER,
    SecuredBroker,
    consumed,
)
from tests.synthetic import articles

pytestmark = [pytest.mark.kafka, pytest.mark.timeout(600)]

MakeSettings = Callable[..., Settings]


def test_kafkas_own_tool_takes_the_list(secured_broker: SecuredBroker, settings_of: MakeSettings, tmp_path: Path) -> None:
    settings = settings_of(OPERATOR, broker=secured_broker.mutual_address)
    before = secured_broker.granted()
    environment = settings.environment()
    shown = CliRunner().invoke(app, ["topics", "acls"], env=environment).output
    (tmp_path / "admin.properties").write_text(
        f"security.protocol=SSL\nssl.truststore.type=PEM\nssl.truststore.location={secured_broker.ca}\n"
        f"ssl.keystore.type=PEM\nssl.keystore.location={secured_broker.certificates[ADMIN]}\n"
    )
    for line in shown.splitlines():
        name, *arguments = shlex.split(line)
        assert name == "kafka-acls.sh"
        run_class("org.apache.kafka.tools.AclCommand", "--command-config", str(tmp_path / "admin.properties"), *arguments)
    granted, listed = secured_broker.granted(), set(rights(settings, PRINCIPALS))
    assert granted - before <= listed <= granted
    as_json = CliRunner().invoke(app, ["topics", "acls", "--json"], env=environment).output
    assert [orjson.loads(line) for line in as_json.splitlines()] == [right.as_dict() for right in rights(settings, PRINCIPALS)]


WORKER_LACKS = {
    "its group": lambda settings: Right(f"User:{WORKER}", "Read", "group", settings.group),
    "a source": lambda settings: Right(f"User:{WORKER}", "Read", "topic", settings.topic("articles.raw")),
    "its transactions": lambda settings: next(
        right for right in rights(settings, PRINCIPALS) if right.resource_type == "transactional-id"
    ),
    "an output": lambda settings: Right(f"User:{WORKER}", "Write", "topic", settings.topic("articles.clean")),
}


@pytest.mark.parametrize("what", WORKER_LACKS)
async def test_a_worker_without_a_right_ends_and_says_which(
    what: str, secured_broker: SecuredBroker, settings_of: MakeSettings, tmp_path: Path
) -> None:
    settings = settings_of(WORKER)
    secured_broker.grant(rights(settings, PRINCIPALS))
    await Broker(settings_of(OPERATOR)).create(topic_specs(settings))
    await send(Broker(settings_of(FEED)), articles(2), lambda: None)
    lacking = WORKER_LACKS[what](settings)
    secured_broker.revoke(lacking)
    worker = WorkerProcess(settings, tmp_path / "worker.log")
    await worker.launch()
    try:
        assert await asyncio.wait_for(worker.process.wait(), 180) in {2, 70}
    finally:
        await worker.stop()
    told = [line for line in (tmp_path / "worker.log").read_text().splitlines() if "claimwire topics acls" in line]
    assert any(lacking.resource_name in line for line in told), told


@pytest.mark.parametrize("principal", USERS)
async def test_the_listed_rights_are_the_least(
    principal: str, secured_broker: SecuredBroker, settings_of: MakeSettings, caplog: pytest.LogCaptureFixture
) -> None:
    """Every one of them is missed: with it all requests of that user succeed, without it one fails."""
    settings = settings_of(principal)
    everything = rights(settings, PRINCIPALS)
    secured_broker.grant(everything)
    await Broker(settings_of(OPERATOR)).create(topic_specs(settings))
    await _dead_letters(settings_of(WORKER))
    await _requests(principal, settings, secured_broker)
    refused: dict[Right, str] = {}
    for right in (each for each in everything if each.principal == f"User:{principal}"):
        secured_broker.revoke(right)
        caplog.clear()
        try:
            await _dead_letters(settings_of(WORKER))
            await asyncio.wait_for(_requests(principal, settings, secured_broker, right), 30)
        except (BrokerError, KafkaError) as error:
            refused[right] = missing_right(error) or str(error)
        else:
            assert right.operation == "DescribeConfigs", f"{right} is not needed"
            refused[right] = [message for message in caplog.messages if "are believed" in message][-1]
        assert right.resource_name.rstrip("-") in refused[right], "the message names what is refused"
        secured_broker.grant([right])
        await Broker(settings_of(OPERATOR)).create(topic_specs(settings))
    assert len(refused) == sum(each.principal == f"User:{principal}" for each in everything)
    assert [why for why in refused.values() if "claimwire topics acls" not in why and "are believed" not in why] == []


async def _dead_letters(settings: Settings) -> None:
    """One of each step, for the operator to give back."""
    topics = Topics.of(settings)
    record = Record(topics.raw, 0, 0, 0, b"key", b"{}")
    rejection = Rejection(RejectionCode.TIMEOUT, "took too long")
    async with Broker(settings).producing() as producer:
        for step in STEPS:
            letter = dead_letter(topics.dead, record, rejection, step, datetime.now(UTC))
            await producer.send_and_wait(letter.topic, letter.value, letter.key, headers=[*letter.headers])


async def test_an_operator_looks_at_dead_letters_and_gives_them_back(
    secured_broker: SecuredBroker, settings_of: MakeSettings
) -> None:
    settings = settings_of(OPERATOR)
    secured_broker.grant(rights(settings, PRINCIPALS))
    await Broker(settings).create(topic_specs(settings))
    await _dead_letters(settings_of(WORKER))

    def invoked(*words: str) -> Result:
        return CliRunner().invoke(app, ["dead", *words], env=settings.environment())

    listed = await asyncio.to_thread(invoked, "list", "--json")
    letters = [orjson.loads(line) for line in listed.stdout.splitlines()]
    assert sorted(letter["error_stage"] for letter in letters) == sorted(STEPS)
    shown = await asyncio.to_thread(invoked, "show", "0@0")
    assert (shown.exit_code, "replayed: no" in shown.stdout) == (0, True), shown.output
    for right in [each for each in rights(settings, PRINCIPALS) if each.principal == f"User:{OPERATOR}"]:
        if right.operation != "Write":
            continue
        secured_broker.revoke(right)
        refused = await asyncio.to_thread(invoked, "replay")
        assert isinstance(refused.exception, AccessError), "one line, not a traceback"
        assert "claimwire topics acls" in str(refused.exception)
        assert right.resource_name in str(refused.exception)
        secured_broker.grant([right])
    assert (await asyncio.to_thread(invoked, "replay")).stdout == "3 were given back, 0 had been before\n"


async def _requests(principal: str, settings: Settings, secured: SecuredBroker, without: Right | None = None) -> None:
    """What this user asks of the broker, by claimwire's own clients."""
    broker, topics = Broker(settings), Topics.of(settings)
    if principal == WORKER:
        await _requests_of_a_worker(broker, topics)
    elif principal == FEED:
        await send(broker, articles(1), lambda: None)
    elif principal == CONSUMER:
        for topic in (topics.events, topics.claims):
            await consumed(settings, topic)
    else:
        if without is not None and without.operation == "Create":
            for future in secured.admin.delete_topics([without.resource_name]).values():
                future.result(30)
        await broker.create(topic_specs(settings))
        given_back = (await replay(broker, Selection(), write=True)).given_back
        assert given_back >= len(STEPS)
        for topic in (topics.annotated, topics.events):
            await broker.committed_records(topic)


async def _requests_of_a_worker(broker: Broker, topics: Topics) -> None:
    await broker.check_sources()
    await broker.size_limits()
    changelog = TopicPartition(topics.changelog, 0)
    steps = {topics.raw: [topics.clean], topics.clean: [topics.annotated], topics.annotated: [topics.events, topics.claims]}
    for source, targets in steps.items():
        writer = TransactionalWriter(broker, TopicPartition(source, 0), changelog)
        outputs = [Output(topic, b"key", b"value") for topic in (*targets, topics.dead)]
        try:
            await writer.open()
            await writer.write(outputs, {b"key": b"value"} if source == topics.annotated else {}, 0)
        finally:
            await writer.close()
        consumer = AIOKafkaConsumer(source, group_id=broker.settings.group, **client_arguments(broker.settings))
        try:
            await consumer.start()
            await consumer.getmany(timeout_ms=2000)
        finally:
            await consumer.stop()
    await restore(MemoryStore(), changelog, broker)
