"""Who may import whom: rooms in order, stages and languages apart, and nothing of how it is run in the core."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path
from typing import Final

import pytest

from pipeline.languages import LANGUAGES

ROOT = Path(__file__).parent.parent.parent

ROOMS: Final = (
    "schemas",
    "pipeline.errors",
    "pipeline.version",
    "pipeline.hashing",
    "pipeline.identity",
    "pipeline.rejection",
    "pipeline.reading",
    "pipeline.scripts",
    "pipeline.dateline",
    "pipeline.negation",
    "pipeline.vectors",
    "pipeline.annotation.text",
    "pipeline.annotation.names",
    "pipeline.annotation.places",
    "pipeline.annotation.times",
    "pipeline.annotation.quantities",
    "pipeline.annotation.events",
    "pipeline.annotation.polarity",
    "pipeline.annotation.entities",
    "pipeline.annotation.shallow",
    "pipeline.annotation.claims",
    "pipeline.annotation.copies",
    "pipeline.annotation.reader",
    "pipeline.annotation.annotator",
    "pipeline.annotation",
    "pipeline.languages",
    "pipeline.rarity",
    "pipeline.cohesion",
    "pipeline.sketches",
    "pipeline.cleaning",
    "pipeline.resolution",
    "pipeline.offline",
    "pipeline",
    "agents",
)
"""The rooms of the house in order: each may import from itself and from those before it. A package's own name, behind its rooms,
is its `__init__`."""

APART: Final = (
    ("pipeline.cleaning", "pipeline.annotation"),
    ("pipeline.cleaning", "pipeline.resolution"),
    ("pipeline.resolution", "pipeline.annotation"),
    ("pipeline.vectors", "pipeline.annotation"),
    *permutations((f"pipeline.languages.{each.code}" for each in LANGUAGES), 2),
)
"""Rooms that know nothing of each other: the stages, and the languages."""

OUTSIDE: Final = {
    "faust",
    "mode",
    "aiokafka",
    "confluent_kafka",
    "os",
    "time",
    "socket",
    "subprocess",
    "asyncio",
}
"""Kafka, processes, the environment, the clock and loading by name: for `agents` alone."""

CLOCK: Final = re.compile(r"\b(?:datetime\.now|datetime\.utcnow|date\.today|time\.time)\(|os\.environ|\bimport_module\(")

FAUST: Final = ("agents.flow", "agents.lag", "agents.delivery", "agents.embedded", "agents.credentials", "agents.worker")
"""Where Faust is known: the flow, delivery, and what starts them."""


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


CORE: Final = [*_sources("pipeline"), *_sources("schemas")]
EVERY: Final = [*CORE, *_sources("agents")]


def _named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def _module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def _room(module: str) -> int:
    """The place in `ROOMS` of the longest name that `module` begins with."""
    fitting = [room for room in ROOMS if module == room or module.startswith(f"{room}.")]
    assert fitting, f"{module} stands in no room: give it a place in ROOMS"
    return ROOMS.index(max(fitting, key=len))


def _own(path: Path) -> list[str]:
    return [name for name in _imports(path) if name.partition(".")[0] in {"schemas", "pipeline", "agents"}]


@pytest.mark.parametrize("path", EVERY, ids=_named)
def test_no_arrow_points_back(path: Path) -> None:
    here = _room(_module(path))
    assert {name: ROOMS[_room(name)] for name in _own(path) if _room(name) > here} == {}


@pytest.mark.parametrize("path", CORE, ids=_named)
def test_who_is_to_stay_apart_does(path: Path) -> None:
    module = _module(path)
    for one, other in APART:
        if f"{module}.".startswith(f"{one}."):
            assert [name for name in _own(path) if f"{name}.".startswith(f"{other}.")] == []


@pytest.mark.parametrize("path", CORE, ids=_named)
def test_the_core_touches_nothing_outside(path: Path) -> None:
    found = set(_imports(path))
    assert {name for name in found if name in OUTSIDE or name.partition(".")[0] in OUTSIDE} == set()
    assert CLOCK.findall(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", _sources("agents"), ids=_named)
def test_faust_is_known_in_few_places(path: Path) -> None:
    if not _module(path).startswith(FAUST):
        assert {name.partition(".")[0] for name in _imports(path)} & {"faust", "mode"} == set()


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
    """What comes from a wire or a store is JSON or raw bytes. Only pipes between own processes pickle
    (`agents/called_process.py`)."""
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
