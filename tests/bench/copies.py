"""Copies of a news text as they travel, and texts that only look like copies: seeded, each of a severity of its own."""

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
    "Photo: the square in front of the building on the morning of the vote. Picture desk, all rights with the agency.",
    "Reading time: four minutes. Share this with a friend, print it, or keep it for the evening.",
)
ENDINGS = (
    "Write to the newsroom with corrections. Readers who subscribe get the evening letter, with the day in five minutes.",
    "More on this subject in the weekend edition, with maps and a longer conversation with those who were there.",
    "The agency's text appears here under licence. It may not be reproduced, stored or passed on without leave in writing.",
    "Follow our politics desk, where this was first published, and tell us in the comments what you make of it.",
    "The author has written for this paper since its first year. She lives by the sea with two dogs and teaches in winter.",
    "Also read: how the new timetable changes the way to work. Also read: ten gardens that open to visitors in spring.",
)
BRIDGES = (
    "Here is what else happened today.",
    "In other news of the morning:",
    "Elsewhere, readers asked us about the following.",
    "Also today",
    "***",
)
ROUND_UP_TITLES = ("The day in brief", "Five things to know", "Evening summary", "Your morning letter", "News at a glance")
FOLLOW_UP_TITLES = ("What comes next", "The background", "Reactions to the report", "A week later")
PLACES = ("GENEVA", "LISBON", "OTTAWA", "NAIROBI")
# fmt: off
SWAPS = {
    "said": "stated", "says": "states", "about": "around", "people": "persons", "also": "too", "but": "yet", "after": "following",
    "more": "further", "many": "numerous", "big": "large", "began": "started", "help": "aid", "told": "informed",
    "show": "reveal", "would": "might", "last": "past", "against": "versus", "while": "as", "between": "among", "new": "fresh",
    "before": "ahead of", "government": "cabinet", "under": "below", "during": "in", "several": "some", "should": "must",
}
# fmt: on

LOOKALIKES = ("round-up", "follow-up", "same event")
"""Beginnings of their kinds."""

LARGEST_PART = 0.7
"""Of a round-up's words, those of one story at most: beyond, it is that story with a notice of another."""

SHORTEST_PART = 40
"""Words of each story in a round-up."""


@dataclass(frozen=True, slots=True)
class Text:
    """An article as an outlet carries it; `story` names the group of its copies."""

    story: str
    kind: str
    title: str
    text: str


def paragraphs(text: str) -> list[str]:
    """Its paragraphs; where it has none, groups of three sentences."""
    found = [part for part in re.split(r"\n+", text) if part.strip()]
    if len(found) > 3:
        return found
    sentences = SENTENCE_END.split(text)
    return [" ".join(sentences[at : at + 3]) for at in range(0, len(sentences), 3)]


def words(text: str) -> int:
    """How many."""
    return len(text.split())


def edited(chance: random.Random, text: str, share: float) -> str:
    """With a share of its words swapped or left out, as a sub-editor does."""
    made = []
    for word in text.split(" "):
        if chance.random() < share:
            swapped = SWAPS.get(word.lower())
            if swapped is None and chance.random() < 0.5:
                continue
            word = swapped or word
        made.append(word)
    return " ".join(made)


def dressed(chance: random.Random, parts: Sequence[str]) -> list[str]:
    """With what an outlet sets before, between and after."""
    made = list(parts)
    if chance.random() < 0.3:
        made.insert(chance.randint(1, len(made)), chance.choice(ENDINGS))
    before = chance.sample(INTRODUCTIONS, chance.randint(0, 2))
    return [*before, *made, *chance.sample(ENDINGS, chance.randint(0 if before else 1, 2))]


def trimmed(chance: random.Random, parts: Sequence[str]) -> list[str]:
    """With single paragraphs left out, three in ten at most."""
    left_out = set(chance.sample(range(len(parts)), max(1, round(len(parts) * chance.uniform(0.1, 0.3)))))
    return [part for at, part in enumerate(parts) if at not in left_out] or list(parts)


def moved(chance: random.Random, parts: Sequence[str]) -> list[str]:
    """In another order: some paragraphs, or all of them."""
    made = list(parts)
    if chance.random() < 0.3:
        chance.shuffle(made)
    for _ in range(max(1, round(len(parts) * chance.uniform(0.1, 0.5)))):
        made.insert(chance.randrange(len(made)), made.pop(chance.randrange(len(made))))
    return made


def truncated(chance: random.Random, parts: Sequence[str], least: float = 0.2, most: float = 0.8) -> list[str]:
    """Its first part, ended after a paragraph, a sentence or a word."""
    text = "\n\n".join(parts)
    length = max(SHORTEST_PART, round(words(text) * chance.uniform(least, most)))
    made: list[str] = []
    for part in parts:
        if words(" ".join(made)) >= length:
            break
        made.append(part)
    over = words(" ".join(made)) - length
    end = chance.choice(("paragraph", "sentence", "word"))
    if over > 0 and end == "word":
        made[-1] = " ".join(made[-1].split()[: max(1, words(made[-1]) - over)]) + chance.choice(("...", "…", "", " [...]"))
    elif over > 0 and end == "sentence":
        sentences = SENTENCE_END.split(made[-1])
        while len(sentences) > 1 and words(sentences[-1]) <= over:
            over -= words(sentences.pop())
        made[-1] = " ".join(sentences)
    return made


