"""What is kept of a text."""

from __future__ import annotations

from pipeline.resolution.known_stories import KnownStory
from pipeline.sketches import sketch, title_words
from tests.bench.texts import made_up


def test_a_known_story_survives_the_state() -> None:
    story = KnownStory(b"s" * 16, "a" * 32, title_words("Zorbania shuts the strait of Quexil"), sketch(made_up(1)), mixed=True)
    read = KnownStory.from_bytes(story.story_id, story.to_bytes())
    assert read.to_bytes() == story.to_bytes()
    assert (read.article_id, read.title, read.carried, read.mixed) == (story.article_id, story.title, False, True)
    for field in ("hashes", "places"):
        assert getattr(read.sketch, field).tolist() == getattr(story.sketch, field).tolist()
    assert (read.sketch.size, read.sketch.cohesion) == (story.sketch.size, story.sketch.cohesion)


def test_a_long_text_has_a_sketch_of_the_size_of_any_other() -> None:
    assert len(sketch(made_up(1, 200)).to_bytes()) == len(sketch(made_up(1, 20)).to_bytes()) < 1600


def test_case_punctuation_and_dateline_are_no_part_of_it() -> None:
    assert sketch("KYIV, May 3 (Agency) - " + made_up(1).upper().replace(".", "!")).to_bytes() == sketch(made_up(1)).to_bytes()


def test_texts_of_no_words_and_one_have_sketches() -> None:
    assert [(len(sketch(text).hashes), sketch(text).size) for text in ("", "—", "word", "two words")] == [(1, 1)] * 4
