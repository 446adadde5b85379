"""From measurements to figures, a table and a file."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from statistics import median
from typing import Any

from tests.bench.copying import Copied
from tests.bench.drive import Fed, Run

Figures = dict[str, Any]

PERCENTS = (50, 95, 99)


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that at least `percent` of all do not exceed (nearest rank). Raises `ValueError` where there is none."""
    if not values:
        raise ValueError("no value, so no percentile")
    return sorted(values)[max(0, math.ceil(len(values) * percent / 100) - 1)]


def speed(fed: Sequence[Fed]) -> Figures:
    """Of all rounds together: sums of articles, seconds and processor seconds."""
    articles = sum(each.articles for each in fed)
    cpu, wall = sum(each.cpu_seconds for each in fed), sum(each.seconds for each in fed)
    return {
        "articles": articles,
        "articles_per_cpu_second": round(articles / cpu, 3),
        "articles_per_second": round(articles / wall, 3),
        "cpu_seconds_an_article": round(cpu / articles, 4),
        "rounds": [round(each.articles / each.cpu_seconds, 3) for each in fed],
    }


def latency(fed: Sequence[Fed]) -> Figures:
    """Of the outputs of all rounds together."""
    every = [each for one in fed for each in one.latencies]
    figures: Figures = {f"p{percent}_s": round(percentile(every, percent), 3) for percent in PERCENTS}
    return figures | {"outputs": len(every), "articles_per_second": round(speed(fed)["articles_per_second"], 3)}


def costs(runs: Sequence[Run]) -> Figures:
    """What a system takes besides time: the most memory of any run, medians of its starts, outputs and bytes of all runs."""
    totals = [run.totals() for run in runs]
    claims = sum(each for _, each in totals)
    ready = [run.ready_seconds for run in runs if run.ready_seconds is not None]
    return {
        "memory_mib": round(max(run.memory_mib for run in runs)),
        "ready_s": round(median(ready), 2) if ready else None,
        "first_output_s": round(median(run.first_seconds for run in runs), 2),
        "events_an_article": round(sum(len(fed.latencies) for run in runs for fed in run.fed) / _articles(runs), 2),
        "claims_an_article": round(sum(fed.claims for run in runs for fed in run.fed) / _articles(runs), 2),
        "bytes_a_claim": round(sum(run.bytes_kept() for run in runs) / claims) if claims else None,
    }


def copy_figures(bare: Sequence[Copied], hop: Sequence[Copied]) -> Figures:
    """Records a second of both, by the wall, and microseconds of processor time a record."""

    def of(measured: Sequence[Copied]) -> Figures:
        records = sum(each.records for each in measured)
        return {
            "records_per_second": round(records / sum(each.seconds for each in measured)),
            "cpu_us_a_record": round(1e6 * sum(each.cpu_seconds for each in measured) / records, 1),
        }

    figures: Figures = {"bare": of(bare), "hop": of(hop)}
    figures["ratio"] = round(figures["hop"]["records_per_second"] / figures["bare"]["records_per_second"], 3)
    return figures


def _articles(runs: Sequence[Run]) -> int:
    return sum(fed.articles for run in runs for fed in run.fed)


def table(figures: Mapping[str, Any]) -> str:
    """All figures of one run as rows of Markdown: claimwire, the peer, and the ratio of the two."""
    rows = []
    for stream, both in figures.get("streams", {}).items():
        for name, words in (("articles_per_cpu_second", "articles a CPU second"), ("articles_per_second", "articles a second")):
            rows.append((f"{stream}, {words}", both["claimwire"][name], both["peer"][name]))
    if "latency" in figures:
        rows += [
            (f"half load, {name[:-2]} raw to output, s", figures["latency"]["claimwire"][name], figures["latency"]["peer"][name])
            for name in figures["latency"]["claimwire"]
            if name.startswith("p")
        ]
    for name in ("memory_mib", "ready_s", "first_output_s", "events_an_article", "claims_an_article", "bytes_a_claim"):
        if "costs" in figures:
            rows.append((name.replace("_", " "), figures["costs"]["claimwire"][name], figures["costs"]["peer"][name]))
    lines = ["| | claimwire | peer | ratio |", "| --- | --- | --- | --- |"]
    lines += [f"| {name} | {_told(ours)} | {_told(theirs)} | {_ratio(ours, theirs)} |" for name, ours, theirs in rows]
    return "\n".join([*lines, *_others(figures)])


def _others(figures: Mapping[str, Any]) -> list[str]:
    """What has no counterpart in the peer."""
    lines = []
    if "copy" in figures:
        bare, hop = figures["copy"]["bare"], figures["copy"]["hop"]
        lines.append(
            f"\ncopying with reading off: {hop['records_per_second']:,} records/s ({hop['cpu_us_a_record']} µs of CPU each), "
            f"a bare aiokafka loop {bare['records_per_second']:,}/s ({bare['cpu_us_a_record']} µs): "
            f"ratio {figures['copy']['ratio']}"
        )
    lines += [
        f"{count} reading processes: {each['cpu_seconds_an_article']} CPU seconds an article, "
        f"{each['articles_per_second']} articles/s"
        for count, each in figures.get("processes", {}).items()
    ]
    return lines


def _told(value: float | None) -> str:
    return "-" if value is None else f"{value:,}"


def _ratio(ours: float | None, theirs: float | None) -> str:
    return f"{ours / theirs:.2f}" if ours and theirs else "-"
