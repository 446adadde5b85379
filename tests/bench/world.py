"""A synthetic world of news for the benchmarks: topics by Zipf's law, half of all claims on one war, words by their frequency."""

from __future__ import annotations

import random
import zlib
from base64 import b64encode
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache

import numpy as np
import numpy.typing as npt
from wordfreq import top_n_list

from pipeline.identity import digest
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

START = datetime(2024, 1, 1, tzinfo=UTC)
LIFE = timedelta(days=3)
"""What is known was published within it, as long as a claim with one mention is kept: as many claims expire as open."""

MENTIONS_PER_ARTICLE = 8
COPIED = 0.674
"""Of all that news media publish online, what is copied: .326 is original (all of France in 2013; Cagé, Hervé and Viaud, "The
Production of Information in an Online World", Review of Economic Studies 87, 2020)."""

NEW = 0.57
"""Of the original mentions, those that nobody put before in any words. By judgement."""

OUTLETS = 500
SPEAKERS = 5000
WORDS_OF_A_CLAIM = 9
"""Besides its event, thing, city and side."""

WORDS_OF_A_FRAME = 15

COMMONEST = 100
VOCABULARY = 20_000
"""Words of the language, after the commonest."""

COMPONENTS = 384
COMPONENT = 20.0
TOPIC = 1.0
REWORDED = 0.5
"""Sizes, set against what is a claim's own: two claims of a topic have a cosine of .5, two wordings of a claim one of .94."""

EVENTS = ("struck", "seized", "evacuated", "rebuilt", "flooded", "inspected", "closed", "opened", "sold", "searched")
THINGS = ("depot", "harbour", "bridge", "school", "airfield", "convoy", "refinery", "market", "hospital", "village")
_SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "is", "ol")]


@lru_cache(maxsize=1 << 16)
def word(number: int) -> str:
    """A made-up word; different numbers give different ones."""
    made = ""
    number += len(_SYLLABLES) ** 2
    while number:
        number, rest = divmod(number, len(_SYLLABLES))
        made += _SYLLABLES[rest]
    return made


@cache
def _vocabulary() -> list[str]:
    """English words, the commonest first, without the function words."""
    return top_n_list("en", COMMONEST + VOCABULARY, wordlist="small")[COMMONEST:]


def drawn(chance: random.Random) -> str:
    """A word of the language, by Zipf's law: its rank is uniform on a logarithmic scale."""
    return _vocabulary()[int(VOCABULARY ** chance.random()) - 1]


def _noise(seed: int) -> npt.NDArray[np.float64]:
    return np.random.Generator(np.random.SFC64(seed)).standard_normal(COMPONENTS)


@dataclass(frozen=True, slots=True)
class Fact:
    """What a claim of the world says; the same number always says the same."""

    number: int
    side: str
    town: int
    event: str
    people: int
    words: tuple[str, ...]

    @property
    def city(self) -> str:
        """The name of its town."""
        return word(200_000 + self.town)

    def text(self, chance: random.Random | None = None) -> str:
        """Its words; with `chance` in another order, and one of them replaced."""
        said = [*self.words, self.event, self.city, self.side]
        if chance is not None:
            said[chance.randrange(len(self.words))] = drawn(chance)
            chance.shuffle(said)
        return f"{self.people} people {' '.join(said)}"

    def vector(self, chance: random.Random | None = None) -> str:
        """As a model would give it: near to those of its topic; with `chance` as of other words for it."""
        noise = REWORDED * _noise(chance.getrandbits(32)) if chance is not None else 0.0
        made = TOPIC * _noise(zlib.crc32(self.side.encode())) + _noise(self.number) + noise
        return b64encode(np.clip(made * COMPONENT, -127, 127).astype(np.int8).tobytes()).decode()

    def frame(self, day: datetime) -> Frame:
        """Its frame, with an event on that day."""
        midnight = day.replace(hour=0, minute=0, second=0, microsecond=0)
        return Frame(
            event=Event(code=self.event, label=self.event),
            actors=(EntityReference(entity_id=f"name:{self.side}", name=self.side),),
            targets=(),
            location=Location(entity_id=f"geonames:{self.town}", name=self.city, country="UA", admin1=None, lat=None, lon=None),
            time=TimeRange(start=midnight, end=midnight + timedelta(days=1)),
            quantities=(Quantity(value=self.people, min=None, max=None, unit="person", of="people"),),
        )


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
        return self.fact.vector(None if self.reworded is None else random.Random(self.reworded))


def frame_of(outlet: str) -> str:
    """What the outlet sets after each of its texts."""
    chance = random.Random(outlet)
    return " ".join(drawn(chance) for _ in range(WORDS_OF_A_FRAME))


def fact(number: int) -> Fact:
    """The world's claim of that number."""
    chance = random.Random(number)
    topic = 0 if chance.random() < 0.5 else min(100_000, int(chance.paretovariate(0.8)))
    words = tuple(drawn(chance) for _ in range(WORDS_OF_A_CLAIM - 1))
    town = min(20_000, int(chance.paretovariate(0.5)))
    return Fact(number, word(topic), town, chance.choice(EVENTS), chance.randrange(2, 400), (*words, chance.choice(THINGS)))


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
            return Telling(fact(self._known - 1), None, speaker)
        return Telling(fact(max(0, self._known - int(10 * chance.paretovariate(0.5)))), chance.getrandbits(32), speaker)

    def _assembled(self, tellings: tuple[Telling, ...], outlet: str) -> AnnotatedArticle:
        name = digest("scale", str(self._first), str(self._articles))
        made = [self._mention(name, place, told) for place, told in enumerate(tellings)]
        text = "\n\n".join([*(mention.text for mention, _ in made), frame_of(outlet)])
        at = published(self._known, self._first)
        return AnnotatedArticle(
            article_id=name, raw_id=None, source=f"{outlet}.example", url=None, title=None, text=text,
            language="en", published_at=at, fetched_at=None, content_hash=digest(text), signature="", retracts=None, meta={},
            trace=Trace(timestamp=at, pipeline_version="1"), entities=tuple(entity for _, each in made for entity in each),
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


def published(number: int, known: int) -> datetime:
    """When a claim was first put, in a world whose first `known` claims fill one life."""
    return START + LIFE * (number / known)
