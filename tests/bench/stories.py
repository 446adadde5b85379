"""Measures stories on generated copies and lookalikes of the development data's articles.

    CLAIMWIRE_DEVELOPMENT_DATA=... python -m tests.bench.stories [SEEDS]

For each seed (1 to SEEDS, 6 by default), and with and without titles: pairwise F1, the share of truncated copies that are
in the story of the others, the share of round-ups that share a story with another article, milliseconds for an article and its
signature; at the end the same share of failures for each kind.
"""

from __future__ import annotations

import gzip
import os
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import orjson

from pipeline.cleaning.signature import signature
from pipeline.identity import digest
from pipeline.resolution.state import State
from pipeline.resolution.stories import place
from schemas import AnnotatedArticle, Trace
from tests.bench.copies import LOOKALIKES, Text, words, world

SHORTEST = 120
"""Words of an article that is copied."""

COPIED = 0.6
"""Of the articles: the others go into follow-ups and round-ups."""

DAY = datetime(2024, 6, 3, 9, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares from 0 to 1."""

    f1: float
    truncated_found: float
    round_ups_merged: float
    follow_ups_merged: float
    failures: Counter[str]
    """By kind: copies in another story than most copies of their text, lookalikes that are not alone."""
    texts: Counter[str]
    """By kind."""


def development_articles(folder: Path) -> list[tuple[str, str, str]]:
    """Key, title and text of the articles among the development data, in the data's order."""
    found = []
    for name in ("attributions.jsonl", "pages.jsonl.gz", "entities.jsonl"):
        value = (folder / name).read_bytes()
        for line in (gzip.decompress(value) if name.endswith(".gz") else value).splitlines():
            row = orjson.loads(line)
            titles = [*re.findall(r"<title[^>]*>([^<]*)", row.get("html", "")), ""]
            if words(row["text"]) >= SHORTEST:
                found.append((row["key"], row.get("title") or titles[0].strip(), row["text"]))
    return found


def generated(seed: int, articles: Sequence[tuple[str, str, str]], titled: bool) -> list[Text]:
    """A world of the articles' copies."""
    chosen = random.Random(seed).sample(list(articles), len(articles))
    count = round(COPIED * len(chosen))
    return world(seed, chosen[:count], [(title, text) for _, title, text in chosen[count:]], titled)


def article(number: int, text: Text) -> AnnotatedArticle:
    """As it reaches the resolver."""
    return AnnotatedArticle(
        article_id=digest("article", str(number)),
        raw_id=None,
        source=f"outlet{number}.example",
        url=None,
        title=text.title or None,
        text=text.text,
        language="en",
        published_at=DAY,
        fetched_at=None,
        content_hash=digest(text.text),
        signature=signature(text.text),
        retracts=None,
        meta={},
        trace=Trace(timestamp=DAY, pipeline_version="1"),
        entities=(),
        claims=(),
    )


def stories(texts: Sequence[Text], state: State) -> list[str]:
    """The story that each is placed in."""
    placed = []
    for number, each in enumerate(texts):
        placement = place(article(number, each), state)
        assert placement is not None
        placed.append(placement.story_id)
    return placed


def figures(texts: Sequence[Text], placed: Sequence[str]) -> Figures:
    """How well the stories fit."""
    sizes = Counter(placed)
    usual: dict[str, str] = {}
    for story in {each.story for each in texts}:
        whole = [
            name
            for each, name in zip(texts, placed, strict=True)
            if each.story == story and not each.kind.startswith("truncated")
        ]
        if whole:
            usual[story] = Counter(whole).most_common(1)[0][0]
    failures: Counter[str] = Counter()
    count: Counter[str] = Counter()
    for each, name in zip(texts, placed, strict=True):
        lookalike = each.kind.startswith(LOOKALIKES)
        if lookalike or each.story in usual:
            count[each.kind] += 1
            failures[each.kind] += sizes[name] > 1 if lookalike else name != usual[each.story]

    def failed(*kinds: str) -> float:
        total = sum(number for kind, number in count.items() if kind.startswith(kinds))
        return sum(number for kind, number in failures.items() if kind.startswith(kinds)) / max(1, total)

    gold = [each.story for each in texts]
    together = [_pairs(each) for each in (list(zip(gold, placed, strict=True)), list(placed), gold)]
    f1 = 2 * together[0] / (together[1] + together[2])
    return Figures(f1, 1 - failed("truncated"), failed("round-up"), failed("follow-up", "same event"), failures, count)


def _pairs(labels: Sequence[Hashable]) -> int:
    return sum(number * (number - 1) // 2 for number in Counter(labels).values())


def main(folder: Path, seeds: int) -> None:
    """Prints the measurement."""
    articles = development_articles(folder)
    failures: Counter[str] = Counter()
    count: Counter[str] = Counter()
    for titled in (True, False):
        for seed in range(1, seeds + 1):
            texts = generated(seed, articles, titled)
            start = time.perf_counter()
            made = figures(texts, stories(texts, {}))
            spent = (time.perf_counter() - start) / len(texts) * 1000
            print(
                f"seed {seed}  {'titles' if titled else 'no titles':9}  {len(texts)} articles  F1 {made.f1:.3f}  "
                f"truncated found {made.truncated_found:.3f}  round-ups merged {made.round_ups_merged:.3f}  "
                f"follow-ups merged {made.follow_ups_merged:.3f}  {spent:.2f} ms",
                flush=True,
            )
            failures += made.failures
            count += made.texts
    for kind in sorted(count):
        print(f"{kind:26} {failures[kind]:4} of {count[kind]:5}  {failures[kind] / count[kind]:.3f}")


if __name__ == "__main__":
    main(Path(os.environ["CLAIMWIRE_DEVELOPMENT_DATA"]), int(sys.argv[1]) if len(sys.argv) > 1 else 6)
