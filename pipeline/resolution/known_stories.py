"""Stories as the state keeps them, found by shingles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from pipeline.resolution.state import ID_BYTES, State, get_many, ids
from pipeline.sketches import Sketch

INDEXED_SHINGLES = 20
"""Number of shingles that a story is found by, those with the smallest hashes: a copy of its first fifth shares five of them on
average."""

SHARED_SHINGLES = 2
"""Number of indexed shingles that a text of some length shares with a story before they are compared."""

LARGEST_SHINGLE = 20
"""Stories kept under one shingle, the first ones: a shingle in more of them is somebody's boilerplate."""

COMPARED_STORIES = 8
"""Number of stories that are compared with an article: those that share most indexed shingles with the article."""

_STORY, _SHINGLE = b"story:", b"shingle:"
"""Kinds of keys: what stands before a story's id, and before four bytes of a shingle's hash."""

_CARRIED, _MIXED = 1, 2

Listed = Mapping[bytes, bytes | None]
"""Story ids by shingle key."""


@dataclass(frozen=True, slots=True)
class KnownStory:
    """What is kept of a story: its longest copy so far."""

    story_id: bytes
    article_id: str
    """The article_id of the first copy."""
    title: frozenset[int]
    """Hashes of the rare words of its title."""
    sketch: Sketch
    carried: bool = False
    """Whether another article has that copy's text in about the same length."""
    mixed: bool = False
    """Whether in its middle another known story begins."""

    def to_bytes(self) -> bytes:
        """The bytes that the state keeps."""
        article, title = self.article_id.encode(), b"".join(each.to_bytes(2, "little") for each in sorted(self.title))
        head = bytes((self.carried * _CARRIED | self.mixed * _MIXED, len(article), len(title)))
        return head + article + title + self.sketch.to_bytes()

    @classmethod
    def from_bytes(cls, story_id: bytes, value: bytes) -> KnownStory:
        """The story of the bytes that `to_bytes` gave."""
        start = 3 + value[1]
        end = start + value[2]
        title = frozenset(int.from_bytes(value[at : at + 2], "little") for at in range(start, end, 2))
        sketch = Sketch.from_bytes(value[end:])
        return cls(story_id, value[3:start].decode(), title, sketch, bool(value[0] & _CARRIED), bool(value[0] & _MIXED))


def listed(made: Sketch, state: State) -> Listed:
    """The stories that the state has under each of a sketch's indexed shingles."""
    keys = _keys(made)
    return dict(zip(keys, get_many(keys, state), strict=True))


def near_stories(made: Sketch, under: Listed, state: State) -> list[KnownStory]:
    """The stories to compare a text with, the nearest first."""
    found = Counter(ids(b"".join(filter(None, under.values()))))
    least = min(SHARED_SHINGLES, len(made.hashes) // 2)
    shared = [(-keys, story_id) for story_id, keys in found.items() if keys >= least]
    return _load([story_id for _, story_id in sorted(shared)[:COMPARED_STORIES]], state)


def keep_story(story: KnownStory, state: State) -> None:
    """Writes what is known of the story."""
    state[_STORY + story.story_id] = story.to_bytes()


def list_story(story_id: bytes, under: Listed, state: State) -> None:
    """Puts the story under shingles, of which `under` says what the state has there."""
    for key, known in under.items():
        stories = known or b""
        if len(stories) < LARGEST_SHINGLE * ID_BYTES and story_id not in ids(stories):
            state[key] = stories + story_id


def delist_story(story: KnownStory, state: State, but: Container[bytes] = ()) -> None:
    """Takes the story from under its shingles, `but` for some keys."""
    for key, known in listed(story.sketch, state).items():
        stories = ids(known)
        if key not in but and story.story_id in stories:
            left = b"".join(each for each in stories if each != story.story_id)
            if left:
                state[key] = left
            else:
                del state[key]


def forget_story(story_id: bytes, state: State) -> None:
    """Takes a story's text out of the state."""
    for story in _load([story_id], state):
        del state[_STORY + story_id]
        delist_story(story, state)


def _load(story_ids: Sequence[bytes], state: State) -> list[KnownStory]:
    """Those of the stories that are not forgotten."""
    values = get_many([_STORY + each for each in story_ids], state)
    return [KnownStory.from_bytes(each, value) for each, value in zip(story_ids, values, strict=True) if value is not None]


def _keys(made: Sketch) -> list[bytes]:
    kept = made.hashes[:INDEXED_SHINGLES].tobytes()
    return [_SHINGLE + kept[at : at + 4] for at in range(0, len(kept), 4)]
