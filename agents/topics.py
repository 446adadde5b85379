"""The topics of the contract, with their sizes and policies, and the internal ones: changelog and marks of replays."""

from __future__ import annotations

from dataclasses import dataclass

from agents.settings import Settings

DAY_MS = 24 * 60 * 60 * 1000

TOMBSTONES_DAYS = 7
"""Days for which deletions can be read: of the state, and of claims that are forgotten. A copy of the state that is older may
have missed deletions; `RocksStore` starts anew a day before that."""


@dataclass(frozen=True, slots=True)
class TopicSpec:
    """How `topics create` makes a topic. `retention_ms` None keeps the newest record of each key (compaction)."""

    name: str
    partitions: int
    max_message_bytes: int
    retention_ms: int | None
    tombstones_ms: int | None = None
    """How long a deletion can still be read after compaction; None leaves it to the broker (a day)."""

    def configs(self) -> dict[str, str]:
        """Kafka's topic settings."""
        configs = {"max.message.bytes": str(self.max_message_bytes)}
        # Not the producer's clock: an old record would be deleted unread, one of the future would make claims expire.
        configs["message.timestamp.type"] = "LogAppendTime"
        if self.tombstones_ms is not None:
            configs["delete.retention.ms"] = str(self.tombstones_ms)
        if self.retention_ms is None:
            return configs | {"cleanup.policy": "compact"}
        return configs | {"cleanup.policy": "delete", "retention.ms": str(self.retention_ms)}


@dataclass(frozen=True, slots=True)
class Topics:
    """Names of the topics on the broker."""

    raw: str
    clean: str
    annotated: str
    events: str
    claims: str
    dead: str
    changelog: str
    replayed: str

    @classmethod
    def of(cls, settings: Settings) -> Topics:
        """The names that the settings give."""
        return cls(
            raw=settings.topic(settings.raw_topic),
            clean=settings.topic(settings.clean_topic),
            annotated=settings.topic(settings.annotated_topic),
            events=settings.topic(settings.events_topic),
            claims=settings.topic(settings.claims_topic),
            dead=settings.topic(settings.dead_topic),
            changelog=settings.topic(f"{settings.group}-resolve-changelog"),
            replayed=settings.topic(f"{settings.group}-dead-replayed"),
        )


def topic_specs(settings: Settings) -> tuple[TopicSpec, ...]:
    """Every topic that claimwire reads or writes, raw < outputs < dead by size, so that any failed record fits."""
    names, many, largest = Topics.of(settings), settings.partitions, settings.output_max_bytes
    return (
        TopicSpec(names.raw, many, settings.raw_max_bytes, 7 * DAY_MS),
        TopicSpec(names.clean, many, largest, 7 * DAY_MS),
        TopicSpec(names.annotated, 1, largest, 7 * DAY_MS),
        TopicSpec(names.events, many, largest, 30 * DAY_MS),
        TopicSpec(names.claims, many, largest, None, tombstones_ms=TOMBSTONES_DAYS * DAY_MS),
        TopicSpec(names.dead, many, settings.dead_max_bytes, 90 * DAY_MS),
        TopicSpec(names.changelog, 1, largest, None, tombstones_ms=TOMBSTONES_DAYS * DAY_MS),
        TopicSpec(names.replayed, 1, largest, 90 * DAY_MS),  # a mark is younger than its dead letter and so outlives it
    )
