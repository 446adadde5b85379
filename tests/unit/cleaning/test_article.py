"""The whole stage: a raw article in, a clean one or a rejection out."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from pydantic import JsonValue

from pipeline.cleaning.article import OFFLINE, Origin, clean
from pipeline.cleaning.decoding import Decoded
from pipeline.cleaning.signature import signature
from pipeline.identity import digest
from pipeline.rejection import Rejection, RejectionCode
from pipeline.version import PIPELINE_VERSION
from schemas import CleanArticle, RawArticle, Trace

PUBLISHED = datetime(2024, 3, 1, 8, tzinfo=UTC)
FETCHED = datetime(2024, 3, 1, 9, tzinfo=UTC)
RECORDED = datetime(2024, 3, 1, 10, tzinfo=UTC)


def decoded(content: str, **fields: object) -> Decoded:
    given: dict[str, object] = {"content": content, "source": "wire.example", "published_at": PUBLISHED} | fields
    return Decoded(RawArticle.model_validate(given), (), ())


def text_of(content: str, **fields: object) -> str:
    article = clean(decoded(content, **fields), OFFLINE)
    assert isinstance(article, CleanArticle), article
    return article.text


CONTENT = """River towns flooded after dam fails

RIVER TOWNS FLOODED AFTER DAM FAILS!

By Jane Roe

Lisbon/Porto: The interior ministry said on Friday that four towns were flooded.

“We have no power,” the mayor said.

Deutsch    Français

Click below to tell us what you think of this report:
"""
TEXT = "Lisbon/Porto: The interior ministry said on Friday that four towns were flooded.\n\n“We have no power,” the mayor said."


def test_a_whole_article() -> None:
    meta: dict[str, JsonValue] = {"desk": {"n": 1}}
    raw = decoded(
        CONTENT,
        id="a1",
        url="https://wire.example/a1",
        title="River towns flooded  after dam fails",
        language="en-GB",
        fetched_at=FETCHED,
        retracts="a0",
        backfill=True,
        meta=meta,
    )
    assert clean(raw, Origin("articles.raw", 3, 41, RECORDED)) == CleanArticle(
        article_id=digest("wire.example", "a1", digest(TEXT)),
        raw_id="a1",
        source="wire.example",
        url="https://wire.example/a1",
        title="River towns flooded after dam fails",
        text=TEXT,
        language="en",
        published_at=PUBLISHED,
        fetched_at=FETCHED,
        content_hash=digest(TEXT),
        signature=signature(TEXT),
        retracts="a0",
        meta=meta,
        trace=Trace(
            topic="articles.raw",
            partition=3,
            offset=41,
            timestamp=RECORDED,
            pipeline_version=PIPELINE_VERSION,
            models={},
            backfill=True,
        ),
    )


def test_offline_the_timestamp_is_when_it_was_fetched_else_published() -> None:
    for fields, expected in (({"fetched_at": FETCHED}, FETCHED), ({}, PUBLISHED)):
        article = clean(decoded("The dam broke.", **fields), OFFLINE)
        assert isinstance(article, CleanArticle)
        assert article.trace.timestamp == expected


def test_the_id_is_of_source_id_or_else_url_and_text() -> None:
    def identity(content: str = "The dam broke.", **fields: object) -> str:
        article = clean(decoded(content, **fields), OFFLINE)
        assert isinstance(article, CleanArticle)
        return article.article_id

    assert identity(id="1", url="u") == identity(id="1", url="v", title="New title") == identity("The  dam broke.\n", id="1")
    assert (
        len(
            {
                identity(id="1"),
                identity(id="2"),
                identity(url="1"),
                identity("The dam held.", id="1"),
                identity(id="1", source="b"),
            }
        )
        == 4
    )
    assert identity(url="u") == identity(id="u")


def test_a_detected_language_names_its_model() -> None:
    article = clean(
        decoded("Le barrage a cédé vendredi, selon le ministère de l’intérieur, et quatre villes sont inondées."), OFFLINE
    )
    assert isinstance(article, CleanArticle)
    assert (article.language, list(article.trace.models)) == ("fr", ["language"])


@pytest.mark.parametrize("content", ["***\n\nShare\n\nTweet", "\u200b\x00\x01", "Deutsch | Français | Polski\n\nAdvertisement"])
def test_nothing_readable_is_no_text(content: str) -> None:
    found = clean(decoded(content), OFFLINE)
    assert isinstance(found, Rejection)
    assert found.code is RejectionCode.NO_TEXT


def test_a_page_without_text_or_date_is_rejected() -> None:
    empty = clean(decoded("<script>var a = 1</script>", content_type="text/html"), OFFLINE)
    undated = clean(decoded("<p>The dam broke on a cold morning.</p>", content_type="text/html", published_at=None), OFFLINE)
    plain = clean(decoded("The dam broke.", published_at=None), OFFLINE)
    assert [each.code for each in (empty, undated, plain) if isinstance(each, Rejection)] == ["no_text", "no_date", "no_date"]


def test_a_headline_alone_is_the_text() -> None:
    assert text_of("Dam breaks near Porto", title="Dam breaks near Porto") == "Dam breaks near Porto"
    assert text_of("Dam breaks\n\nDAM BREAKS", title="Dam breaks") == "Dam breaks"
    assert text_of("Watch: dam breaks near Porto") == "Watch: dam breaks near Porto"


def test_a_rejection_quotes_nothing_of_the_text() -> None:
    found = clean(decoded("Share\n\nTweet"), OFFLINE)
    assert found == Rejection(
        RejectionCode.NO_TEXT,
        "nothing readable is left of `content`: send the article's text (content_type text/plain, 12 characters)",
    )
