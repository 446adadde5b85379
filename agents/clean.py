"""The first step: raw records to clean articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from agents.delivery.dead_letters import provenance, raw_record
from agents.delivery.records import Output, Record
from agents.metrics import Metrics
from agents.pool import ReadingPool
from agents.reading import CleanedRecord, clean_record
from agents.settings import Settings
from agents.topics import Topics
from pipeline.cleaning import Origin
from pipeline.rejection import Rejection


class CleanStep:
    """The step from raw records to clean articles: stateless; an article's near-copies go to one partition, where they meet the
    same memo."""

    name = "clean"
    state = None

    def __init__(self, settings: Settings, limits: Mapping[str, int], pool: ReadingPool, metrics: Metrics) -> None:
        topics = Topics.of(settings)
        self.source, self._target, self.limits = topics.raw, topics.clean, limits
        self._max_bytes, self._pool, self._metrics = settings.raw_max_bytes, pool, metrics

    async def handle(self, record: Record) -> Sequence[Output] | Rejection:
        """One clean article, or why there is none."""
        raw = raw_record(record)
        origin = Origin(raw.topic, raw.partition, raw.offset, raw.timestamp)
        cleaned = await self._pool.run(None, clean_record, record.value, origin, self._max_bytes)
        if isinstance(cleaned, Rejection):
            return cleaned
        self._count(cleaned)
        headers = [*provenance(record), ("partition_key", cleaned.partition_key)]
        if trace_parent := record.header("traceparent"):
            headers.append(("traceparent", trace_parent))
        return [Output(self._target, cleaned.article_id.encode(), cleaned.value, headers, cleaned.partition_key)]

    def _count(self, cleaned: CleanedRecord) -> None:
        """Counts what the feed got wrong without harm."""
        self._metrics.unknown_fields.inc(cleaned.unknown_fields)
        self._metrics.naive_times.inc(cleaned.naive_times)
        self._metrics.converted_times.inc(cleaned.converted_times)
        self._metrics.missing_times.inc(cleaned.missing_times)
        self._metrics.found_html.inc(cleaned.found_html)
        if cleaned.languages:
            self._metrics.count_overruled(*cleaned.languages)
