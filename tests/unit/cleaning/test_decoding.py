"""Bytes to a raw article, or to the one reason why not."""

from __future__ import annotations

from datetime import UTC, datetime

import orjson
import pytest

from pipeline.cleaning.decoding import Decoded, decode
from pipeline.rejection import Rejection, RejectionCode
from schemas import RawArticle

LIMIT = 100_000


def encoded(**fields: object) -> bytes:
    return orjson.dumps({"content": "The dam broke.", "source": "example.org"} | fields)


def test_a_full_record() -> None:
    value = encoded(
        id="7",
        url="https://example.org/7",
        title="Dam",
        content_type="text/html; charset=UTF-8",
        published_at="2024-03-01T10:00:00+02:00",
        fetched_at="2024-03-01 08:30:00",
        language=None,
        backfill=True,
        meta={"k": [1, {"deep": None}]},
        score=3,
        author="A. B.",
    )
    assert decode(b"\xef\xbb\xbf" + value, LIMIT) == Decoded(
        article=RawArticle(
            content="The dam broke.",
            source="example.org",
            id="7",
            url="https://example.org/7",
            title="Dam",
            content_type="text/html",
            published_at=datetime(2024, 3, 1, 8, tzinfo=UTC),
            fetched_at=datetime(2024, 3, 1, 8, 30, tzinfo=UTC),
            backfill=True,
            meta={"k": [1, {"deep": None}]},
        ),
        unknown_fields=("author", "score"),
        naive_times=("fetched_at",),
    )


@pytest.mark.parametrize(
    ("value", "code", "parts"),
    [
        (None, RejectionCode.INVALID_ARTICLE, ["tombstone"]),
        (b"", RejectionCode.NOT_JSON, ["line 1 column 1"]),
        (b"{", RejectionCode.NOT_JSON, ["line 1"]),
        (b'{"content": NaN}', RejectionCode.NOT_JSON, ["column 13"]),
        (b"[" * 5000, RejectionCode.NOT_JSON, ["line 1"]),
        (b'{"a": "\xff"}', RejectionCode.NOT_UTF8, ["byte 7"]),
        (b"[]", RejectionCode.INVALID_ARTICLE, ["an array"]),
        (b"null", RejectionCode.INVALID_ARTICLE, ["null"]),
        (b"{}", RejectionCode.INVALID_ARTICLE, ["content: Field required", "source: Field required"]),
        (encoded(content=" \n\t"), RejectionCode.INVALID_ARTICLE, ["content: must not be blank"]),
        (
            encoded(source="", id=5),
            RejectionCode.INVALID_ARTICLE,
            ["source: must not be blank", "id: Input should be a valid string"],
        ),
        (encoded(content_type="text/pdf"), RejectionCode.INVALID_ARTICLE, ["content_type: "]),
        (
            encoded(published_at=True),
            RejectionCode.INVALID_ARTICLE,
            ["published_at: must be an RFC 3339 string, not a boolean"],
        ),
        (encoded(published_at=2024), RejectionCode.INVALID_ARTICLE, ["published_at: '2024' is no time"]),
        (encoded(fetched_at="yesterday"), RejectionCode.INVALID_ARTICLE, ["fetched_at: 'yesterday' is no time"]),
        (encoded(published_at="9999-12-31T23:59:59-05:00"), RejectionCode.INVALID_ARTICLE, ["outside of the years 1 to 9999"]),
        (
            b'{"content": "c", "source": "s", "meta": {"a": ' + b"[" * 900 + b"]" * 900 + b"}}",
            RejectionCode.INVALID_ARTICLE,
            ["meta: "],
        ),
    ],
)
def test_what_is_no_article(value: bytes | None, code: RejectionCode, parts: list[str]) -> None:
    found = decode(value, LIMIT)
    assert isinstance(found, Rejection)
    assert found.code is code
    assert [part for part in parts if part not in found.message] == []


def test_the_limit_counts_bytes() -> None:
    value = encoded(content="é" * 50)
    assert isinstance(decode(value, len(value)), Decoded)
    assert decode(value, len(value) - 1) == Rejection(
        RejectionCode.TOO_LARGE, f"the value has {len(value)} bytes, the limit is {len(value) - 1}: split it or raise the limit"
    )


def test_a_message_holds_at_most_300_characters_of_the_input() -> None:
    found = decode(encoded(published_at="2" * 5000, fetched_at="2" * 5000, content_type="2" * 5000, language=["2" * 500]), LIMIT)
    assert isinstance(found, Rejection)
    assert found.message.count("2") < 300


def test_lone_surrogates_are_replaced_and_escaped_backslashes_are_not() -> None:
    found = decode(rb'{"source": "s", "content": "\ud83d\ude00 \ud83d \\ud83d \udc00."}', LIMIT)
    assert isinstance(found, Decoded)
    assert found.article.content == "😀 � \\ud83d �."


@pytest.mark.parametrize(
    "moment", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2024-02-29", "20240229T101112Z", "2024-02-29t10:11z"]
)
def test_dates_at_the_edges_are_dates(moment: str) -> None:
    assert isinstance(decode(encoded(published_at=moment), LIMIT), Decoded)


@pytest.mark.parametrize(("levels", "taken"), [(100, True), (101, False), (200, False), (1000, False)])
def test_meta_is_nested_no_deeper_than_its_messages_can_be(levels: int, taken: bool) -> None:
    nested = b'{"a":' * levels + b"1" + b"}" * levels
    made = decode(b'{"content":"It rained.","source":"s","published_at":"2024-01-01T00:00:00Z","meta":' + nested + b"}", 100_000)
    if taken:
        assert isinstance(made, Decoded)
    else:
        assert made == Rejection(
            RejectionCode.INVALID_ARTICLE,
            "not a RawArticle, correct these fields: meta: must not hold more than 100 objects and arrays inside each other",
        )


def test_times_in_other_forms_and_missing_ones_are_read_and_counted() -> None:
    found = decode(encoded(published_at="Wed, 15 May 2024 12:00:00", fetched_at=0), LIMIT)
    assert isinstance(found, Decoded)
    assert (found.article.published_at, found.article.fetched_at) == (datetime(2024, 5, 15, 12, tzinfo=UTC), None)
    assert (found.naive_times, found.converted_times) == (("published_at",), ("published_at",))
    assert found.missing_times == ("fetched_at",)


@pytest.mark.parametrize(
    ("fields", "content_type", "found_html"),
    [
        ({"content": "<p>The dam broke.</p>"}, "text/html", True),
        ({"content": "&lt;p&gt;The dam broke.&lt;/p&gt;"}, "text/html", True),
        ({"content": "<p>The dam broke.</p>", "content_type": None}, "text/html", True),
        ({"content": "<p>The dam broke.</p>", "content_type": "text/html"}, "text/html", False),
        ({"content": "<p>The dam broke.</p>", "content_type": "text/plain"}, "text/plain", False),
        ({"content": "Water is < 5 m and > 3 m."}, "text/plain", False),
    ],
)
def test_html_is_known_where_no_content_type_says_so(fields: dict[str, object], content_type: str, found_html: bool) -> None:
    found = decode(encoded(**fields), LIMIT)
    assert isinstance(found, Decoded)
    assert (found.article.content_type, found.found_html) == (content_type, found_html)
