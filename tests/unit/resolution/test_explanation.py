"""Why an event got its claim."""

from __future__ import annotations

from pipeline.resolution import Resolver
from pipeline.resolution.explanation import explain
from tests.mentions import FLOOD, article, mention


def test_an_explanation_names_the_candidates() -> None:
    given = [
        article(mention(FLOOD), name="1"),
        article(mention("the old bridge near the market was destroyed by the flood", 1), name="2"),
    ]
    resolver = Resolver({})
    _, event = (event for one in given for event in resolver.resolve(one).events)
    explanation = explain(event.event_id, given, {})
    assert explanation is not None
    assert explanation.event == event
    (candidate,) = explanation.candidates
    assert candidate[:2] == (event.match, FLOOD)
    assert candidate.aligned == "the same: old, bridge, near, market, destroyed, flood"
    assert explain("unknown", [article(name="0"), *given], {}) is None, "one without claims is no hindrance"
