"""Engines know no language: they hold no letters but plain Latin ones, and no function word of any language."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from pipeline.languages import LANGUAGES

ROOT: Final = Path(__file__).parents[3]
ENGINES: Final = sorted((ROOT / "pipeline" / "annotation").rglob("*.py"))

LABELS: Final = frozenset(
    ["about", "before", "between", "first", "last", "name", "next", "other", "part", "this", "which", "us", "ca", "ha"]
)
"""Names that engines give to groups of patterns, sides of a number and directions of time; symbols of units and moneys: "ha",
"US$"."""

FOLDED: Final = frozenset("İı")
"""Letters of which lower case makes two, or none: no word's, but Unicode's."""

DESCRIBED: Final = frozenset({"ontology.py"})
"""Files that describe codes in words."""


def _strings(path: Path) -> Iterator[str]:
    """The strings of a module, without docstrings and messages of errors, which functions named so tell faults with."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    spoken: set[ast.AST] = set()
    for node in ast.walk(tree):
        documents = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        tells = isinstance(node, ast.FunctionDef) and node.name.endswith("_faults")
        if documents or tells or isinstance(node, ast.Raise | ast.Assert):
            spoken |= set(ast.walk(node))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in spoken:
            yield node.value


def _function_words() -> frozenset[str]:
    lists = (each.folder / "stop_words.txt" for each in LANGUAGES)
    lines = (line for path in lists for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return frozenset(word for line in lines for word in line.split() if len(word) > 1)


FUNCTION_WORDS: Final = _function_words()


@pytest.mark.parametrize("path", ENGINES, ids=lambda path: str(path.relative_to(ROOT)))
def test_engines_hold_no_words(path: Path) -> None:
    strings = list(_strings(path))
    assert {letter for string in strings for letter in string if letter.isalpha() and not letter.isascii()} - FOLDED == set()
    if path.name not in DESCRIBED:
        assert {word for string in strings for word in string.split()} & FUNCTION_WORDS - LABELS == set()


def test_the_words_looked_for_are_those_of_all_languages() -> None:
    assert {"the", "los", "это", "який", "है", "आहे"} <= FUNCTION_WORDS
