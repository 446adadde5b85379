"""The worker's own process loads no model: its reading processes do."""

from __future__ import annotations

import subprocess
import sys

MODELS = ("spacy", "natasha", "slovnet", "navec", "pymorphy3", "simplemma", "onnxruntime", "sentencepiece")

RESOLVES = """
import sys
import agents.worker
from pipeline.rarity import rarity
from pipeline.resolution import Resolver
from pipeline.resolution.proposition import stems
Resolver({})
rarity("minist")
stems("The minister resigned.")
print(*sorted(sys.modules))
"""


def _loaded(code: str) -> set[str]:
    """Modules that a new process has loaded once it has run `code`."""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(ran.stdout.split())


def test_who_resolves_has_loaded_no_model() -> None:
    loaded = _loaded(RESOLVES)
    assert "pipeline.resolution.resolver" in loaded
    assert loaded.isdisjoint(MODELS), "spaCy alone makes of 0.3 s and 55 MB, for resolution, 0.7 s and 106 MB"


def test_who_asks_which_languages_are_read_has_loaded_no_model() -> None:
    loaded = _loaded("import sys, pipeline.languages; print(*sys.modules)")
    assert "pipeline.languages.mr" in loaded
    assert loaded.isdisjoint((*MODELS, "numpy", "orjson", "pydantic"))
