"""A synthetic world of news for the benchmarks: topics by Zipf's law, half of all claims on one war, words by their frequency.

What it holds follows from the numbers of its claims alone, and is made for many of them at once.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache, lru_cache

import numpy as np
import numpy.typing as npt
from wordfreq import top_n_list

from schemas import EntityReference, Event, Frame, Location, Quantity, TimeRange

START = datetime(2024, 1, 1, tzinfo=UTC)
LIFE = timedelta(days=3)
"""What is known was published within it, as long as a claim with one mention is kept: as many claims expire as open."""

DAY = timedelta(days=1)
WORDS_OF_A_CLAIM = 9
"""Besides its event, city and side: its thing, and words of the language."""

COMMONEST = 100
VOCABULARY = 20_000
"""Words of the language, after the commonest."""

COMPONENTS = 384
COMPONENT = 20.0
REWORDED = 0.5
"""Sizes, set against what is a claim's own: two claims of a topic have a cosine of .5, two wordings of a claim one of .94."""

MOST_TOPICS = 100_000
MOST_TOWNS = 20_000
LEAST_PEOPLE, MOST_PEOPLE = 2, 400
EVENTS = ("struck", "seized", "evacuated", "rebuilt", "flooded", "inspected", "closed", "opened", "sold", "searched")
THINGS = ("depot", "harbour", "bridge", "school", "airfield", "convoy", "refinery", "market", "hospital", "village")
_SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "is", "ol")]

_FACTS, _TOPICS, _OWN, _WORDINGS = range(4)
"""Streams of random bits."""

_GAMMA, _FIRST, _SECOND = (np.uint64(each) for each in (0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB))


def _bits(stream: int, seeds: Sequence[int], count: int) -> npt.NDArray[np.uint64]:
    """A row of `count` times 64 random bits for each seed (below 2^56): counters, mixed as in SplitMix64 (Steele, Lea and Flood,
    "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014)."""
    starts = _mixed(np.asarray(seeds, np.uint64) | np.uint64(stream << 56))
    return _mixed(starts[:, None] + np.arange(1, count + 1, dtype=np.uint64) * _GAMMA)


def _mixed(bits: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    bits = (bits ^ bits >> np.uint64(30)) * _FIRST
    bits = (bits ^ bits >> np.uint64(27)) * _SECOND
    return bits ^ bits >> np.uint64(31)


def _noise(stream: int, seeds: Sequence[int]) -> npt.NDArray[np.float32]:
    """A row of components for each seed, evenly spread, as large as `COMPONENT` in the root mean square."""
    spread = np.float32(COMPONENT / np.sqrt((256**2 - 1) / 12))
    return _bits(stream, seeds, COMPONENTS // 8).view(np.int8).astype(np.float32) * spread


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


@dataclass(frozen=True, slots=True)
class Fact:
    """What a claim of the world says; the same number always says the same."""

    number: int
    topic: int
    town: int
    event: str
    people: int
    words: tuple[str, ...]

    @property
    def side(self) -> str:
        """The name of its topic."""
        return word(self.topic)

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

    def frame(self, day: datetime) -> Frame:
        """Its frame, with an event on that day."""
        midnight = day.replace(hour=0, minute=0, second=0, microsecond=0)
        return Frame(
            event=Event(code=self.event, label=self.event),
            actors=(EntityReference(entity_id=f"name:{self.side}", name=self.side),),
            targets=(),
            location=Location(entity_id=f"geonames:{self.town}", name=self.city, country="UA", admin1=None, lat=None, lon=None),
            time=TimeRange(start=midnight, end=midnight + DAY),
            quantities=(Quantity(value=self.people, min=None, max=None, unit="person", of="people"),),
        )

    def frame_json(self, day: datetime) -> str:
        """The same as JSON, from a template: building and checking a model for each is dear."""
        event, side = self.event, self.side
        return _frame_template(day.date()) % (event, event, side, side, self.town, self.city, self.people)


@cache
def _frame_template(day: date) -> str:
    """The JSON of a frame with an event on that day, with places for the rest in the order of the schema."""
    made = Fact(0, topic=1, town=123456789, event="an event", people=987654321, words=())
    written = made.frame(datetime(day.year, day.month, day.day, tzinfo=UTC)).model_dump_json().replace("%", "%%")
    for value in (made.event, made.side, made.city):
        written = written.replace(value, "%s")
    return written.replace(str(made.town), "%d").replace(str(made.people), "%d")


def facts(numbers: Sequence[int]) -> list[Fact]:
    """The world's claims of these numbers."""
    chances = (_bits(_FACTS, numbers, 6 + WORDS_OF_A_CLAIM - 1) >> np.uint64(11)) * 2.0**-53
    war, zipf, far, event, people, thing = chances[:, :6].T
    topics = np.where(war < 0.5, 0, np.minimum((1 - zipf) ** (-1 / 0.8), MOST_TOPICS)).astype(int).tolist()
    towns = np.minimum((1 - far) ** (-1 / 0.5), MOST_TOWNS).astype(int).tolist()
    counts = (LEAST_PEOPLE + people * (MOST_PEOPLE - LEAST_PEOPLE)).astype(int).tolist()
    events, things = ((each * len(names)).astype(int).tolist() for each, names in ((event, EVENTS), (thing, THINGS)))
    ranks = ((VOCABULARY ** chances[:, 6:]).astype(int) - 1).tolist()
    language = _vocabulary()
    return [
        Fact(number, topic, town, EVENTS[happened], count, (*[language[rank] for rank in ranked], THINGS[stood]))
        for number, topic, town, happened, count, ranked, stood in zip(
            numbers, topics, towns, events, counts, ranks, things, strict=True
        )
    ]


def vectors(told: Sequence[Fact], reworded: Sequence[int] | None = None) -> npt.NDArray[np.int8]:
    """A row for each, as a model would give it: near to those of its topic; with seeds as of other words for it."""
    made = _noise(_TOPICS, [each.topic for each in told]) + _noise(_OWN, [each.number for each in told])
    if reworded is not None:
        made += np.float32(REWORDED) * _noise(_WORDINGS, reworded)
    rounded: npt.NDArray[np.int8] = np.rint(made).astype(np.int8)
    return rounded


def published(number: int, known: int) -> datetime:
    """When a claim was first put, in a world whose first `known` claims fill one life."""
    return START + LIFE * (number / known)
