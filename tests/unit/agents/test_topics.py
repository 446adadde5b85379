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


def test_topics_are_sized_so_that_any_failed_record_fits_among_the_dead() -> None:
    sizes = {spec.name: spec.max_message_bytes for spec in topic_specs(Settings())}
    dead, raw = sizes.pop("articles.dead"), sizes.pop("articles.raw")
    assert raw < min(sizes.values()) <= max(sizes.values()) < dead
