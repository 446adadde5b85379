"""The rights at the broker that each of claimwire's users needs, and no more."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from itertools import groupby
from typing import Literal

from agents.delivery.replay import replay_id
from agents.settings import Settings
from agents.topics import Topics, topic_specs

Operation = Literal["Read", "Write", "Create", "Describe", "DescribeConfigs"]
ResourceType = Literal["topic", "group", "transactional-id"]


@dataclass(frozen=True, slots=True)
class Users:
    """Principals at the broker, as `User:name`, and the group by which consumers read events."""

    worker: str
    feed: str
    consumer: str
    operator: str
    consumer_group: str


@dataclass(frozen=True, slots=True)
class Right:
    """One entry of Kafka's access control list: `principal` is allowed `operation` on a resource, from any host.

    Read and Write bring Describe with them.
    """

    principal: str
    operation: Operation
    resource_type: ResourceType
    resource_name: str
    pattern_type: Literal["literal", "prefixed"] = "literal"

    def as_dict(self) -> dict[str, str]:
        """The entry as plain values for JSON."""
        return asdict(self) | {"host": "*", "permission_type": "allow"}


def rights(settings: Settings, users: Users) -> tuple[Right, ...]:
    """Every right that the flow needs; a cluster that allows nothing by default needs no other."""
    return (*_worker(settings, users.worker), *_others(settings, users))


def _worker(settings: Settings, principal: str) -> Iterator[Right]:
    """Rights of a worker: it reads the sources and its own changes, writes outputs, and commits them with offsets in transactions
    of its own name.

    No right on the cluster is needed: a producer with a transactional id is idempotent by that, the others are not idempotent.
    """
    topics = Topics.of(settings)
    sources = (topics.raw, topics.clean, topics.annotated)
    outputs = (topics.clean, topics.annotated, topics.events, topics.claims, topics.dead, topics.changelog)
    for topic in (*sources, topics.changelog):
        yield Right(principal, "Read", "topic", topic)
    for topic in outputs:
        yield Right(principal, "Write", "topic", topic)
        if settings.delivery == "exactly_once":
            yield Right(principal, "DescribeConfigs", "topic", topic)  # how large a record it takes
    yield Right(principal, "Read", "group", settings.group)
    if settings.delivery == "exactly_once":
        for topic in sources:
            yield Right(principal, "Write", "transactional-id", f"{settings.group}-{topic}-", "prefixed")


def _others(settings: Settings, users: Users) -> Iterator[Right]:
    topics = Topics.of(settings)
    yield Right(users.feed, "Write", "topic", topics.raw)
    for topic in (topics.events, topics.claims):
        yield Right(users.consumer, "Read", "topic", topic)
    yield Right(users.consumer, "Read", "group", users.consumer_group)
    yield from _operator(settings, users.operator)


def _operator(settings: Settings, principal: str) -> Iterator[Right]:
    """Rights of an operator, who creates topics; explains, tails and counts; lists dead letters and gives them back, which is one
    writer at a time."""
    topics = Topics.of(settings)
    read = (topics.annotated, topics.events, topics.dead, topics.replayed)
    written = (topics.raw, topics.clean, topics.annotated, topics.replayed)
    for spec in topic_specs(settings):
        yield Right(principal, "Create", "topic", spec.name)
        if spec.name not in {*read, *written}:
            yield Right(principal, "Describe", "topic", spec.name)  # which of them exist
    for topic in read:
        yield Right(principal, "Read", "topic", topic)
    for topic in written:
        yield Right(principal, "Write", "topic", topic)
    if settings.delivery == "exactly_once":
        yield Right(principal, "Write", "transactional-id", replay_id(settings))


def kafka_acls_lines(granted: Iterable[Right], broker: str) -> Iterator[str]:
    """Commands of Kafka's own tool that add these rights; adding one twice is fine. Rights of one kind share a line."""

    def kind(right: Right) -> tuple[str, str, str, str]:
        """What rights have in common that share a line."""
        return right.principal, right.resource_type, right.pattern_type, right.operation

    for (principal, resource, pattern, operation), each in groupby(sorted(granted, key=kind), kind):
        names = [word for right in each for word in (f"--{resource}", right.resource_name)]
        command = ["kafka-acls.sh", "--bootstrap-server", broker, "--add", "--allow-principal", principal]
        command += ["--operation", operation, "--resource-pattern-type", pattern, *names]
        yield shlex.join(command)
