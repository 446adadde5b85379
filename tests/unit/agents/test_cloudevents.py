"""Headers of an event by CloudEvents' binding for Kafka."""

from __future__ import annotations

from agents.cloudevents import event_headers
from pipeline.resolution import Resolver
from tests.mentions import FLOOD, MONDAY, article, mention


def test_headers_are_the_attributes_of_the_event() -> None:
    (event,) = Resolver({}).resolve(article(mention(FLOOD))).events
    headers = dict(event_headers(event, "/claimwire/test", None))
    assert headers == {
        "ce_specversion": b"1.0",
        "ce_id": event.event_id.encode(),
        "ce_source": b"/claimwire/test",
        "ce_type": b"claim.new",
        "ce_time": MONDAY.isoformat().encode(),
        "content-type": b"application/json",
    }
    assert event_headers(event, "/s", b"00-ab-cd-01")[-1] == ("traceparent", b"00-ab-cd-01")