def copies(chance: random.Random, story: str, title: str, text: str) -> list[Text]:
    """The text and one copy of each kind."""
    parts = paragraphs(text)
    other = "What we know: " + " ".join(title.split()[::-1][:5])

    def light(given: Sequence[str], most: float = 0.08) -> list[str]:
        share = chance.uniform(0.02, most)
        return [edited(chance, part, share) for part in given]

    either = chance.choice
    made: dict[str, tuple[str, list[str]]] = {
        "same": (title, parts),
        "boilerplate": (title, dressed(chance, parts)),
        "dateline": (title, [f"{chance.choice(PLACES)} (Wire) - {parts[0]}", *parts[1:]]),
        "retitled": (other, parts),
        "edited": (title, light(parts)),
        "edited hard": (either((title, other)), dressed(chance, light(parts, 0.13))),
        "trimmed": (either((title, other)), trimmed(chance, parts)),
        "reordered": (either((title, other)), moved(chance, parts)),
        "truncated": (title, truncated(chance, parts)),
        "truncated, retitled": (other, truncated(chance, parts)),
        "truncated, edited": (either((title, other)), dressed(chance, light(truncated(chance, parts)))),
    }
    return [Text(story, kind, head, "\n\n".join(given)) for kind, (head, given) in made.items()]


def round_up(chance: random.Random, story: str, own: tuple[str, str], others: Sequence[tuple[str, str]]) -> Text:
    """Two to six stories, of (title, text) each: the given one whole or its first part, the others alike, in any order."""
    while True:
        count = chance.randint(1, min(5, len(others)))
        whole = chance.choice((0.0, 0.5, 1.0))
        given = [own, *chance.sample(list(others), count)]
        made = [
            (title, paragraphs(text) if chance.random() < whole else truncated(chance, paragraphs(text), 0.15, 0.7))
            for title, text in given
        ]
        sizes = [words(" ".join(parts)) for _, parts in made]
        if (max(sizes) <= LARGEST_PART * sum(sizes) and min(sizes) >= SHORTEST_PART) or (count == 1 and whole == 1.0):
            break
    chance.shuffle(made)
    style, bridge = chance.choice(("plain", "headings", "bridges", "list")), chance.choice(BRIDGES)
    joined: list[str] = ["Good morning. This is what the day brings."] if chance.random() < 0.3 else []
    for at, (title, parts) in enumerate(made):
        if style == "headings" and title:
            joined.append(title)
        elif style == "bridges" and at:
            joined.append(bridge)
        joined += [f"{at + 1}. {parts[0]}", *parts[1:]] if style == "list" else parts
    size = "two" if len(made) == 2 else "many"
    part = "whole" if paragraphs(own[1]) in [parts for _, parts in made] else "cut"
    return Text(
        f"{story} round-up {chance.random()}", f"round-up of {size}, {part}", chance.choice(ROUND_UP_TITLES), "\n\n".join(joined)
    )


def follow_up(chance: random.Random, story: str, title: str, text: str, fresh: str) -> Text:
    """Another text that quotes a tenth to three tenths of the story, or only what is in quotation marks."""
    parts, news = paragraphs(text), paragraphs(fresh)
    quotations = [each for each in SENTENCE_END.split(text.replace("\n", " ")) if re.search(r"[\"“].{20,}", each)]
    if len(quotations) > 2 and chance.random() < 0.4:
        kind, quoted = "same event", quotations[: max(2, len(quotations) // 2)]
        title = f"{title} and more"
    else:
        at = chance.randrange(max(1, len(parts) - 1))
        kind, quoted = "follow-up", parts[at : at + max(1, round(len(parts) * chance.uniform(0.1, 0.3)))]
        title = chance.choice(FOLLOW_UP_TITLES)
    kept: list[str] = []
    for each in quoted:
        if words(" ".join([*kept, each])) * 1.5 <= words(fresh):
            kept.append(each)
    place = chance.choice((0, len(news) // 2, len(news)))
    return Text(f"{story} {kind} {chance.random()}", kind, title, "\n\n".join([*news[:place], *kept, *news[place:]]))


def world(
    seed: int, articles: Sequence[tuple[str, str, str]], fresh: Sequence[tuple[str, str]], titled: bool = True
) -> list[Text]:
    """All of them, from articles of (key, title, text), in random order. Of the `fresh` (title, text), which are no articles
    here, each goes into one follow-up, but for a quarter, which two in five round-ups take all their other stories from.
    Untitled, none has a title."""
    chance = random.Random(seed)
    unused = chance.sample(list(fresh), len(fresh))
    elsewhere = [unused.pop() for _ in range(len(unused) // 4)]
    made: list[Text] = []
    for key, title, text in articles:
        made += chance.sample(copies(chance, key, title, text), chance.randint(2, 6))
        others = [(head, other) for name, head, other in articles if name != key]
        for _ in range(chance.randint(1, 2)):
            known = chance.random() < 0.6 or len(elsewhere) < 2
            made.append(round_up(chance, key, (title, text), others if known else elsewhere))
        if unused:
            made.append(follow_up(chance, key, title, text, unused.pop()[1]))
    chance.shuffle(made)
    return made if titled else [Text(each.story, each.kind, "", each.text) for each in made]
