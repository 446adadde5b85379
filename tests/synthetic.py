"""Synthetic raw articles with claims: seeded, of our own words, cheap to read."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import orjson

CLAIMANTS = (
    "The Ministry of Health",
    "Mayor Ivana Horak",
    "The Red Cross",
    "Governor Piotr Zielinski",
    "The coast guard",
    "A police spokesman",
)
VERBS = ("said", "announced", "confirmed", "denied", "claimed")
PLACES = ("Lviv", "Odesa", "Poznan", "Brno", "Kharkiv", "Gdansk")
EVENTS = (
    "people were injured when a bridge collapsed near {place}",
    "houses were flooded in {place} after heavy rain",
    "tonnes of grain were burnt in a port fire in {place}",
    "workers were evacuated from a chemical plant in {place}",
)


def articles(count: int, seed: int = 7) -> list[bytes]:
    """`count` different raw articles as UTF-8 JSON; about half of their claims repeat earlier ones."""
    chance = random.Random(seed)
    start = datetime(2024, 3, 4, 6, tzinfo=UTC)
    told: list[str] = []
    made = []
    for number in range(count):
        if told and chance.random() < 0.5:
            claim = chance.choice(told)
        else:
            event = chance.choice(EVENTS).format(place=chance.choice(PLACES))
            claim = f"{chance.randrange(2, 900)} {event}"
            told.append(claim)
        statement = f"{chance.choice(CLAIMANTS)} {chance.choice(VERBS)} on Monday that {claim}."
        made.append(
            orjson.dumps(
                {
                    "id": f"article-{number}",
                    "source": f"outlet{number % 9}.example",
                    "content": f"{statement} It was report number {number} of the week.",
                    "published_at": (start + timedelta(minutes=number)).isoformat(),
                    "fetched_at": (start + timedelta(minutes=number + 1)).isoformat(),
                    "language": "en",
                }
            )
        )
    return made


def bulk(count: int, seed: int = 7, statements: int = 300) -> list[bytes]:
    """`count` different raw articles made of few different statements, so that reading one costs next to nothing.

    With 300 statements an article took 2 to 3 ms of CPU instead of 21.
    """
    chance = random.Random(seed)
    told = [orjson.loads(value)["content"].partition(" It was report")[0] for value in articles(statements, seed)]
    start = datetime(2024, 3, 4, 6, tzinfo=UTC)
    return [
        orjson.dumps(
            {
                "id": f"bulk-{number}",
                "source": f"outlet{chance.randrange(40)}.example",
                "content": " ".join(chance.sample(told, chance.choice((1, 1, 2)))),
                "published_at": (start + timedelta(seconds=30 * number)).isoformat(),
                "fetched_at": (start + timedelta(seconds=30 * number + 60)).isoformat(),
                "language": "en",
            }
        )
        for number in range(count)
    ]
