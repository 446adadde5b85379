"""A newsroom for the benchmarks: an endless stream of annotated articles on the synthetic world."""

from __future__ import annotations

import random
from base64 import b64encode
from dataclasses import dataclass

from pipeline.cleaning.signature import signature
from pipeline.identity import digest
from schemas import AnnotatedArticle, Claimant, ClaimMention, Cue, Entity, Trace
from tests.bench.world import Fact, drawn, facts, published, vectors

MENTIONS_PER_ARTICLE = 8
COPIED = 0.674
"""Of all that news media publish online, what is copied: .326 is original (all of France in 2013; Cagé, Hervé and Viaud, "The
Production of Information in an Online World", Review of Economic Studies 87, 2020)."""

NEW = 0.57
"""Of the original mentions, those that nobody put before in any words. By judgement."""

OUTLETS = 500
SPEAKERS = 5000
WORDS_OF_A_FRAME = 15


@dataclass(frozen=True, slots=True)
class Telling:
    """A claim in the words of somebody."""

    fact: Fact
    reworded: int | None
    """Seed of other words than the first."""
    speaker: int

    def text(self) -> str:
        """Its words."""
        return self.fact.text(None if self.reworded is None else random.Random(self.reworded))

    def vector(self) -> str:
        """Of these words."""
        return b64encode(vectors([self.fact], None if self.reworded is None else [self.reworded]).tobytes()).decode()


def frame_of(outlet: str) -> str:
    """What the outlet sets after each of its texts."""
    chance = random.Random(outlet)
    return " ".join(drawn(chance) for _ in range(WORDS_OF_A_FRAME))


class Newsroom:
    """An endless stream of articles on a world of which `known` claims were put before; the same for the same seed.

    Of the articles `copied` are an earlier one with another outlet's frame, lately read ones far more often (Pareto). Of the
    mentions in the others `new` are claims that nobody put, the rest put one in other words, recent ones far more often.
    """

    def __init__(self, known: int, seed: int, *, copied: float = COPIED, new: float = NEW) -> None:
        self._known, self._first, self._chance = known, known, random.Random(seed)
        self._copied, self._new = copied, new
        self._originals: list[tuple[Telling, ...]] = []
        self._articles = 0

    def article(self) -> tuple[AnnotatedArticle, bool]:
        """The next article, and whether it is a copy."""
        self._articles += 1
        copy = len(self._originals) > 0 and self._chance.random() < self._copied
        if copy:
            told = self._originals[max(0, len(self._originals) - int(self._chance.paretovariate(0.5)))]
        else:
            told = tuple(self._telling() for _ in range(MENTIONS_PER_ARTICLE))
            self._originals.append(told)
        return self._assembled(told, f"outlet{self._chance.randrange(OUTLETS)}"), copy

    def _telling(self) -> Telling:
        chance = self._chance
        speaker = chance.randrange(SPEAKERS)
        if chance.random() < self._new:
            self._known += 1
            return Telling(facts([self._known - 1])[0], None, speaker)
        number = max(0, self._known - int(10 * chance.paretovariate(0.5)))
        return Telling(facts([number])[0], chance.getrandbits(32), speaker)

    def _assembled(self, tellings: tuple[Telling, ...], outlet: str) -> AnnotatedArticle:
        name = digest("scale", str(self._first), str(self._articles))
        made = [self._mention(name, place, told) for place, told in enumerate(tellings)]
        text = "\n\n".join([*(mention.text for mention, _ in made), frame_of(outlet)])
        at = published(self._known, self._first)
        return AnnotatedArticle(
            article_id=name, raw_id=None, source=f"{outlet}.example", url=None, title=None, text=text,
            language="en", published_at=at, fetched_at=None, content_hash=digest(text), signature=signature(text), retracts=None,
            meta={}, trace=Trace(timestamp=at, pipeline_version="1"),
            entities=tuple(entity for _, each in made for entity in each),
            claims=tuple(mention for mention, _ in made),
        )  # fmt: skip

    def _mention(self, article: str, place: int, told: Telling) -> tuple[ClaimMention, list[Entity]]:
        text = told.text()
        start = place * 1000
        entities = [
            Entity(start=start, end=start + 1, text=each, type="LOCATION", entity_id=f"name:{each}", name=each)
            for each in (told.fact.side, told.fact.city)
        ]
        mention = ClaimMention(
            mention_id=digest(article, str(place)), sentence=(0, len(text)),
            claimant=Claimant(start=0, end=1, text="A", entity_id=f"name:speaker{told.speaker}", name="A"),
            cue=Cue(start=2, end=6, text="said"), content=((start, start + len(text)),), text=text, quoted=False,
            stance="asserted", certainty="stated", confidence=0.9,
            frame=told.fact.frame(published(told.fact.number, self._first)), vector=told.vector(),
        )  # fmt: skip
        return mention, entities
