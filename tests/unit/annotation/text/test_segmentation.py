"""What stands before a text's sentences."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pipeline.annotation.text.parse import Parse
from pipeline.annotation.text.segmentation import segment
from pipeline.annotation.text.words import TextWords
from schemas import CleanArticle, Trace
from tests.readers import text_words


def _sentences(text: str, words: TextWords) -> list[str]:
    article = CleanArticle(
        article_id="a",
        raw_id=None,
        source="example.org",
        url=None,
        title=None,
        text=text,
        language="en",
        published_at=datetime(2024, 5, 15, tzinfo=UTC),
        fetched_at=None,
        content_hash="c",
        signature="s",
        retracts=None,
        meta={},
        trace=Trace(timestamp=datetime(2024, 5, 15, tzinfo=UTC), pipeline_version="1"),
    )
    document = segment(article, "en", words, lambda sentences: [Parse(sentence, (), ()) for sentence in sentences])
    return [text[each.start : each.end] for each in document.sentences]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("14:05 The mayor left. He was ill.", ["The mayor left.", "He was ill."]),
        ("9.30am: The mayor left.\n18:10 GMT - He came back.", ["The mayor left.", "He came back."]),
        ("14:05 was when he left.", ["14:05 was when he left."]),
        ("He left at 14:05 The Hague time.", ["He left at 14:05 The Hague time."]),
    ],
)
def test_the_time_of_an_entry_is_part_of_no_sentence(text: str, sentences: list[str]) -> None:
    assert _sentences(text, text_words("en")) == sentences


def test_zones_and_halves_of_the_day_are_words_of_a_language() -> None:
    text = "9.30am The mayor left.\n18:10 GMT He came back.\n12:10 It rains."
    assert _sentences(text, TextWords()) == ["9.30am The mayor left.", "GMT He came back.", "It rains."]
