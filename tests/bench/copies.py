"""Copies of a news text as they travel, and texts that only look like copies: seeded."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass

SENTENCE_END = re.compile(r"(?<=[.!?”\"])\s+(?=[A-ZА-Я“\"])")

INTRODUCTIONS = (
    "Listen to this report in our app.",
    "This page will be updated as more becomes known. Our reporters follow the matter through the day and will bring you more.",
    "From our partners abroad. The views in it are theirs, and the editors have shortened nothing.",
)
ENDINGS = (
    "Write to the newsroom with corrections. Readers who subscribe get the evening letter, with the day in five minutes.",
    "More on this subject in the weekend edition, with maps and a longer conversation with those who were there.",
    "The agency's text appears here under licence. It may not be reproduced, stored or passed on without leave in writing.",
)
BRIDGES = (
    "Here is what else happened today.",
    "In other news of the morning:",
    "Elsewhere, readers asked us about the following.",
)
PLACES = ("GENEVA", "LISBON", "OTTAWA", "NAIROBI")
# fmt: off
SWAPS = {
    "said": "stated", "says": "states", "about": "around", "people": "persons", "also": "too", "but": "yet", "after": "following",
    "more": "further", "many": "numerous", "big": "large", "began": "started", "help": "aid", "told": "informed",
    "show": "reveal", "would": "might", "last": "past", "against": "versus", "while": "as", "between": "among", "new": "fresh",
    "before": "ahead of", "government": "cabinet", "under": "below", "during": "in", "several": "some", "should": "must",
}
# fmt: on


@dataclass(frozen=True, slots=True)
class Text:
    """An article as an outlet carries it; `story` names the group of its copies."""

    story: str
    kind: str
    title: str
    text: str


def paragraphs(text: str) -> list[str]:
    """Its paragraphs; where it has none, groups of three sentences."""
    found = [part for part in text.split("\n\n") if part.strip()]
    if len(found) > 2:
        return found
    sentences = SENTENCE_END.split(text)
    return [" ".join(sentences[at : at + 3]) for at in range(0, len(sentences), 3)]


def edited(chance: random.Random, text: str, share: float) -> str:
    """With a share of its words swapped or left out, as a sub-editor does."""
    words = []
    for word in text.split(" "):
        if chance.random() < share:
            swapped = SWAPS.get(word.lower())
            if swapped is None and chance.random() < 0.5:
                continue
            word = swapped or word
        words.append(word)
    return " ".join(words)


def copies(chance: random.Random, story: str, title: str, text: str) -> list[Text]:
    """The text and one copy of each kind."""
    parts = paragraphs(text)
    trimmed = [part for part in parts if chance.random() > 0.15] or parts
    moved = list(parts)
    for _ in range(max(1, len(parts) // 4)):
        moved.insert(chance.randrange(len(moved)), moved.pop(chance.randrange(len(moved))))
    kept = max(1, round(len(parts) * chance.uniform(0.3, 0.7)))
    other = "What we know: " + " ".join(title.split()[::-1][:5])
    light = "\n\n".join(edited(chance, part, 0.06) for part in parts)
    made = {
        "same": (title, "\n\n".join(parts)),
        "boilerplate": (title, "\n\n".join([chance.choice(INTRODUCTIONS), *parts, chance.choice(ENDINGS)])),
        "dateline": (title, f"{chance.choice(PLACES)} (Wire) - " + "\n\n".join(parts)),
        "retitled": (other, "\n\n".join(parts)),
        "edited": (title, light),
        "edited hard": (other, "\n\n".join([*(edited(chance, part, 0.12) for part in parts), chance.choice(ENDINGS)])),
        "trimmed": (title, "\n\n".join(trimmed)),
        "reordered": (title, "\n\n".join(moved)),
        "truncated": (chance.choice([title, other]), "\n\n".join(parts[:kept])),
        "truncated, edited": (
            chance.choice([title, other]),
            "\n\n".join([*(edited(chance, part, 0.06) for part in parts[:kept]), chance.choice(ENDINGS)]),
        ),
    }
    return [Text(story, kind, *each) for kind, each in made.items()]


def lookalikes(chance: random.Random, story: str, text: str, others: Sequence[str], fresh: str) -> tuple[list[Text], list[Text]]:
    """Round-ups, and follow-ups, of each kind; each is a story of its own. Round-ups take in `others`, which may have
    copies too; the words of the follow-ups are `fresh`."""
    parts, news = paragraphs(text), paragraphs(fresh)
    first, second = (paragraphs(each) for each in chance.sample(list(others), 2))
    whole = [parts, first, second]
    chance.shuffle(whole)
    leads = [parts, first[:3], second[:3]]
    chance.shuffle(leads)
    bridge = chance.choice(BRIDGES)
    at = chance.randrange(max(1, len(parts) - 2))
    quoted = parts[at : at + max(1, len(parts) // 5)]
    round_ups = {
        "round-up": ("The day in brief", "\n\n".join(f"{bridge}\n\n" + "\n\n".join(each) for each in whole)),
        "round-up of leads": ("Five things to know", f"\n\n{bridge}\n\n".join("\n\n".join(each) for each in leads)),
        "round-up, first": ("Evening summary", "\n\n".join([*parts, *first])),
    }
    follow_ups = {
        "follow-up": ("What comes next", "\n\n".join([*news[: len(news) // 2], *quoted, *news[len(news) // 2 :]])),
        "follow-up, quoted first": ("The background", "\n\n".join([*quoted, *news])),
    }
    first_list, second_list = (
        [Text(f"{story} {kind}", kind, *each) for kind, each in made.items()] for made in (round_ups, follow_ups)
    )
    return first_list, second_list


def world(seed: int, articles: Sequence[tuple[str, str, str]], fresh: Sequence[str]) -> list[Text]:
    """All of them, from articles of (key, title, text), in random order; `fresh` texts go into follow-ups,
    each into one."""
    chance = random.Random(seed)
    unused = chance.sample(list(fresh), len(fresh))
    made: list[Text] = []
    for key, title, text in articles:
        kinds = copies(chance, key, title, text)
        made += chance.sample(kinds, chance.randint(2, 6))
        others = [other for name, _, other in articles if name != key]
        round_ups, follow_ups = lookalikes(chance, key, text, others, unused[-1] if unused else "")
        made += chance.sample(round_ups, chance.randint(1, 2))
        if unused and chance.random() < 0.6:
            made.append(chance.choice(follow_ups))
            unused.pop()
    chance.shuffle(made)
    return made
