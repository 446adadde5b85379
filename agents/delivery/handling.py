"""What becomes of one record: the outputs of its step, or a dead letter; and what is measured of it."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from faust.types import EventT

from agents.delivery.dead_letters import dead_letter
from agents.delivery.records import Output, Record, Step
from agents.metrics import Metrics
from pipeline.rejection import Rejection, RejectionCode

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Handled:
    """What became of a record: its outputs, and the code where it is a dead letter."""

    record: Record
    event: EventT[bytes] | None
    """The event that the record was the last one of; null for the others of an event."""
    outputs: Sequence[Output]
    dead: RejectionCode | None


class Handling:
    """Handles records by a step."""

    def __init__(self, step: Step, metrics: Metrics, dead_topic: str) -> None:
        self._step, self._metrics, self._dead_topic = step, metrics, dead_topic
        self._seconds = metrics.handling_seconds.labels(step.name)

    async def __call__(self, record: Record, event: EventT[bytes] | None) -> Handled:
        """The record's outputs or its dead letter. Raises what the step raises, which may pass."""
        started = time.perf_counter()
        result = await self._step.handle(record)
        if not isinstance(result, Rejection):
            result = self._oversized(result) or result
        dead = result if isinstance(result, Rejection) else None
        if self._step.state is not None:
            (self._step.state.drop_record if dead else self._step.state.keep_record)()
        self._seconds.observe(time.perf_counter() - started)
        if isinstance(result, Rejection):
            log.warning("%s %d@%d is dead: %s: %s", record.topic, record.partition, record.offset, result.code, result.message)
            letter = dead_letter(self._dead_topic, record, result, self._step.name, datetime.now(UTC))
            return Handled(record, event, [letter], result.code)
        return Handled(record, event, result, None)

    def _oversized(self, outputs: Sequence[Output]) -> Rejection | None:
        for output in outputs:
            limit = self._step.limits.get(output.topic)
            if limit is not None and output.size() > limit:
                message = f"an output of {output.size()} bytes is over the {limit} bytes that {output.topic} takes"
                return Rejection(RejectionCode.OUTPUT_TOO_LARGE, f"{message}: raise max.message.bytes and replay, or drop it")
        return None

    def observe(self, batch: Sequence[Handled]) -> None:
        """Counts records that are committed, and the time since their raw records."""
        name, now, written = self._step.name, datetime.now(UTC), 0
        for handled in batch:
            if handled.dead is not None:
                self._metrics.records_dead.labels(name, handled.dead.value).inc()
                continue
            written += len(handled.outputs)
            for output in handled.outputs:
                if output.raw_timestamp is not None:
                    self._metrics.event_seconds.observe(max((now - output.raw_timestamp).total_seconds(), 0.0))
        self._metrics.records_out.labels(name).inc(written)
