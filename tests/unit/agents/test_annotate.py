"""The second step writes every article, and tells what failed in it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, cast

import pytest

from agents.annotate import AnnotateStep
from agents.delivery.records import ONE_PARTITION, Output, Record
from agents.metrics import LANGUAGE_LABELS, Metrics
from agents.reading import AnnotatedRecord
from agents.settings import Settings
from pipeline.annotation.text.guard import EXTRACTORS, Fault
from pipeline.rejection import Rejection, RejectionCode

if TYPE_CHECKING:
    from agents.pool import ReadingPool

RAW = (("raw_topic", b"articles.raw"), ("raw_partition", b"3"), ("raw_offset", b"77"), ("raw_timestamp", b"1704067200000"))
CLEAN = Record("articles.clean", 1, 5, 0, b"ab", b"{}", (*RAW, ("partition_key", b"\x00\x00\x00\x07rest")))
FAULTS = (
    Fault("quantities", "hi", (10, 42), "KeyError: 'lakh' (quantities/numbers.py:12)"),
    Fault("vectors", "fi", None, "ValueError: 'empty' (vectors/embedding.py:9)"),
    Fault("quantities", "hi", (50, 60), "KeyError: 'crore' (quantities/numbers.py:12)"),
)


class Pool:
    """Stands for the reading processes: it gives what it was made with, whatever it is asked to read."""

    def __init__(self, given: AnnotatedRecord | Rejection) -> None:
        self.given = given
        self.affinity: int | None = None

    async def run(self, affinity: int | None, function: Any, *args: Any) -> Any:
        """What it was made with."""
        self.affinity = affinity
        return self.given


def counted(metrics: Metrics) -> dict[tuple[str, str], float]:
    """Failures by extractor and language, those that there were."""
    found = {
        (extractor, language): metrics.registry.get_sample_value(
            "claimwire_extractor_failures_total", {"extractor": extractor, "language": language}
        )
        for extractor in EXTRACTORS
        for language in LANGUAGE_LABELS
    }
    assert None not in found.values(), "every series begins at zero"
    return {key: value for key, value in found.items() if value}


async def handled(pool: Pool, metrics: Metrics) -> Any:
    return await AnnotateStep(Settings(), {}, cast("ReadingPool", pool), metrics).handle(CLEAN)


async def test_an_article_without_faults_goes_on_and_nothing_is_said(caplog: pytest.LogCaptureFixture) -> None:
    metrics, pool = Metrics(), Pool(AnnotatedRecord("ab", b"{}", "fi", 3, 2, 1, 30, 4))
    assert await handled(pool, metrics) == [Output("articles.annotated", b"ab", b"{}", CLEAN.headers, ONE_PARTITION)]
    assert (pool.affinity, counted(metrics), caplog.records) == (7, {}, [])
    names: list[tuple[str, dict[str, str]]] = [
        ("memo_lookups_total", {"result": "hit"}),
        ("unread_characters_total", {}),
        ("unread_claims_total", {}),
        ("articles_without_claims_total", {"language": "other"}),
    ]
    assert [metrics.registry.get_sample_value(f"claimwire_{name}", labels) for name, labels in names] == [2, 30, 4, 0]


@pytest.mark.parametrize(("language", "label"), [("uk", "uk"), ("fi", "other"), ("und", "other")])
async def test_an_article_without_claims_goes_on_and_is_counted_by_its_language(language: str, label: str) -> None:
    metrics = Metrics()
    assert len(await handled(Pool(AnnotatedRecord("ab", b"{}", language, 0, 0, 0, 0, 0)), metrics)) == 1
    assert metrics.registry.get_sample_value("claimwire_articles_without_claims_total", {"language": label}) == 1


async def test_each_fault_is_counted_and_logged_with_where_the_raw_record_stands(caplog: pytest.LogCaptureFixture) -> None:
    metrics = Metrics()
    made = await handled(Pool(AnnotatedRecord("ab", b"{}", "hi", 3, 0, 0, 0, 0, FAULTS)), metrics)
    assert [each.value for each in made] == [b"{}"], "the article goes on"
    assert counted(metrics) == {("quantities", "hi"): 2, ("vectors", "other"): 1}
    assert {each.levelno for each in caplog.records} == {logging.WARNING}
    first, second, _ = (each.getMessage() for each in caplog.records)
    assert first == (
        "annotate: quantities failed in characters 10 to 42 of article ab (hi), raw record articles.raw 3@77: "
        "KeyError: 'lakh' (quantities/numbers.py:12)"
    )
    assert second == (
        "annotate: vectors failed in the whole text of article ab (fi), raw record articles.raw 3@77: "
        "ValueError: 'empty' (vectors/embedding.py:9)"
    )


async def test_a_rejected_record_has_no_article() -> None:
    rejection = Rejection(RejectionCode.TIMEOUT, "too slow")
    assert await handled(Pool(rejection), Metrics()) == rejection
