"""What runs in the reading processes: bytes in, bytes out."""

from __future__ import annotations

import orjson

from agents.reading import CleanedRecord, annotate_record, clean_record
from pipeline.cleaning import Origin, leading_sentences_key
from pipeline.rejection import Rejection, RejectionCode
from schemas import CleanArticle

RAW = {"content": "It rained in Lviv.", "source": "s", "published_at": "2024-01-01T00:00:00", "colour": "red", "mood": 1}


def test_a_clean_record_is_what_is_written_and_what_is_counted_of_it() -> None:
    made = clean_record(orjson.dumps(RAW), Origin("articles.raw", 1, 2), 1_000)
    assert isinstance(made, CleanedRecord)
    article = CleanArticle.from_bytes(made.value)
    assert (made.article_id, article.text, article.trace.offset) == (article.article_id, "It rained in Lviv.", 2)
    assert (made.unknown_fields, made.naive_times) == (2, 1)
    assert (made.converted_times, made.missing_times, made.found_html, made.languages) == (0, 0, False, None)
    assert made.partition_key == leading_sentences_key(article.text)


def test_what_cannot_be_read_says_why() -> None:
    rejected = (clean_record(b"{", Origin(), 9), clean_record(b"{}", Origin(), 1), annotate_record(b"{}"), annotate_record(None))
    codes = [each.code for each in rejected if isinstance(each, Rejection)]
    assert codes == [RejectionCode.NOT_JSON, RejectionCode.TOO_LARGE, *[RejectionCode.INVALID_ARTICLE] * 2]
