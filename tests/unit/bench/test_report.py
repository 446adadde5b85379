"""From measurements to figures and the table."""

from __future__ import annotations

import pytest

from tests.bench.copying import Copied
from tests.bench.drive import Fed
from tests.bench.report import copy_figures, latency, percentile, speed, table


@pytest.mark.parametrize(
    ("values", "percent", "expected"),
    [
        ([3.0], 50, 3.0),
        ([3.0], 99, 3.0),
        ([4.0, 1.0, 3.0, 2.0], 50, 2.0),
        ([4.0, 1.0, 3.0, 2.0], 51, 3.0),
        ([float(each) for each in range(1, 101)], 99, 99.0),
        ([float(each) for each in range(1, 101)], 100, 100.0),
        ([float(each) for each in range(1, 1001)], 95, 950.0),
    ],
)
def test_percentiles_are_values_by_nearest_rank(values: list[float], percent: float, expected: float) -> None:
    assert percentile(values, percent) == expected


def test_there_is_no_percentile_of_nothing() -> None:
    with pytest.raises(ValueError, match="no percentile"):
        percentile([], 50)


def fed(articles: int, seconds: float, cpu: float, latencies: tuple[float, ...] = (1.0,)) -> Fed:
    return Fed(articles, seconds, cpu, latencies, claims=3)


def test_rounds_are_summed_not_averaged() -> None:
    figures = speed([fed(100, 50.0, 20.0), fed(100, 150.0, 80.0)])
    assert figures == {
        "articles": 200,
        "articles_per_cpu_second": 2.0,
        "articles_per_second": 1.0,
        "cpu_seconds_an_article": 0.5,
        "rounds": [5.0, 1.25],
    }


def test_latencies_of_all_rounds_are_one_distribution() -> None:
    figures = latency([fed(10, 10, 5, (0.1,) * 98), fed(10, 10, 5, (2.0, 9.0))])
    assert (figures["p50_s"], figures["p95_s"], figures["p99_s"], figures["outputs"]) == (0.1, 0.1, 2.0, 100)


def test_the_copy_ratio_is_of_records_a_second() -> None:
    figures = copy_figures(
        [Copied(1.0, 0.9, 8_000), Copied(3.0, 1.1, 8_000)], [Copied(10.0, 9.6, 8_000), Copied(10.0, 6.4, 8_000)]
    )
    assert figures == {
        "bare": {"records_per_second": 4_000, "cpu_us_a_record": 125.0},
        "hop": {"records_per_second": 800, "cpu_us_a_record": 1000.0},
        "ratio": 0.2,
    }


def test_the_table_has_a_row_for_each_figure_and_a_dash_for_none() -> None:
    ours, theirs = speed([fed(100, 50.0, 20.0)]), speed([fed(100, 25.0, 10.0)])
    costs = {
        "memory_mib": 1_400, "ready_s": 8.0, "first_output_s": 9.0,
        "events_an_article": 12.5, "claims_an_article": 12.0, "bytes_a_claim": 2_000,
    }  # fmt: skip
    figures = {
        "streams": {"novel": {"claimwire": ours, "peer": theirs, "ratio": 0.5}},
        "latency": {"claimwire": latency([fed(1, 1, 1)]), "peer": latency([fed(1, 1, 1, (0.5,))])},
        "costs": {"claimwire": costs, "peer": costs | {"ready_s": None}},
        "copy": copy_figures([Copied(1.0, 1.0, 4_000)], [Copied(2.0, 2.0, 4_000)]),
        "processes": {"2": ours},
    }
    lines = table(figures).splitlines()
    assert "| novel, articles a CPU second | 5.0 | 10.0 | 0.50 |" in lines
    assert "| half load, p99 raw to output, s | 1.0 | 0.5 | 2.00 |" in lines
    assert "| memory mib | 1,400 | 1,400 | 1.00 |" in lines
    assert "| ready s | 8.0 | - | - |" in lines
    assert "2,000 records/s" in lines[-2]
    assert "ratio 0.5" in lines[-2]
    assert lines[-1] == "2 reading processes: 0.2 CPU seconds an article, 2.0 articles/s"
