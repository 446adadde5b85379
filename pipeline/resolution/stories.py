"""Stories: near-identical copies of a text are one; a known article_id is never resolved again."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import orjson

from pipeline.identity import digest
from pipeline.resolution.copies import CARRIED, holds_another, is_copy, is_round_up
from pipeline.resolution.known_stories import KnownStory, Listed, delist_story, keep_story, list_story, listed, near_stories
from pipeline.resolution.known_stories import forget_story as forget_story  # with the others that forget
from pipeline.resolution.overlaps import Overlap, Part, overlap
from pipeline.resolution.state import ID_BYTES, State, get_many, read, write
from pipeline.sketches import Sketch, from_signature, sketch, title_words
from schemas import AnnotatedArticle

CARRIED_SHARE = 0.6
"""Jaccard index of texts of about the same length."""

LONGER = 1.2
"""A copy so many times as long as the one that is kept of a story is kept instead."""

MOST_VERSIONS = 16
"""Versions of one article that a retraction takes back, the newest."""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an article stands among all others."""

    story_id: str
    copy_of: str | None
    """The article_id of the first copy."""
    replaces: str | None
    """The article_id of the version of the same article that this one edits."""
    opened: bytes | None
    """The story's id, where this article is its first."""


Contribution = tuple[str, str, str, str | None, str, str]
"""A mention's contribution: claim, story, owner, claimant, language and stance of a mention."""


def place(article: AnnotatedArticle, state: State) -> Placement | None:
    """Remembers the article's text and gives its placement; None if it was placed before."""
    versions, text = [_key("version", each) for each in _versions(article)], _key("text", article.content_hash)
    placed, known, *newest = get_many([_key("article", article.article_id), text, *versions[:1]], state)
    if placed is not None:
        return None
    replaced = orjson.loads(newest[0]) if newest and newest[0] else None
    for version in versions:
        state[version] = orjson.dumps(article.article_id)
    opened = None
    if known is None:
        known = _find_or_open(article, state)
        opened = known[:ID_BYTES] if known[ID_BYTES:].decode() == article.article_id else None
        state[text] = known
    story_id, first = known[:ID_BYTES].hex(), known[ID_BYTES:].decode()
    return Placement(story_id, first if first != article.article_id else None, replaced, opened)


def keep_article(article: AnnotatedArticle, placement: Placement, contributions: Sequence[Contribution], state: State) -> None:
    """Remembers what the article gave to which claims, for a retraction."""
    write(state, "article", article.article_id, [placement.replaces, article.content_hash, _versions(article), contributions])


def contributions(article_id: str, state: State) -> list[tuple[str, list[Contribution]]]:
    """What an article and the versions that it replaced gave, by article_id, the newest first; empty where none is known."""
    found: list[tuple[str, list[Contribution]]] = []
    name: str | None = article_id
    while name is not None and len(found) < MOST_VERSIONS:
        row = read(state, "article", name)
        if row is None:
            break
        found.append((name, row[3]))
        name = row[0]
    return found


def forget_contributions(article_id: str, state: State) -> None:
    """Forgets what an article gave: it is still known, but gave nothing."""
    row = read(state, "article", article_id)
    write(state, "article", article_id, [*row[:3], []])


def newest_version(source: str, name: str, state: State) -> str | None:
    """The article_id of what was read last from that source under that id or url."""
    found: str | None = read(state, "version", digest(source, name))
    return found


def forget_article(article_id: str, state: State) -> None:
    """Takes an article out of the state. Its text is kept as long as its newest copy's article_id needs it."""
    row = read(state, "article", article_id)
    if row is not None:
        del state[_key("article", article_id)]
        text, *versions = keys = [_key("text", row[1]), *(_key("version", each) for each in row[2])]
        known, *newest = get_many(keys, state)
        if known is not None:
            del state[text]
        for version, value in dict(zip(versions, newest, strict=True)).items():
            if value is not None and orjson.loads(value) == article_id:
                del state[version]


def _key(kind: str, name: str) -> bytes:
    return f"{kind}:{name}".encode()


def _find_or_open(article: AnnotatedArticle, state: State) -> bytes:
    """The id of the story and of its first article."""
    made = from_signature(article.signature) or sketch(article.text)
    title, under = title_words(article.title or ""), listed(made, state)
    near = [(overlap(made, story.sketch), story) for story in near_stories(made, under, state)]
    parts = [_parts(made, found) for found, _ in near]
    round_up = is_round_up(parts)
    mixed = round_up or any(holds_another(given, known) for given, known in parts)
    copies = [] if round_up else [(found, story) for found, story in near if _is_copy(made, mixed, title, found, story)]
    if copies:
        found, story = max(copies, key=lambda each: (each[0].jaccard, each[0].shorter.share))
        _keep_copy(made, under, mixed, found, story, state)
        return story.story_id + story.article_id.encode()
    for (given, known), (_, story) in zip(parts, near, strict=True):
        if not story.mixed and holds_another(known, given):
            keep_story(replace(story, mixed=True), state)
    opened = KnownStory(bytes.fromhex(digest("story", article.article_id)), article.article_id, title, made, mixed=mixed)
    keep_story(opened, state)
    list_story(opened.story_id, under, state)
    return opened.story_id + opened.article_id.encode()


def _parts(made: Sketch, found: Overlap) -> tuple[Part, Part]:
    """Overlap parts of the text that arrived and of the known one."""
    return (found.longer, found.shorter) if found.longer.text is made else (found.shorter, found.longer)


def _is_copy(made: Sketch, mixed: bool, title: frozenset[int], found: Overlap, story: KnownStory) -> bool:
    titles = len(title & story.title) / min(len(title), len(story.title)) if title and story.title else None
    if found.longer.text is made:
        more_cohesion = math.inf if mixed else CARRIED * story.carried
    else:
        more_cohesion = -CARRIED if story.carried else math.inf if story.mixed else 0.0
    return is_copy(found, titles, more_cohesion)


def _keep_copy(made: Sketch, under: Listed, mixed: bool, found: Overlap, story: KnownStory, state: State) -> None:
    """Keeps the copy instead of what is kept of its story, where it is longer. What was first may have been cut: the whole text
    tells more."""
    same = found.jaccard >= CARRIED_SHARE
    if made.size > LONGER * story.sketch.size:
        keep_story(replace(story, sketch=made, carried=same, mixed=mixed), state)
        delist_story(story, state, but=under)
        list_story(story.story_id, under, state)
    elif same and not story.carried:
        keep_story(replace(story, carried=True), state)


def _versions(article: AnnotatedArticle) -> list[str]:
    return [digest(article.source, name) for name in (article.raw_id, article.url) if name is not None]
