"""`claimwire topics acls`: rights as JSON and as commands; nothing is sent to a broker."""

from __future__ import annotations

import orjson

from tests.command_line import run


def test_rights_follow_the_options() -> None:
    lines = run("topics", "acls", "--worker", "User:me", "--topic-prefix", "x.", "--json").output.splitlines()
    granted = [orjson.loads(line) for line in lines]
    topics = {each["resource_name"] for each in granted if each["resource_type"] == "topic"}
    assert topics and all(name.startswith("x.") or name == "*" for name in topics)
    assert "User:me" in {each["principal"] for each in granted}
    commands = run("topics", "acls", "--broker", "kafka:9092").output.splitlines()
    assert all(each.startswith("kafka-acls.sh --bootstrap-server kafka:9092 --add ") for each in commands)
