"""The first step writes a clean article that says where its raw record stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import orjson

from agents.clean import CleanStep
from agents.delivery.records import Output, Record
from agents.metrics import Metrics
from agents.settings import Settings
from pipeline.cleaning import leading_sentences_key
from pipeline.rejection import Rejection, RejectionCode
from schemas import CleanArticle

if TYPE_CHECKING:
    from agents.pool import ReadingPool

RAW = {"content": "It rained in Lviv.", "source": "s", "published_at": "2024-01-01T00:00:00", "colour": "red"}


class Here:
    """A pool that runs everything in this process."""

    async def run(self, affinity: int | None, function: Any, *args: Any) -> Any:
        """What the function gives."""
        return function(*args)


def step(metrics: Metrics) -> CleanStep:
    return CleanStep(Settings(), {}, cast("ReadingPool", Here()), metrics)


async def test_a_raw_record_becomes_a_clean_article() -> None:
    metrics = Metrics()
    record = Record("articles.raw", 2, 41, 1_704_067_200_000, None, orjson.dumps(RAW), (("traceparent", b"00-1"),))
    made = await step(metrics).handle(record)
    assert not isinstance(made, Rejection)
    (output,) = made
    article = CleanArticle.from_bytes(output.value or b"")
    key = leading_sentences_key(article.text)
    where = [("raw_topic", b"articles.raw"), ("raw_partition", b"2"), ("raw_offset", b"41"), ("raw_timestamp", b"1704067200000")]
    headers = [*where, ("partition_key", key), ("traceparent", b"00-1")]
    assert output == Output("articles.clean", article.article_id.encode(), output.value, headers, key)
    assert (article.trace.topic, article.trace.partition, article.trace.offset) == ("articles.raw", 2, 41)
    counted = [metrics.registry.get_sample_value(f"claimwire_{name}_total") for name in ("unknown_fields", "naive_times")]
    assert counted == [1, 1]


async def test_what_feeds_get_wrong_without_harm_is_counted() -> None:
    metrics = Metrics()
    raw = {
        "content": "<p>Міністр повідомив, що міст закриють, бо вода піднялася вище за позначку минулого року.</p>",
        "source": "s",
        "language": "ru",
        "published_at": "Wed, 15 May 2024 12:00:00 GMT",
        "fetched_at": "0001-01-01T00:00:00Z",
    }
    await step(metrics).handle(Record("articles.raw", 2, 41, 1_704_067_200_000, None, orjson.dumps(raw)))
    names: list[tuple[str, dict[str, str]]] = [
        ("converted_times", {}),
        ("missing_times", {}),
        ("found_html", {}),
        ("overruled_languages", {"declared": "ru", "shown": "uk"}),
        ("naive_times", {}),
    ]
    counted = [metrics.registry.get_sample_value(f"claimwire_{name}_total", labels) for name, labels in names]
    assert counted == [1, 1, 1, 1, 0]


async def test_a_record_that_holds_no_article_is_rejected() -> None:
    rejected = await step(Metrics()).handle(Record("articles.raw", 0, 0, 0, None, b"\xff"))
    assert isinstance(rejected, Rejection)
    assert rejected.code is RejectionCode.NOT_UTF8
