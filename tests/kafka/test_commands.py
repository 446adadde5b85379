"""The commands that talk to a broker, on a real one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import orjson
import pytest
from typer.testing import CliRunner, Result

from agents.broker import Broker
from agents.commands import app
from agents.delivery.dead_letters import dead_letter
from agents.delivery.records import Record
from agents.settings import Settings
from agents.topics import Topics, topic_specs
from pipeline.rejection import Rejection, RejectionCode
from tests.synthetic import articles

pytestmark = pytest.mark.kafka


def run(settings: Settings, *arguments: str) -> Result:
    environment = {
        "CLAIMWIRE_BROKER": settings.broker,
        "CLAIMWIRE_GROUP": settings.group,
        "CLAIMWIRE_TOPIC_PREFIX": settings.topic_prefix,
        "COLUMNS": "200",
        "TERM": "dumb",
    }
    return CliRunner().invoke(app, list(arguments), env=environment)


def test_topics_are_created_once_with_their_sizes(fresh_settings: Callable[..., Settings]) -> None:
    settings = fresh_settings(partitions=3)
    first = run(settings, "topics", "create", "--partitions", "3")
    assert first.exit_code == 0
    assert [line.split()[0] for line in first.output.splitlines()] == ["created"] * 8
    assert [line.split()[0] for line in run(settings, "topics", "create").output.splitlines()] == ["exists"] * 8
    broker = Broker(settings)
    counts = {spec.name: len(asyncio.run(broker.partitions_of([spec.name]))) for spec in topic_specs(settings)}
    assert counts == {spec.name: spec.partitions for spec in topic_specs(settings)}
    limits = asyncio.run(broker.size_limits())
    assert limits == {spec.name: spec.max_message_bytes for spec in topic_specs(settings)[1:-1]}, "steps write to no other"


def test_feed_writes_lines_untouched_and_tail_shows_committed_events(
    fresh_settings: Callable[..., Settings], tmp_path: Path
) -> None:
    settings = fresh_settings()
    run(settings, "topics", "create")
    lines = [*articles(3), b"{not json"]
    (tmp_path / "articles.jsonl").write_bytes(b"\n".join(lines))
    fed = run(settings, "feed", str(tmp_path / "articles.jsonl"))
    assert (fed.exit_code, fed.stdout) == (0, f"4 articles written to {settings.topic_prefix}articles.raw\n")
    raw = asyncio.run(Broker(settings).committed_records(Topics.of(settings).raw))
    assert sorted(record.value for record in raw) == sorted(lines)
    made = run(settings, "process", str(tmp_path / "articles.jsonl"), "--dead", str(tmp_path / "dead.jsonl"))
    events = made.stdout.splitlines()
    asyncio.run(_write(settings, [event.encode() for event in events]))
    shown = run(settings, "tail", "--from-beginning", "--json", "--limit", str(len(events)))
    assert sorted(shown.stdout.splitlines()) == sorted(events) != []
    rows = run(settings, "tail", "--from-beginning", "--idle", "1")
    assert rows.stdout.count("claim.new") == sum(orjson.loads(event)["type"] == "claim.new" for event in events)


def test_dead_list_says_why_and_where(fresh_settings: Callable[..., Settings]) -> None:
    settings = fresh_settings()
    run(settings, "topics", "create")
    asyncio.run(_bury(settings))
    (letter,) = [orjson.loads(line) for line in run(settings, "dead", "list", "--json").stdout.splitlines()]
    assert {name: letter[name] for name in ("error_code", "error_message", "error_stage", "raw_topic", "raw_offset")} == {
        "error_code": "no_text",
        "error_message": "nothing\x1b[2J left",
        "error_stage": "clean",
        "raw_topic": "feed",
        "raw_offset": "77",
    }
    table = run(settings, "dead", "list").stdout
    assert "feed 5@77" in table
    assert "nothing\ufffd[2J left" in table
    shown = run(settings, "dead", "show", f"{letter['partition']}@{letter['offset']}").stdout
    assert "code: no_text\n" in shown
    assert "message: nothing\\x1b[2J left\n" in shown
    assert "raw record: feed 5@77\nreplayed: no\nkey: k\nheader h: null\nvalue: 5 bytes\na\\x1b]0\n" in shown
    assert run(settings, "dead", "show", f"{letter['partition']}@{letter['offset']}", "--value").stdout_bytes == b"a\x1b]0\n"
    assert str(run(settings, "dead", "show", "0@99").exception).startswith("no dead letter stands at 0@99")
    assert str(run(settings, "dead", "replay", "--at", "\x1b").exception).startswith("\ufffd is no PARTITION@OFFSET")
    assert run(settings, "dead", "list", "--json", "--code", "timeout").stdout == ""


def test_no_broker_is_one_clear_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    result = CliRunner().invoke(app, ["dead", "list"], env={"CLAIMWIRE_BROKER": "127.0.0.1:9"})
    assert str(result.exception) == "no Kafka broker answers at 127.0.0.1:9: check CLAIMWIRE_BROKER"


async def _write(settings: Settings, events: list[bytes]) -> None:
    async with Broker(settings).producing() as producer:
        for event in events:
            await producer.send_and_wait(Topics.of(settings).events, event)


async def _bury(settings: Settings) -> None:
    record = Record("feed", 5, 77, 0, b"k", b"a\x1b]0\n", (("h", None),))
    rejection = Rejection(RejectionCode.NO_TEXT, "nothing\x1b[2J left")
    letter = dead_letter(Topics.of(settings).dead, record, rejection, "clean", datetime(2024, 1, 1, tzinfo=UTC))
    async with Broker(settings).producing() as producer:
        await producer.send_and_wait(letter.topic, letter.value, letter.key, headers=list(letter.headers))
