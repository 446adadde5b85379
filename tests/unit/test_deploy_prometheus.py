"""Prometheus' configuration and alerts: checked and tested by promtool, and held to the metrics that there are."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from agents.metrics import LANGUAGE_LABELS, STEPS, Metrics
from pipeline.annotation.text.guard import EXTRACTORS
from pipeline.rejection import RejectionCode

FOLDER = Path(__file__).parent.parent.parent / "deploy" / "prometheus"

METRIC = re.compile(r"\b(claimwire_\w+)(?:\{([^{}]*)\})?")
MATCHER = re.compile(r'(\w+)(?:=|!=|=~|!~)"([^"]*)"')
OF_TARGET = {"job", "instance"}

VALUES = {"step": STEPS, "code": tuple(RejectionCode), "extractor": EXTRACTORS, "language": LANGUAGE_LABELS}
"""Labels with closed lists of values."""


def _read(name: str) -> Any:
    return yaml.safe_load((FOLDER / name).read_text())


def _alerts() -> list[dict[str, Any]]:
    return [rule for group in _read("alerts.yml")["groups"] for rule in group["rules"]]


def _firing(test: dict[str, Any]) -> Iterator[dict[str, str]]:
    """The labels of each alert that a test expects."""
    for case in test["promql_expr_test"]:
        for sample in case["exp_samples"]:
            yield dict(MATCHER.findall(sample["labels"]))


@pytest.fixture(scope="module")
def series() -> dict[str, set[str]]:
    """Every series that /metrics shows, with its labels."""
    metrics = Metrics()
    metrics.lag.labels("articles.raw", 0).set(0)
    return {sample.name: set(sample.labels) for family in metrics.registry.collect() for sample in family.samples}


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "config", "--syntax-only", "prometheus.yml"),
        ("check", "rules", "alerts.yml"),
        ("test", "rules", "alerts_test.yml"),
    ],
)
def test_promtool_agrees(arguments: tuple[str, ...]) -> None:
    promtool = shutil.which("promtool")
    if promtool is None:
        pytest.fail("promtool is missing: run `make test-tools` (it comes with Debian's package prometheus)")
    done = subprocess.run([promtool, *arguments], cwd=FOLDER, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"promtool {' '.join(arguments)}:\n{done.stdout}{done.stderr}"


@pytest.mark.parametrize("name", ["alerts.yml", "alerts_test.yml"])
def test_every_metric_and_label_exists(name: str, series: dict[str, set[str]]) -> None:
    used = METRIC.findall((FOLDER / name).read_text())
    assert used
    for metric, matchers in used:
        assert metric in series, f"{name} speaks of {metric}, which no worker shows"
        for label, value in MATCHER.findall(matchers):
            assert label in series[metric] | OF_TARGET, f"{metric} has no label {label}"
            if label in VALUES:
                assert value in VALUES[label], f"no {label} is called {value}"


@pytest.mark.parametrize("alert", _alerts(), ids=lambda alert: alert["alert"])
def test_alert_says_how_bad_what_and_what_to_do(alert: dict[str, Any]) -> None:
    assert set(alert) == {"alert", "expr", "for", "labels", "annotations"}
    assert alert["labels"]["severity"] in {"warning", "critical"}
    assert set(alert["annotations"]) == {"summary", "description"}
    assert len(alert["annotations"]["description"].split()) >= 25, "too short to say what to do"


@pytest.mark.parametrize("alert", _alerts(), ids=lambda alert: alert["alert"])
def test_alert_is_seen_firing_and_quiet(alert: dict[str, Any]) -> None:
    fires_in = [
        any(fired["alertname"] == alert["alert"] for fired in _firing(test)) for test in _read("alerts_test.yml")["tests"]
    ]
    assert True in fires_in
    assert False in fires_in


def test_tests_expect_no_alert_that_is_gone() -> None:
    expected = {fired["alertname"] for test in _read("alerts_test.yml")["tests"] for fired in _firing(test)}
    assert expected == {alert["alert"] for alert in _alerts()}


@pytest.mark.parametrize("alert", _alerts(), ids=lambda alert: alert["alert"])
def test_templates_name_labels_that_the_alert_carries(alert: dict[str, Any]) -> None:
    tests = _read("alerts_test.yml")["tests"]
    carried = [set(fired) for test in tests for fired in _firing(test) if fired["alertname"] == alert["alert"]]
    named = set(re.findall(r"\$labels\.(\w+)", " ".join(alert["annotations"].values())))
    assert all(named <= labels for labels in carried)


def test_alerts_are_loaded_and_know_the_job() -> None:
    config = _read("prometheus.yml")
    assert config["rule_files"] == ["alerts.yml"]
    jobs = {job["job_name"] for job in config["scrape_configs"]}
    assert set(re.findall(r'job="(\w+)"', (FOLDER / "alerts.yml").read_text())) == jobs


def test_the_token_is_read_from_a_file() -> None:
    (job,) = _read("prometheus.yml")["scrape_configs"]
    assert job["authorization"] == {"type": "Bearer", "credentials_file": "/run/secrets/claimwire_web_token"}
