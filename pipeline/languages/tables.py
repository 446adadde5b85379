"""The files of a pack that are no TOML: tables (`*.tsv`) and lists of words (`*.txt`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.languages.faults import Fault, PackError, meant, word_fault


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its cells by column, with the line of the file that it stands in."""

    path: Path
    line: int
    """Counted from 1."""
    cells: Mapping[str, str]
    """Name of a column to what the row has there; empty where it has nothing."""

    def __getitem__(self, column: str) -> str:
        """The cell of that column. Raises `KeyError` where the table has no such column."""
        return self.cells[column]

    def fault(self, fault: str, mend: str) -> Fault:
        """That fault of this row."""
        return Fault(self.path, self.line, fault, mend)


def read_rows(path: Path, columns: Sequence[str], optional: Sequence[str] = ()) -> tuple[Row, ...]:
    """The rows of a table, in order. `columns` have to be in its heading, `optional` ones may; a cell may be empty.

    Raises `PackError` where the file is missing, the heading has other columns, or a row has more or fewer cells than it.
    """
    lines = [(number, line) for number, line in enumerate(read_text(path).splitlines(), 1) if _is_row(line)]
    (number, heading), *rest = lines or [(0, "")]
    named, known = heading.split("\t"), [*columns, *optional]
    begin = f"Begin the file with the line {'<tab>'.join(known)}"
    faults = [Fault(path, number, f"there is no column {each!r}", begin) for each in columns if each not in named]
    faults += [Fault(path, number, f"unknown column {each!r}", meant(each, known)) for each in named if each not in known]
    if faults:
        raise PackError(faults)
    rows = []
    for number, line in rest:
        cells = line.split("\t")
        rows.append(Row(path, number, dict(zip(named, cells, strict=False))))
        if len(cells) != len(named):
            faults.append(Fault(path, number, f"{len(cells)} cells, but {len(named)} columns", "Part cells with single tabs"))
    if faults:
        raise PackError(faults)
    return tuple(rows)


def read_list(path: Path, signs: str = "") -> frozenset[str]:
    """The words of a list; `signs` may stand in them besides those that may in every word.

    Raises `PackError` where the file is missing, and for a word that no text can hold, or that stands twice.
    """
    found: dict[str, int] = {}
    faults = []
    for number, line in enumerate(read_text(path).splitlines(), 1):
        for word in line.split() if not line.startswith("#") else ():
            if wrong := word_fault(word, signs):
                faults.append(Fault(path, number, *wrong))
            if word in found:
                faults.append(Fault(path, number, f"{word!r} stands in line {found[word]} already", "Take one out"))
            found[word] = number
    if faults:
        raise PackError(faults)
    return frozenset(found)


def read_text(path: Path) -> str:
    """What a file of a pack holds. Raises `PackError` where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise PackError(
            [Fault(path, 0, f"cannot be read: {error.strerror}", "Copy the file of another language, and fill it")]
        ) from error


def _is_row(line: str) -> bool:
    """Whether a line is neither empty nor a comment."""
    return bool(line.strip()) and not line.startswith("#")
