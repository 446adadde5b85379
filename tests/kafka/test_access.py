"""Who gets in, how, and what who does not is told, on a real broker that lets nobody in unasked."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from agents.access import rights
from agents.broker import Broker
from agents.commands import app
from agents.commands.feed import send
from agents.commands.tail import read_events
from agents.embedded import WorkerProcess, free_port
from agents.observation import observe
from agents.refusals import AccessError
from agents.settings import Settings
from agents.topics import Topics, topic_specs
from tests.kafka.observed_state import latest, twin_of
from tests.kafka.secured_broker import (
    CONSUMER,
    FEED,
    KEY_PASSWORD,
    OPERATOR,
    PRINCIPALS,
    USERS,
    WORKER,
    SecuredBroker,
    consumed,
    password,
)
from tests.synthetic import articles

pytestmark = [pytest.mark.kafka, pytest.mark.timeout(600)]

SECRETS = (*map(password, USERS), KEY_PASSWORD)

MakeSettings = Callable[..., Settings]


def run(settings: Settings, *arguments: str) -> Result:
    """A command, as that user."""
    return CliRunner().invoke(app, list(arguments), env=settings.environment() | {"COLUMNS": "200", "TERM": "dumb"})


def by_certificate(broker: SecuredBroker, user: str) -> dict[str, object]:
    """What makes settings ones of mutual TLS."""
    return {
        "broker": broker.mutual_address,
        "security_protocol": "SSL",
        "sasl_username": "",
        "sasl_password": "",
        "tls_certificate_file": broker.certificates[user],
        "tls_key_password": KEY_PASSWORD,
    }


async def test_the_whole_flow_runs_with_the_listed_rights_and_tells_no_secret(
    secured_broker: SecuredBroker, settings_of: MakeSettings, tmp_path: Path
) -> None:
    """The worker comes by PLAIN, whose password a client may log, all others by certificates with a key that has one."""
    web_port = free_port()

    def of(user: str, **given: object) -> Settings:
        plain: dict[str, object] = {"sasl_mechanism": "PLAIN"}
        return settings_of(
            user, **(plain if user == WORKER else by_certificate(secured_broker, user)), **given, web_port=web_port
        )

    secured_broker.grant(rights(of(WORKER), PRINCIPALS))
    outputs = [await asyncio.to_thread(run, of(OPERATOR), "topics", "create")]
    (tmp_path / "articles.jsonl").write_bytes(b"\n".join([*articles(12), b"{broken"]))
    outputs.append(await asyncio.to_thread(run, of(FEED), "feed", str(tmp_path / "articles.jsonl")))
    log = tmp_path / "worker.log"
    first = WorkerProcess(of(WORKER), log)
    await first.start()
    try:
        observed = await asyncio.wait_for(observe(Broker(of(OPERATOR)), 13), 120)
        assert _listening(first.process.pid) == {f"0100007F:{web_port:04X}"}, "its pages on loopback, and nothing of Faust's"
    finally:
        assert await first.stop() == 0
    # A worker without local state gets it from the changelog, and goes on where the first one stopped.
    second = WorkerProcess(of(WORKER, state_folder=tmp_path / "elsewhere"), log)
    await second.start()
    try:
        await send(Broker(of(FEED)), articles(20, seed=7)[12:], lambda: None)
        await asyncio.wait_for(observe(Broker(of(OPERATOR)), 21), 120)
    finally:
        assert await second.stop() == 0
    broker, topics = Broker(of(WORKER)), Topics.of(of(WORKER))
    annotated = await broker.committed_records(topics.annotated)
    events, state = twin_of(annotated)
    assert (len(annotated), observed.dead_codes) == (20, ["not_json"])
    written = [record.value async for record in read_events(Broker(of(CONSUMER)), from_beginning=True, idle=2)]
    assert Counter(written) == Counter(events)
    assert await latest(broker, topics.changelog) == state
    assert await consumed(of(CONSUMER), topics.events) == Counter(events)
    for user, command in (
        (CONSUMER, "tail --from-beginning --json --idle 1"),
        (OPERATOR, "dead list"),
        (OPERATOR, "topics create"),
    ):
        outputs.append(await asyncio.to_thread(run, of(user), *command.split()))
    assert [each.exit_code for each in outputs] == [0] * len(outputs)
    told = log.read_text() + "".join(each.output for each in outputs)
    assert "DEBUG" in told
    assert [secret for secret in SECRETS if secret in told] == []


def _listening(process: int) -> set[str]:
    """Addresses on which a process listens, in the kernel's hexadecimal writing."""
    sockets = {str(each.readlink()) for each in Path(f"/proc/{process}/fd").iterdir() if each.is_symlink()}
    rows = [line.split() for table in ("tcp", "tcp6") for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]]
    return {row[1] for row in rows if row[3] == "0A" and f"socket:[{row[9]}]" in sockets}


