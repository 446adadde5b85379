"""Stories as the state keeps them, found by shingles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.resolution.sketches import Sketch
from pipeline.resolution.state import ID_BYTES, State, get_many, ids, remove

INDEXED_SHINGLES = 20
"""A story is found by those with the smallest hashes: a copy of its first fifth shares five of them on average."""

SHARED_SHINGLES = 2
"""Indexed shingles that a text of some length shares with a story before they are compared."""

LARGEST_SHINGLE = 20
"""Stories kept under one shingle, the first ones: a shingle in more of them is somebody's boilerplate."""

COMPARED_STORIES = 8
"""Those that share most indexed shingles with the article."""

_CARRIED, _MIXED = 1, 2


@dataclass(frozen=True, slots=True)
class KnownStory:
    """What is kept of a story: its longest copy so far."""

    story_id: bytes
    article_id: str
    """Of the first copy."""
    title: frozenset[int]
    """Hashes of the rare words of its title."""
    sketch: Sketch
    carried: bool = False
    """Another article has that copy's text in about the same length."""
    mixed: bool = False
    """In its middle another known story begins."""

    def to_bytes(self) -> bytes:
        """For the state."""
        article, title = self.article_id.encode(), b"".join(each.to_bytes(2, "little") for each in sorted(self.title))
        head = bytes((self.carried * _CARRIED | self.mixed * _MIXED, len(article), len(title)))
        return head + article + title + self.sketch.to_bytes()

    @classmethod
    def from_bytes(cls, story_id: bytes, value: bytes) -> KnownStory:
        """What `to_bytes` gave."""
        start = 3 + value[1]
        end = start + value[2]
        title = frozenset(int.from_bytes(value[at : at + 2], "little") for at in range(start, end, 2))
        sketch = Sketch.from_bytes(value[end:])
        return cls(story_id, value[3:start].decode(), title, sketch, bool(value[0] & _CARRIED), bool(value[0] & _MIXED))


def near_stories(made: Sketch, state: State) -> Iterator[KnownStory]:
    """Those to compare a text with, the nearest first."""
    shared: Counter[bytes] = Counter()
    for stories in get_many(_keys(made), state):
        shared.update(ids(stories))
    for story_id, keys in sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:COMPARED_STORIES]:
        if keys < SHARED_SHINGLES <= len(made.hashes) // 2:
            break
        story = _load(story_id, state)
        if story is not None:
            yield story


def keep_story(story: KnownStory, state: State, replaced: KnownStory | None = None) -> None:
    """Writes the story; `replaced` is what was kept of it."""
    state[b"story:" + story.story_id] = story.to_bytes()
    if replaced is not None and replaced.sketch is story.sketch:
        return
    keys = _keys(story.sketch)
    if replaced is not None:
        for key in set(_keys(replaced.sketch)).difference(keys):
            remove(story.story_id, key, state)
    for key, known in zip(keys, get_many(keys, state), strict=True):
        stories = known or b""
        if len(stories) < LARGEST_SHINGLE * ID_BYTES and story.story_id not in ids(stories):
            state[key] = stories + story.story_id


def forget_story(story_id: bytes, state: State) -> None:
    """Takes a story's text out of the state."""
    story = _load(story_id, state)
    if story is not None:
        del state[b"story:" + story_id]
        for key in _keys(story.sketch):
            remove(story_id, key, state)


def _load(story_id: bytes, state: State) -> KnownStory | None:
    value = state.get(b"story:" + story_id)
    return None if value is None else KnownStory.from_bytes(story_id, value)


def _keys(made: Sketch) -> list[bytes]:
    return [b"shingle:%x" % number for number in made.hashes[:INDEXED_SHINGLES].tolist()]
