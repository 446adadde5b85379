"""Tables of a pack's TOML files, with the lines that their keys and words stand in: TOML's own reader forgets these."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from pipeline.languages.faults import Fault, PackError
from pipeline.languages.tables import read_text

_HEADING: Final = re.compile(r"\A\s*\[([^\]]+)\]")
_KEY: Final = re.compile(r"\A\s*(?:\"([^\"]+)\"|'([^']+)'|([\w.-]+))\s*=")


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a TOML file."""

    path: Path
    keys: tuple[str, ...]
    """Its name: `("times", "months")` of `[times.months]`."""
    values: Mapping[str, Any]

    def fault(self, key: str, fault: str, mend: str, word: str = "") -> Fault:
        """That fault of the value of `key` and, where one is at fault, of a `word` in it."""
        line = line_of(read_text(self.path), (*self.keys, key), word)
        return Fault(self.path, line, f"[{'.'.join(self.keys)}] {fault}", mend)

    def below(self, key: str, values: Mapping[str, Any]) -> Table:
        """The table that `key` of this one holds."""
        return Table(self.path, (*self.keys, key), values)


@cache
def read_toml(path: Path) -> Mapping[str, Any]:
    """What a TOML file holds. Raises `PackError` where it is missing, or no TOML."""
    try:
        return tomllib.loads(read_text(path))
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        raise PackError([Fault(path, int(found[1]) if found else 0, str(error), "See toml.io for the form")]) from error


def line_of(text: str, keys: tuple[str, ...], word: str = "") -> int:
    """The line, from 1, in which a key of a table stands or, behind it, a word; 0 where there is no such table.

    `keys` are the names of the tables around the key, and the key. Where the table lacks it, the line is the table's own.
    """
    lines = text.splitlines()
    at = next(_starting(lines, keys), 0)
    if not at or not word:
        return at
    bounded = re.compile(rf"(?<![^\W_]){re.escape(word)}(?![^\W_])")
    return next((number for number, line in enumerate(lines[at - 1 :], at) if bounded.search(line)), at)


def _starting(lines: list[str], keys: tuple[str, ...]) -> Iterator[int]:
    """The line of the key in its table, or else that of the nearest table that there is."""
    nearest = 0
    current: tuple[str, ...] = ()
    for number, line in enumerate(lines, 1):
        if heading := _HEADING.match(line):
            current = tuple(each.strip().strip("\"'") for each in heading[1].split("."))
            inside = current[: len(keys) - 1] == keys[:-1]
            nearest = number if keys[: len(current)] == current or (inside and not nearest) else nearest
            if current[: len(keys)] == keys:
                yield number
        elif (name := _KEY.match(line)) and (*current, next(filter(None, name.groups()))) == keys:
            yield number
    if nearest:
        yield nearest