async def test_every_way_in_is_let_in(secured_broker: SecuredBroker, settings_of: MakeSettings) -> None:
    secured_broker.grant(rights(settings_of(WORKER), PRINCIPALS))
    specs = topic_specs(settings_of(WORKER))
    ways: list[dict[str, object]] = [{"sasl_mechanism": each} for each in ("SCRAM-SHA-512", "SCRAM-SHA-256", "PLAIN")]
    for number, way in enumerate([*ways, by_certificate(secured_broker, OPERATOR)]):
        created = await Broker(settings_of(OPERATOR, **way)).create(specs)
        assert created == ([] if number else [spec.name for spec in specs])


REFUSED: dict[str, tuple[dict[str, object], str]] = {
    "wrong password": (
        {"sasl_password": "guessed-41ac"},
        "does not let user claimwire-feed in by SCRAM-SHA-512: check CLAIMWIRE_SASL_USERNAME, …_PASSWORD and …_MECHANISM",
    ),
    "wrong password in the clear": (
        {"sasl_password": "guessed-41ac", "sasl_mechanism": "PLAIN"},
        "does not let user claimwire-feed in by PLAIN: check CLAIMWIRE_SASL_USERNAME, …_PASSWORD and …_MECHANISM",
    ),
    "unknown CA": (
        {"tls_ca_file": "other_ca"},
        "is not trusted (unable to get local issuer certificate): set CLAIMWIRE_TLS_CA_FILE to the CA that signed its "
        "certificate, and CLAIMWIRE_BROKER to a name that stands in it",
    ),
    "other name": (
        {"broker": "localhost"},
        "is not trusted (Hostname mismatch, certificate is not valid for 'localhost'.): set CLAIMWIRE_TLS_CA_FILE to the CA that "
        "signed its certificate, and CLAIMWIRE_BROKER to a name that stands in it",
    ),
    "no TLS": (
        {"security_protocol": "SASL_PLAINTEXT", "tls_ca_file": None},
        "ends the connection at once: check CLAIMWIRE_SECURITY_PROTOCOL (SASL_PLAINTEXT), and whether it wants a client "
        "certificate (CLAIMWIRE_TLS_CERTIFICATE_FILE)",
    ),
    "no password": (
        {"security_protocol": "SSL", "sasl_username": "", "sasl_password": ""},
        "answers, but not to what is asked: check CLAIMWIRE_SECURITY_PROTOCOL (SSL)",
    ),
    "no client certificate": (
        {"security_protocol": "SSL", "sasl_username": "", "sasl_password": "", "broker": "mutual"},
        "ends the connection at once: check CLAIMWIRE_SECURITY_PROTOCOL (SSL), and whether it wants a client certificate "
        "(CLAIMWIRE_TLS_CERTIFICATE_FILE)",
    ),
}
"""What is wrong with the settings, and how the message goes on after the broker's address."""


@pytest.mark.parametrize("case", REFUSED)
def test_who_is_not_let_in_learns_why_and_tells_no_secret(
    case: str, secured_broker: SecuredBroker, settings_of: MakeSettings, caplog: pytest.LogCaptureFixture
) -> None:
    given, why = REFUSED[case]
    places = {
        "other_ca": secured_broker.other_ca,
        "localhost": secured_broker.address.replace("127.0.0.1", "localhost"),
        "mutual": secured_broker.mutual_address,
    }
    settings = settings_of(FEED, **{name: places.get(str(value), value) for name, value in given.items()})
    with caplog.at_level(logging.DEBUG):
        result = run(settings, "topics", "create")
    assert isinstance(result.exception, AccessError)
    assert str(result.exception) == f"the Kafka broker at {settings.broker} {why}"
    told = caplog.text + result.output + str(result.exception)
    assert "DEBUG" in told
    assert [secret for secret in (*SECRETS, "guessed-41ac") if secret in told] == []
