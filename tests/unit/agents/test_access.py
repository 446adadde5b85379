"""The list of rights follows the settings; a refusal says what is missing."""

from __future__ import annotations

import orjson
from aiokafka.errors import (
    GroupAuthorizationFailedError,
    KafkaError,
    KafkaTimeoutError,
    TopicAuthorizationFailedError,
    TransactionalIdAuthorizationFailed,
)
from typer.testing import CliRunner

from agents.access import Right, Users, kafka_acls_lines, rights
from agents.commands import app
from agents.refusals import missing_right
from agents.settings import read_settings

USERS = Users("User:w", "User:f", "User:c", "User:o", "readers")


def test_the_list_follows_the_settings() -> None:
    found = rights(read_settings(topic_prefix="p.", group="g", raw_topic="raw"), USERS)
    assert [right for right in found if right.principal == "User:f"] == [Right("User:f", "Write", "topic", "p.raw")]
    assert [right for right in found if right.principal == "User:c"] == [
        Right("User:c", "Read", "topic", "p.events.enriched"),
        Right("User:c", "Read", "topic", "p.claims.latest"),
        Right("User:c", "Read", "group", "readers"),
    ]
    assert [right for right in found if right.resource_type == "transactional-id"] == [
        Right("User:w", "Write", "transactional-id", f"g-p.{topic}-", "prefixed")
        for topic in ("raw", "articles.clean", "articles.annotated")
    ] + [Right("User:o", "Write", "transactional-id", "g-dead-replay")]
    assert {right.resource_name for right in found if right.principal == "User:o" and right.operation == "Write"} == {
        *("p.raw", "p.articles.clean", "p.articles.annotated", "p.g-dead-replayed", "g-dead-replay")
    }
    assert Right("User:w", "Write", "topic", "p.g-resolve-changelog") in found
    assert len(set(found)) == len(found)


def test_without_transactions_nobody_needs_rights_to_them() -> None:
    found = rights(read_settings(delivery="at_least_once"), USERS)
    assert {right.resource_type for right in found} == {"topic", "group"}
    assert {right.operation for right in found} == {"Read", "Write", "Create", "Describe"}


def test_rights_of_one_kind_share_a_command_and_names_are_quoted() -> None:
    given = [Right("User:a b", "Read", "topic", name) for name in ("one", "two")]
    assert list(kafka_acls_lines(given, "kafka:9092")) == [
        "kafka-acls.sh --bootstrap-server kafka:9092 --add --allow-principal 'User:a b' --operation Read "
        "--resource-pattern-type literal --topic one --topic two"
    ]


def test_the_command_lists_as_json_for_the_principals_that_are_given() -> None:
    shown = CliRunner().invoke(app, ["topics", "acls", "--json", "--feed", "User:CN=feed", "--topic-prefix", "p."])
    assert shown.exit_code == 0
    assert {
        "principal": "User:CN=feed",
        "host": "*",
        "permission_type": "allow",
        "operation": "Write",
        "resource_type": "topic",
        "resource_name": "p.articles.raw",
        "pattern_type": "literal",
    } in [orjson.loads(line) for line in shown.stdout.splitlines()]


def test_a_refusal_names_the_resource_even_where_it_is_only_the_cause() -> None:
    advice = "grant what `claimwire topics acls` lists for it"
    assert missing_right(TopicAuthorizationFailedError({"b", "a"})) == (
        f"the broker refuses this user the topic a, b: {advice} (TopicAuthorizationFailedError)"
    )
    assert missing_right(TransactionalIdAuthorizationFailed("g-raw-0")) == (
        f"the broker refuses this user the transactional id g-raw-0: {advice} (TransactionalIdAuthorizationFailed)"
    )
    outer = KafkaError("Unexpected error during batch delivery")
    outer.__cause__ = GroupAuthorizationFailedError("g")
    assert missing_right(outer) == f"the broker refuses this user the consumer group g: {advice} (GroupAuthorizationFailedError)"
    assert missing_right(KafkaTimeoutError()) is None
