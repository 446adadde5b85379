"""What the benchmark feeds: streams of raw articles, of our own texts or of files.

    novel   every article is a first report
    mixed   two in five are copies of an earlier one, see `COPIES`
    burst   a few stories that many outlets carry within minutes: nine in ten are copies

Nearly half of the articles are web pages, the others plain text. All is seeded: two runs feed the same bytes.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import orjson

from tests.bench.copies import PLACES, dressed, edited, trimmed
from tests.bench.pages import page
from tests.bench.prose import Prose, Story

COPIED = 0.4
"""Of the articles of the mixed stream. Of what media publish online two thirds are copied (see `tests.bench.newsroom`)."""

COPIES = ("wire", "exact", "edited")
"""Kinds of copies, of each as many: a wire's text in another outlet's frame, with a dateline and a note before or after it; the
same text and title elsewhere, half of them with the same time; and an edition with words swapped and paragraphs left out."""

PAGES = 0.45
"""Of the first reports and of the copies that are no exact ones, those that are web pages."""

STORIES_OF_A_BURST = 0.1
"""Of its articles, the first reports."""

OUTLETS = 40
START = datetime(2024, 5, 6, 6, tzinfo=UTC)
BETWEEN = timedelta(minutes=7)
"""Two articles of a stream."""


class StreamsError(Exception):
    """The files of a folder are no streams."""


@dataclass(frozen=True, slots=True)
class Article:
    """An article of a stream."""

    kind: str
    """`novel`, one of `COPIES`, or `given` where it was read from a file."""
    raw: bytes
    """A RawArticle as UTF-8 JSON."""


@dataclass(frozen=True, slots=True)
class _Carried:
    """A story as an outlet carries it."""

    story: Story
    published_at: datetime
    as_page: bool


def novel(count: int, seed: int) -> list[Article]:
    """First reports only."""
    return _stream(count, seed, 0.0)


def mixed(count: int, seed: int) -> list[Article]:
    """First reports and, from the beginning on, copies of them."""
    return _stream(count, seed, COPIED)


def burst(count: int, seed: int) -> list[Article]:
    """A few first reports, and copies of them."""
    return _stream(count, seed, 1 - STORIES_OF_A_BURST)


def given(folder: Path, name: str) -> list[Article]:
    """The articles of `<name>.jsonl` in that folder, a RawArticle a line. Raises `StreamsError` where there are none."""
    path = folder / f"{name}.jsonl"
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise StreamsError(
            f"{path} cannot be read ({error.strerror}): ARTICLES names a folder of novel.jsonl and mixed.jsonl"
        ) from error
    found = [Article("given", line) for line in lines if line.strip()]
    if not found:
        raise StreamsError(f"{path} holds no article")
    return found


def _stream(count: int, seed: int, copied: float) -> list[Article]:
    chance, prose = random.Random(seed), Prose(seed)
    kinds = _kinds(chance, count, copied)
    heads = [prose.story().title for _ in range(40)]
    firsts: list[_Carried] = []
    made = []
    for number, kind in enumerate(kinds):
        at = START + number * BETWEEN
        if kind == "novel":
            carried = _Carried(prose.story(), at, chance.random() < PAGES)
            firsts.append(carried)
        else:
            carried = _copy(chance, kind, chance.choice(firsts), at)
        made.append(Article(kind, _raw(f"{seed}-{number}", chance, carried, at, heads)))
    return made


def _kinds(chance: random.Random, count: int, copied: float) -> list[str]:
    """Of each article: the first is novel, and the share of the copies is kept to within one."""
    copies = [COPIES[at % len(COPIES)] for at in range(round(count * copied))]
    rest = [*copies, *["novel"] * (count - 1 - len(copies))]
    chance.shuffle(rest)
    return ["novel", *rest][:count]


def _copy(chance: random.Random, kind: str, first: _Carried, at: datetime) -> _Carried:
    title, parts = first.story.title, list(first.story.paragraphs)
    match kind:
        case "exact":
            return _Carried(first.story, first.published_at if chance.random() < 0.5 else at, first.as_page)
        case "wire":
            parts = dressed(chance, [f"{chance.choice(PLACES)} (Wire) - {parts[0]}", *parts[1:]])
        case "edited":
            parts = trimmed(chance, [edited(chance, part, 0.05) for part in parts])
            title = f"Update: {title}"
    return _Carried(Story(title, tuple(parts)), at, chance.random() < PAGES)


def _raw(name: str, chance: random.Random, carried: _Carried, at: datetime, heads: Sequence[str]) -> bytes:
    outlet = f"outlet{chance.randrange(OUTLETS)}.example"
    published_at = carried.published_at.isoformat()
    content = carried.story.text
    if carried.as_page:
        content = page(outlet, carried.story, published_at, heads, chance.getrandbits(32))
    return orjson.dumps(
        {
            "id": name,
            "source": outlet,
            "url": f"https://{outlet}/{name}",
            "title": carried.story.title,
            "content": content,
            "content_type": "text/html" if carried.as_page else "text/plain",
            "language": "en",
            "published_at": published_at,
            "fetched_at": at.isoformat(),
        }
    )
