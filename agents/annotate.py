"""The second step: clean articles to annotated ones."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence

from agents.delivery.dead_letters import raw_record
from agents.delivery.records import ONE_PARTITION, Output, Record
from agents.metrics import Metrics
from agents.pool import ReadingPool
from agents.reading import annotate_record
from agents.settings import Settings
from agents.topics import Topics
from pipeline.annotation.text.guard import Fault
from pipeline.rejection import Rejection

log = logging.getLogger(__name__)


class AnnotateStep:
    """The step from clean articles to annotated ones: stateless; every article goes on, with or without claims."""

    name = "annotate"
    state = None

    def __init__(self, settings: Settings, limits: Mapping[str, int], pool: ReadingPool, metrics: Metrics) -> None:
        topics = Topics.of(settings)
        self.source, self._target, self.limits = topics.clean, topics.annotated, limits
        self._pool, self._metrics = pool, metrics

    async def handle(self, record: Record) -> Sequence[Output] | Rejection:
        """One annotated article, or why there is none."""
        # the high bytes: the low ones have picked the partition, so that all articles of it may share them
        affinity = int.from_bytes((record.header("partition_key") or b"")[:4], "big")
        annotated = await self._pool.run(affinity, annotate_record, record.value)
        if isinstance(annotated, Rejection):
            return annotated
        self._metrics.memo_lookups.labels("hit").inc(annotated.memo_hits)
        self._metrics.memo_lookups.labels("miss").inc(annotated.memo_misses)
        self._metrics.unread_characters.inc(annotated.unread_characters)
        self._metrics.unread_claims.inc(annotated.unread_claims)
        if not annotated.claims:
            self._metrics.count_without_claims(annotated.language)
        for fault in annotated.faults:
            self._tell(fault, annotated.article_id, record)
        return [Output(self._target, annotated.article_id.encode(), annotated.value, record.headers, ONE_PARTITION)]

    def _tell(self, fault: Fault, article_id: str, record: Record) -> None:
        """Counts and logs what failed in an article, and where that article's raw record stands."""
        self._metrics.count_failure(fault.extractor, fault.language)
        raw = raw_record(record)
        where = "the whole text" if fault.sentence is None else "characters {} to {}".format(*fault.sentence)
        log.warning(
            "annotate: %s failed in %s of article %s (%s), raw record %s %d@%d: %s",
            fault.extractor, where, article_id, fault.language, raw.topic, raw.partition, raw.offset, fault.error,
        )  # fmt: skip
