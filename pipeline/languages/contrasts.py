"""The words of a pack that exclude each other, `contrasts.tsv`, and those that may stand for each other, `synonyms.tsv`.

A field is a question with one answer ("did it go up or down?", "which day of the week?"), a kind an answer. Fields and kinds have
the same names in all packs, so that words are compared across languages: two words of one kind say the same there, two words of
one field and different kinds do not. A meaning of `synonyms.tsv` is a field with one kind: a word may have several.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from pipeline.languages.faults import Fault, PackError
from pipeline.languages.tables import Row, read_rows

FILE: Final = "contrasts.tsv"

COLUMNS: Final = ("field", "kind", "words")

SYNONYMS: Final = "synonyms.tsv"

SYNONYM_COLUMNS: Final = ("meaning", "words")

MEANING: Final = "="
"""Begins the name of a field that is a meaning."""

PREFIX: Final = "-"
"""Stands behind what words of many endings begin with."""

SHORTEST_PREFIX: Final = 2
"""Letters of the shortest beginning."""


class Sense(NamedTuple):
    """A question, and the answer that a word gives."""

    field: str
    kind: str


@dataclass(frozen=True, slots=True)
class Contrasts:
    """The senses of the words of a language."""

    words: Mapping[str, tuple[Sense, ...]]
    """By a whole word, or by two with a space between them."""
    beginnings: Mapping[str, tuple[Sense, ...]]
    """By what words begin with."""
    pairs: frozenset[str]
    """First words of those that are two."""

    def senses(self, word: str) -> tuple[Sense, ...]:
        """The senses of a word, or of two with a space between them, in small letters: of each field that of the longest entry.
        An entry of one word has nothing to say of two."""
        shortest = max(SHORTEST_PREFIX, word.find(" ") + 2)
        found: dict[str, Sense] = {each.field: each for each in self.words.get(word, ())}
        for size in range(len(word), shortest - 1, -1):
            for each in self.beginnings.get(word[:size], ()):
                found.setdefault(each.field, each)
        return tuple(found.values())


def read_contrasts(folder: Path) -> Contrasts:
    """The senses of the pack in `folder`; none where it has no such files.

    Raises `PackError` for a row without words, and for a word that has two kinds of one field.
    """
    words: dict[str, dict[str, Sense]] = {}
    beginnings: dict[str, dict[str, Sense]] = {}
    faults: list[Fault] = []
    for row, sense in _rows(folder):
        if not row["words"].strip():
            faults.append(row.fault(f"no words for {sense.kind!r}", "Name some, or take the row out"))
        for word in _listed(row["words"]):
            table = beginnings if word.endswith(PREFIX) else words
            known = table.setdefault(word.removesuffix(PREFIX), {}).setdefault(sense.field, sense)
            if known != sense:
                faults.append(row.fault(f"{word!r} is {known.kind!r}, too", "Keep it in one of the two rows"))
    if faults:
        raise PackError(faults)
    pairs = frozenset(word.partition(" ")[0] for word in (*words, *beginnings) if " " in word)
    return Contrasts(_tuples(words), _tuples(beginnings), pairs)


def _rows(folder: Path) -> Iterator[tuple[Row, Sense]]:
    if (folder / FILE).exists():
        yield from ((row, Sense(row["field"], row["kind"])) for row in read_rows(folder / FILE, COLUMNS))
    if (folder / SYNONYMS).exists():
        yield from (
            (row, Sense(MEANING + row["meaning"], row["meaning"])) for row in read_rows(folder / SYNONYMS, SYNONYM_COLUMNS)
        )


def _listed(words: str) -> Iterator[str]:
    yield from filter(None, (each.strip() for each in words.split(",")))


def _tuples(table: Mapping[str, Mapping[str, Sense]]) -> dict[str, tuple[Sense, ...]]:
    return {word: tuple(senses.values()) for word, senses in table.items()}
