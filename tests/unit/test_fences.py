"""The core knows nothing of how it is run, and data flows one way."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent

OUTSIDE = {"faust", "mode", "aiokafka", "confluent_kafka", "os", "time", "socket", "subprocess", "asyncio", "agents"}
"""What `pipeline` and `schemas` may not import: Kafka, processes, the environment, the clock, and who runs them."""

CLOCK = re.compile(r"\b(?:datetime\.now|datetime\.utcnow|date\.today|time\.time)\(|os\.environ")


def _sources(folder: str) -> list[Path]:
    found = sorted((ROOT / folder).rglob("*.py"))
    assert found, f"no sources in {folder}"
    return found


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@pytest.mark.parametrize("path", [*_sources("pipeline"), *_sources("schemas")], ids=lambda path: str(path.relative_to(ROOT)))
def test_the_core_touches_nothing_outside(path: Path) -> None:
    assert {name.partition(".")[0] for name in _imports(path)} & OUTSIDE == set()
    assert CLOCK.findall(path.read_text()) == []


@pytest.mark.parametrize("path", _sources("schemas"), ids=lambda path: path.name)
def test_schemas_import_nothing_of_the_project(path: Path) -> None:
    assert {name.partition(".")[0] for name in _imports(path)} & {"pipeline", "agents"} == set()


@pytest.mark.parametrize(
    ("stage", "others"),
    [
        ("cleaning", ("annotation", "resolution")),
        ("annotation", ("cleaning", "resolution")),
        ("resolution", ("cleaning", "annotation")),
    ],
)
def test_stages_do_not_know_each_other(stage: str, others: tuple[str, ...]) -> None:
    for path in _sources(f"pipeline/{stage}"):
        assert not [name for name in _imports(path) if name.startswith(tuple(f"pipeline.{other}" for other in others))], path


@pytest.mark.parametrize("path", _sources("agents"), ids=lambda path: str(path.relative_to(ROOT)))
def test_only_delivery_sends_commits_and_acks(path: Path) -> None:
    """Commands may feed the raw topic; nothing else outside of delivery writes to the broker."""
    if "delivery" in path.parts or path.name == "feed.py":
        return
    assert re.findall(r"\.(?:send|send_and_wait|ack|commit|send_offsets_to_transaction)\(", path.read_text()) == []


CODE_LOADERS = {
    "pickle",
    "cPickle",
    "_pickle",
    "marshal",
    "shelve",
    "dill",
    "cloudpickle",
    "joblib",
    "yaml",
    "jsonpickle",
    "code",
}
"""Modules that make objects or code of bytes."""

RUNS_TEXT = {"eval", "exec", "compile", "__import__"}


@pytest.mark.parametrize(
    "path",
    [path for folder in ("agents", "pipeline", "schemas") for path in _sources(folder)],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_no_bytes_become_objects_or_code(path: Path) -> None:
    """What comes from a wire or a store is JSON or raw bytes. Only pipes between own processes pickle (`agents/pool.py`)."""
    assert {name.partition(".")[0] for name in _imports(path)} & CODE_LOADERS == set()
    calls = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)]
    assert [node.func.id for node in calls if isinstance(node.func, ast.Name) and node.func.id in RUNS_TEXT] == []
    assert [node.lineno for node in calls for given in node.keywords if given.arg in {"allow_pickle", "shell"}] == []
    for node in calls:
        if isinstance(node.func, ast.Name) and node.func.id in {"Options", "WriteBatch"}:
            assert "raw_mode=True" in ast.unparse(node), "without it rocksdict pickles"
        for given in node.keywords:
            if given.arg in {"key_serializer", "value_serializer"}:
                assert ast.unparse(given.value) == "'raw'", "Faust knows serializers that pickle"
