"""Stories: near-identical copies of a text are one; a known article_id is never resolved again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.identity import digest
from pipeline.resolution.copies import Kept, is_copy, is_round_up
from pipeline.resolution.sketches import Sketch, overlap, sketch, title_words
from pipeline.resolution.state import ID_BYTES, State, ids, read, remove, write
from schemas import AnnotatedArticle

INDEXED_SHINGLES = 24
"""A story is found by those with the smallest hashes: a copy of its first fifth shares five of them on average."""

SHARED_SHINGLES = 2
"""Indexed shingles that a text of some length shares with a story before they are compared."""

LARGEST_SHINGLE = 20
"""Stories kept under one shingle, the first ones: a shingle in more of them is somebody's boilerplate."""

COMPARED_STORIES = 8
"""Those that share most indexed shingles with the article."""

MOST_VERSIONS = 16
"""Of one article that a retraction takes back, the newest."""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an article stands among all others."""

    story_id: str
    copy_of: str | None
    """article_id of the first copy."""
    replaces: str | None
    """article_id of the version of the same article that this one edits."""
    opened: bytes | None
    """The story, where this article is its first."""


Contribution = tuple[str, str, str, str | None, str, str]
"""Claim, story, owner, claimant, language and stance of a mention."""


def place(article: AnnotatedArticle, state: State) -> Placement | None:
    """Remembers the article's text and gives its placement; None if it was placed before."""
    if read(state, "article", article.article_id) is not None:
        return None
    replaced = _replaced(article, state)
    known = state.get(_text_key(article.content_hash))
    opened = None
    if known is None:
        known = _find_or_open(article, state)
        opened = known[:ID_BYTES] if known[ID_BYTES:].decode() == article.article_id else None
        state[_text_key(article.content_hash)] = known
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
    """The article is still known, but gave nothing."""
    row = read(state, "article", article_id)
    write(state, "article", article_id, [*row[:3], []])


def newest_version(source: str, name: str, state: State) -> str | None:
    """article_id of what was read last from that source under that id or url."""
    found: str | None = read(state, "version", digest(source, name))
    return found


def forget_article(article_id: str, state: State) -> None:
    """Takes an article out of the state. Its text is kept as long as its newest copy's article_id needs it."""
    row = read(state, "article", article_id)
    if row is not None:
        del state[f"article:{article_id}".encode()]
        if state.get(_text_key(row[1])) is not None:
            del state[_text_key(row[1])]
        for version in row[2]:
            if read(state, "version", version) == article_id:
                del state[f"version:{version}".encode()]


def forget_story(story_id: bytes, state: State) -> None:
    """Takes a story's text out of the state."""
    value = state.get(b"story:" + story_id)
    if value is not None:
        del state[b"story:" + story_id]
        for key in _keys(Kept.from_bytes(story_id, value).sketch):
            remove(story_id, key, state)


def _text_key(content_hash: str) -> bytes:
    return f"text:{content_hash}".encode()


def _find_or_open(article: AnnotatedArticle, state: State) -> bytes:
    """Story id and first article_id."""
    made = sketch(article.text)
    title = title_words(article.title or "")
    overlaps = [(story, overlap(made, story.sketch)) for story in _candidates(made, state)]
    copies = [(each, story) for story, each in overlaps if is_copy(each, _share(title, story.title))]
    if copies and not is_round_up(made, [story.sketch for story, _ in overlaps]):
        best, story = max(copies, key=lambda found: (found[0].jaccard, found[0].shorter_share))
        if best.longer is made:  # what was first was cut: the whole text tells more
            _keep(Kept(story.story_id, story.article_id, story.title, made), state)
        return story.story_id + story.article_id.encode()
    story_id = bytes.fromhex(digest("story", article.article_id))
    _keep(Kept(story_id, article.article_id, title, made), state)
    return story_id + article.article_id.encode()


def _share(one: frozenset[int], other: frozenset[int]) -> float:
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0


def _candidates(made: Sketch, state: State) -> Iterator[Kept]:
    shared: Counter[bytes] = Counter()
    for key in _keys(made):
        shared.update(ids(state.get(key)))
    for story_id, keys in sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:COMPARED_STORIES]:
        if keys < SHARED_SHINGLES <= len(made.hashes) // 2:
            break
        value = state.get(b"story:" + story_id)
        if value is not None:
            yield Kept.from_bytes(story_id, value)


def _keys(made: Sketch) -> list[bytes]:
    return [b"shingle:%x" % number for number in made.hashes[:INDEXED_SHINGLES].tolist()]


def _keep(story: Kept, state: State) -> None:
    state[b"story:" + story.story_id] = story.to_bytes()
    for key in _keys(story.sketch):
        stories = state.get(key) or b""
        if len(stories) < LARGEST_SHINGLE * ID_BYTES and story.story_id not in stories:
            state[key] = stories + story.story_id


def _versions(article: AnnotatedArticle) -> list[str]:
    return [digest(article.source, name) for name in (article.raw_id, article.url) if name is not None]


def _replaced(article: AnnotatedArticle, state: State) -> str | None:
    """The version that was read last under the same id (else url) of the same source."""
    versions = _versions(article)
    replaced: str | None = read(state, "version", versions[0]) if versions else None
    for version in versions:
        write(state, "version", version, article.article_id)
    return replaced
