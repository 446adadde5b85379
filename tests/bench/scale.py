"""Speed and size of resolution by the number of claims that it knows, in a synthetic world.

    python -m tests.bench.scale FOLDER [CLAIMS ...]

Topics are drawn by Zipf's law and half of all claims are on one war. For each number of claims the world is loaded into
RocksDB under FOLDER, then 20,000 more mentions are measured: about 60 % repeat a claim in other words.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

from agents.state import RocksStore, StagedState
from pipeline.identity import digest
from pipeline.resolution import Resolver
from pipeline.resolution.blocking import LARGEST_BLOCK
from pipeline.resolution.state import ID_BYTES
from schemas import (
    AnnotatedArticle,
    Claimant,
    ClaimMention,
    Cue,
    Entity,
    EntityReference,
    Event,
    Frame,
    Location,
    Quantity,
    TimeRange,
    Trace,
)

MEASURED = 20_000
MENTIONS_PER_ARTICLE = 4
ARTICLES_PER_TRANSACTION = 50
START = datetime(2024, 1, 1, tzinfo=UTC)
CLAIMS_PER_DAY = 400_000
"""Of a world with a million articles a day: 10^6 claims are known after their three days of life."""

SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "is", "ol")]
EVENTS = ("struck", "seized", "evacuated", "rebuilt", "flooded", "inspected", "closed", "opened", "sold", "searched")
THINGS = ("depot", "harbour", "bridge", "school", "airfield", "convoy", "refinery", "market", "hospital", "village")


def word(number: int) -> str:
    """A made-up name; different numbers give different ones."""
    made = ""
    number += len(SYLLABLES) ** 2
    while number:
        number, rest = divmod(number, len(SYLLABLES))
        made += SYLLABLES[rest]
    return made


class World:
    """An endless stream of articles; the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._recent: list[tuple[str, int, str, str, int]] = []
        self._number = 0

    def _claim(self) -> tuple[str, int, str, str, int]:
        chance = self._chance
        if self._recent and chance.random() < 0.6:
            return chance.choice(self._recent)
        topic = 0 if chance.random() < 0.5 else min(100_000, int(chance.paretovariate(0.8)))
        event, thing = chance.choice(EVENTS), chance.choice(THINGS)
        claim = word(topic), min(20_000, int(chance.paretovariate(0.5))), event, thing, chance.randrange(2, 400)
        self._recent.append(claim)
        if len(self._recent) > 2000:
            self._recent[chance.randrange(2000)] = self._recent.pop()
        return claim

    def articles(self, mentions: int) -> Iterator[AnnotatedArticle]:
        """Articles with that many mentions in all."""
        for _ in range(0, mentions, MENTIONS_PER_ARTICLE):
            self._number += 1
            at = START + timedelta(days=self._number * MENTIONS_PER_ARTICLE * 0.4 / CLAIMS_PER_DAY)
            name = digest(str(self._number))
            given = [self._claim() for _ in range(MENTIONS_PER_ARTICLE)]
            made = [self._mention(name, place, claim, at) for place, claim in enumerate(given)]
            text = "\n\n".join(mention.text for mention, _ in made)
            yield AnnotatedArticle(
                article_id=name, raw_id=None, source=f"outlet{self._number % 500}.example", url=None, title=None, text=text,
                language="en", published_at=at, fetched_at=None, content_hash=digest(text), signature="", retracts=None, meta={},
                trace=Trace(timestamp=at, pipeline_version="1"), entities=tuple(entity for _, each in made for entity in each),
                claims=tuple(mention for mention, _ in made),
            )  # fmt: skip

    def _mention(
        self, article: str, place: int, claim: tuple[str, int, str, str, int], at: datetime
    ) -> tuple[ClaimMention, list[Entity]]:
        side, town, event, thing, number = claim
        city = word(200_000 + town)
        chance = random.Random(repr(claim))
        said = [word(min(30_000, int(chance.paretovariate(0.4)))) for _ in range(9)] + [event, thing, city, side]
        said[self._chance.randrange(len(said))] = word(self._chance.randrange(30_000))
        self._chance.shuffle(said)
        text = f"{number} people {' '.join(said)}"
        start = place * 1000
        entities = [
            Entity(start=start, end=start + 1, text=each, type="LOCATION", entity_id=f"name:{each}", name=each)
            for each in (side, city)
        ]
        location = Location(entity_id=f"geonames:{town}", name=city, country="UA", admin1=None, lat=None, lon=None)
        midnight = at.replace(hour=0, minute=0, second=0, microsecond=0)
        frame = Frame(
            event=Event(code=event, label=event), actors=(EntityReference(entity_id=f"name:{side}", name=side),), targets=(),
            location=location, time=TimeRange(start=midnight, end=midnight + timedelta(days=1)),
            quantities=(Quantity(value=number, min=None, max=None, unit="person", of="people"),),
        )  # fmt: skip
        who = f"name:speaker{self._chance.randrange(5000)}"
        return (
            ClaimMention(
                mention_id=digest(article, str(place)), sentence=(0, len(text)),
                claimant=Claimant(start=0, end=1, text="A", entity_id=who, name="A"), cue=Cue(start=2, end=6, text="said"),
                content=((start, start + len(text)),), text=text, quoted=False, stance="asserted", certainty="stated",
                confidence=0.9, frame=frame,
            ),
            entities,
        )  # fmt: skip


def main(folder: Path, sizes: list[int]) -> None:
    """Loads, measures and prints a line for each size."""
    world = World(7)
    store = RocksStore(folder)
    state = StagedState(store)
    resolver = Resolver(state)
    known = mentions = offset = 0
    first = 0.0

    def run(articles: list[AnnotatedArticle]) -> tuple[float, int]:
        nonlocal offset
        start = perf_counter()
        opened: set[str] = set()
        for at, article in enumerate(articles):
            events = resolver.resolve(article).events
            opened.update(event.claim_id for event in events if event.claim.mentions == 1)
            state.keep_record()
            if at % ARTICLES_PER_TRANSACTION == ARTICLES_PER_TRANSACTION - 1:
                offset += 1
                state.committed(offset)
        state.committed(offset + 1)
        return perf_counter() - start, len(opened)

    for size in sizes:
        load = 0.0
        while known < size:
            took, opened = run(list(world.articles(10_000)))
            known, mentions, load = known + opened, mentions + 10_000, load + took
        took, opened = run(list(world.articles(MEASURED)))
        known, mentions = known + opened, mentions + MEASURED
        cost = took / MEASURED
        first = first or cost
        disk = sum(each.stat().st_size for each in folder.rglob("*") if each.is_file())
        print(
            f"claims {known:>9,}  mentions {mentions:>9,}  {1 / cost:7,.0f} mentions/s  {cost / first:.2f} x  "
            f"{disk / known:6,.0f} bytes/claim  load {load:.0f} s",
            flush=True,
        )
    blocks = (
        [value for key, value in store._database.items() if isinstance(key, bytes) and key.startswith(b"block:")]
        if store._database
        else []
    )
    largest = max(len(value) for value in blocks) // ID_BYTES
    print(f"largest candidate list {largest} of {LARGEST_BLOCK}")
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), [int(each) for each in sys.argv[2:]] or [10_000, 100_000, 1_000_000, 3_000_000])
