"""Series are there from the start."""

from __future__ import annotations

from agents.metrics import STEPS, Metrics
from pipeline.rejection import RejectionCode
from pipeline.version import PIPELINE_VERSION


def _sample(metrics: Metrics, name: str, **labels: str) -> float | None:
    return metrics.registry.get_sample_value(name, labels)


def test_series_begin_at_zero_so_that_their_first_increment_is_a_rate() -> None:
    metrics = Metrics()
    for step in STEPS:
        assert _sample(metrics, "claimwire_records_in_total", step=step) == 0
        for code in RejectionCode:
            assert _sample(metrics, "claimwire_records_dead_total", step=step, code=code.value) == 0
    assert [_sample(metrics, "claimwire_memo_lookups_total", result=each) for each in ("hit", "miss")] == [0, 0]


def test_two_workers_in_one_process_count_apart() -> None:
    one, other = Metrics(), Metrics()
    one.forgotten_claims.inc(2)
    assert [_sample(each, "claimwire_forgotten_claims_total") for each in (one, other)] == [2, 0]


def test_the_build_says_its_version() -> None:
    (sample,) = [
        each for family in Metrics().registry.collect() for each in family.samples if each.name == "claimwire_build_info"
    ]
    assert sample.labels["version"] == PIPELINE_VERSION
