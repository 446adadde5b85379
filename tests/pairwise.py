"""How well texts that put one claim share its id."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, combinations
from typing import Any

import orjson

from pipeline.offline import Stage, Twin
from schemas import EnrichedEvent


def pairwise_f1(events: Sequence[Iterable[EnrichedEvent]], meant: Sequence[object]) -> float:
    """F1 of pairs of texts that share a claim, merges followed: the events of each, and which are `meant` to be the same."""
    into = {
        event.match.claim_id: event.claim_id
        for event in chain.from_iterable(events)
        if event.type == "claim.merged" and event.match
    }

    def root(claim: str) -> str:
        return root(into[claim]) if claim in into else claim

    found = [({root(event.claim_id) for event in each}, same) for each, same in zip(events, meant, strict=True)]
    together = same = hits = 0
    for (one, one_meant), (other, other_meant) in combinations(found, 2):
        alike, joined = one_meant == other_meant, not one.isdisjoint(other)
        same, together, hits = same + alike, together + joined, hits + (alike and joined)
    return 2 * hits / (same + together)


def f1_of_rows(rows: Sequence[Mapping[str, Any]]) -> float:
    """The same of rows with `text`, `language`, `published_at` and `same_as`, each of an outlet of its own, through the whole
    flow."""
    lines = [
        orjson.dumps(
            {
                "content": row["text"],
                "source": f"wire{number}.example",
                "language": row["language"],
                "published_at": row["published_at"],
            }
        )
        for number, row in enumerate(rows)
    ]
    events: list[list[EnrichedEvent]] = [[] for _ in rows]
    for event in Twin(Stage.RAW, Stage.EVENTS, {}, 1 << 20, 1000).process(lines):
        assert isinstance(event, EnrichedEvent), event
        events[int(event.article.source.removeprefix("wire").removesuffix(".example"))].append(event)
    return pairwise_f1(events, [row["same_as"] for row in rows])
