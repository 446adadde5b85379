"""How topics are created."""

from __future__ import annotations

from agents.settings import Settings
from agents.state.stores import STALE_SECONDS
from agents.topics import Topics, topic_specs


def test_no_producer_s_clock_dates_a_record() -> None:
    specs = topic_specs(Settings())
    assert {spec.configs()["message.timestamp.type"] for spec in specs} == {"LogAppendTime"}


def test_deletions_outlive_every_copy_of_the_state_that_is_still_used() -> None:
    settings = Settings()
    (changelog,) = [spec for spec in topic_specs(settings) if spec.name == Topics.of(settings).changelog]
    assert int(changelog.configs()["delete.retention.ms"]) > STALE_SECONDS * 1000
