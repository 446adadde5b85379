"""Every regular expression of the project: where it stands, what can hang on it, and texts that pump it."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from itertools import product
from pathlib import Path
from re import _constants as ops  # type: ignore[attr-defined]  # the parse tree that `re` itself works on
from re import _parser as parser  # type: ignore[attr-defined]
from types import ModuleType
from typing import Any

PACKAGES = ("pipeline", "agents", "schemas")
MOST_CHARACTERS = 10
"""Different ones of a pattern that are tried alone and in pairs."""

_REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT)
_SAMPLES = {
    ops.CATEGORY_DIGIT: "7",
    ops.CATEGORY_SPACE: " ",
    ops.CATEGORY_WORD: "a",
    ops.CATEGORY_NOT_DIGIT: "x",
    ops.CATEGORY_NOT_SPACE: "y",
    ops.CATEGORY_NOT_WORD: "-",
}


@dataclass(frozen=True)
class Found:
    """A pattern and the module that holds it."""

    module: str
    pattern: re.Pattern[Any]


def all_patterns() -> list[Found]:
    """Compiled patterns in the globals of all modules, and those that functions compile from a literal; each once."""
    found: dict[tuple[str, str | bytes, int], Found] = {}
    for module in _modules():
        for pattern in (*_compiled(vars(module).values()), *_literal(module)):
            found.setdefault((module.__name__, pattern.pattern, pattern.flags), Found(module.__name__, pattern))
    return list(found.values())


def nested_repeats(pattern: re.Pattern[Any]) -> list[str]:
    """Unbounded repeats directly inside unbounded repeats that can be told apart by nothing: what backtracks exponentially."""
    return [str(body) for body in _unbounded(parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)) if _is_ambiguous(body)]


def pumps(pattern: re.Pattern[Any], length: int) -> Iterator[Any]:
    """Texts of about `length` characters that keep the pattern's repeats busy and then fail them."""
    tree = parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    characters = list(dict.fromkeys(_characters(tree)))[:MOST_CHARACTERS]
    for unit in dict.fromkeys("".join(pair) for pair in ((each,) for each in characters)):
        yield _typed(pattern, unit * length + "\x00")
    for first, second in product(characters[:5], repeat=2):
        if first != second:
            yield _typed(pattern, (first + second) * (length // 2) + "\x00")


def _modules() -> Iterator[ModuleType]:
    for name in PACKAGES:
        package = importlib.import_module(name)
        yield package
        for info in pkgutil.walk_packages(package.__path__, f"{name}."):
            if not info.name.endswith("__main__"):
                yield importlib.import_module(info.name)


def _compiled(values: Any) -> Iterator[re.Pattern[Any]]:
    """The patterns among the values, in tables, lists and fields of dataclasses, too."""
    for value in list(values):
        if isinstance(value, re.Pattern):
            yield value
        elif isinstance(value, dict):
            yield from _compiled(value.values())
        elif isinstance(value, (list, tuple)):
            yield from _compiled(value)
        elif is_dataclass(value) and not isinstance(value, type):
            yield from _compiled(getattr(value, each.name) for each in fields(value))


def _literal(module: ModuleType) -> Iterator[re.Pattern[Any]]:
    assert module.__file__ is not None
    for node in ast.walk(ast.parse(Path(module.__file__).read_text())):
        if isinstance(node, ast.Call) and node.args and re.fullmatch(r"re\.(?!escape)\w+", ast.unparse(node.func)):
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, (str, bytes)):
                yield re.compile(first.value)


def _unbounded(tree: Any) -> Iterator[Any]:
    """The bodies of the unbounded repeats."""
    for operation, argument in tree:
        if operation in _REPEATS and argument[1] is ops.MAXREPEAT:
            yield argument[2]
        for inner in _inside(operation, argument):
            yield from _unbounded(inner)


def _is_ambiguous(body: Any) -> bool:
    """Whether the repeated body is, in one of its branches, nothing but an unbounded repeat and what may be empty."""
    items = list(body)
    repeats = [item for item in items if item[0] in _REPEATS and item[1][1] is ops.MAXREPEAT]
    firm = [item for item in items if not (item[0] in (*_REPEATS, ops.AT) and (item[0] is ops.AT or item[1][0] == 0))]
    if repeats and all(item in repeats for item in firm):
        return True
    inner = [tree for operation, argument in items for tree in _inside(operation, argument) if operation not in _REPEATS]
    return len(items) == 1 and any(map(_is_ambiguous, inner))


def _inside(operation: Any, argument: Any) -> list[Any]:
    if operation in (*_REPEATS, ops.POSSESSIVE_REPEAT):
        return [argument[2]]
    if operation is ops.SUBPATTERN:
        return [argument[3]]
    if operation is ops.BRANCH:
        return list(argument[1])
    if operation in (ops.ASSERT, ops.ASSERT_NOT):
        return [argument[1]]
    if operation is ops.ATOMIC_GROUP:
        return [argument]
    return []


def _characters(tree: Any) -> Iterator[str]:
    """Characters of the repeated parts first, then of all parts."""
    for body in _unbounded(tree):
        yield from _all_characters(body)
    yield from _all_characters(tree)


def _all_characters(tree: Any) -> Iterator[str]:
    for operation, argument in tree:
        if operation is ops.LITERAL:
            yield chr(argument)
        elif operation is ops.NOT_LITERAL:
            yield "z" if argument != ord("z") else "y"
        elif operation is ops.ANY:
            yield "q"
        elif operation is ops.IN:
            yield from _class(argument)
        for inner in _inside(operation, argument):
            yield from _all_characters(inner)


def _class(items: Any) -> Iterator[str]:
    negated = bool(items) and items[0][0] is ops.NEGATE
    for operation, argument in items:
        if operation is ops.LITERAL and not negated:
            yield chr(argument)
        elif operation is ops.RANGE and not negated:
            yield chr(argument[0])
        elif operation is ops.CATEGORY:
            yield _SAMPLES.get(argument, "a")
    if negated:
        yield "z"


def _typed(pattern: re.Pattern[Any], text: str) -> Any:
    return text.encode("utf-8", "replace") if isinstance(pattern.pattern, bytes) else text
