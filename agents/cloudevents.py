"""CloudEvents 1.0 attributes of an event, in the binary content mode of its Kafka binding."""

from __future__ import annotations

from agents.delivery.records import Headers
from schemas import EnrichedEvent

SPEC_VERSION = "1.0"


def event_headers(event: EnrichedEvent, source: str, trace_parent: bytes | None) -> Headers:
    """The record headers of `event`, which `source` (a URI reference) produced; W3C trace context where the raw record had it."""
    attributes = {
        "ce_specversion": SPEC_VERSION,
        "ce_id": event.event_id,
        "ce_source": source,
        "ce_type": event.type,
        "ce_time": event.trace.timestamp.isoformat(),
        "content-type": "application/json",
    }
    headers = [(name, value.encode()) for name, value in attributes.items()]
    return [*headers, ("traceparent", trace_parent)] if trace_parent else headers
