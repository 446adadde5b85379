"""Stories in the state."""

from __future__ import annotations

from pipeline.resolution.known_stories import (
    INDEXED_SHINGLES,
    LARGEST_SHINGLE,
    KnownStory,
    delist_story,
    forget_story,
    keep_story,
    list_story,
    listed,
    near_stories,
)
from pipeline.resolution.state import ID_BYTES
from pipeline.sketches import sketch, title_words
from tests.bench.texts import made_up, made_up_parts

State = dict[bytes, bytes]

ONE, TWO = made_up_parts(1), made_up_parts(2)


def story(name: bytes, *parts: list[str]) -> KnownStory:
    return KnownStory(name * ID_BYTES, "a" * 32, frozenset(), sketch("\n\n".join(part for each in parts for part in each)))


def known(*stories: KnownStory) -> State:
    state: State = {}
    for each in stories:
        keep_story(each, state)
        list_story(each.story_id, listed(each.sketch, state), state)
    return state


def near(one: KnownStory, state: State) -> list[bytes]:
    return [each.story_id[:1] for each in near_stories(one.sketch, listed(one.sketch, state), state)]


def test_a_known_story_survives_the_state() -> None:
    given = KnownStory(b"s" * 16, "a" * 32, title_words("Zorbania shuts the strait of Quexil"), sketch(made_up(1)), mixed=True)
    read = KnownStory.from_bytes(given.story_id, given.to_bytes())
    assert read.to_bytes() == given.to_bytes()
    assert (read.article_id, read.title, read.carried, read.mixed) == (given.article_id, given.title, False, True)


def test_a_story_is_under_the_shingles_with_the_smallest_hashes() -> None:
    one = story(b"1", ONE)
    keys = [b"shingle:" + number.to_bytes(4, "little") for number in one.sketch.hashes.tolist()[:INDEXED_SHINGLES]]
    assert known(one) == {b"story:" + one.story_id: one.to_bytes()} | dict.fromkeys(keys, one.story_id)


def test_the_nearest_come_first() -> None:
    one, two, both = story(b"1", ONE), story(b"2", TWO), story(b"3", ONE, TWO[:4])
    state = known(two, one, both)
    assert near(one, state) == [b"1", b"3"]
    assert near(both, state) == [b"3", b"1", b"2"]
    assert near(story(b"4", made_up_parts(3)), state) == []


def test_what_is_taken_away_leaves_the_others() -> None:
    one, both = story(b"1", ONE), story(b"3", ONE, TWO[:4])
    state = known(one, both)
    forget_story(both.story_id, state)
    assert state == known(one)
    forget_story(both.story_id, state)  # is not there
    forget_story(one.story_id, state)
    assert state == {}


def test_a_story_may_stay_under_some_shingles() -> None:
    one, longer = story(b"1", ONE[:6]), story(b"1", ONE)
    state = known(one)
    under = listed(longer.sketch, state)
    assert 0 < sum(value is not None for value in under.values()) < INDEXED_SHINGLES
    keep_story(longer, state)
    delist_story(one, state, but=under)
    list_story(longer.story_id, under, state)
    assert state == known(longer)


def test_a_shingle_lists_the_first_stories() -> None:
    state = known(*(story(bytes((each,)), ONE) for each in range(LARGEST_SHINGLE + 1)))
    (value,) = {value for key, value in state.items() if key.startswith(b"shingle:")}
    assert value == b"".join(bytes((each,)) * ID_BYTES for each in range(LARGEST_SHINGLE))
