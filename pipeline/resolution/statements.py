"""What a known claim says, kept apart from its counts: it is compared far more often than it changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import orjson

from pipeline.resolution.proposition import Proposition
from pipeline.resolution.state import State, get_many

MOST_WORDINGS = 3
"""Wordings of one claim that a mention is compared with: the first ones, so that a chain of small changes cannot walk away."""

NUMBER_BYTES = 4
"""Claims are numbered in the order in which they open: four bytes last for twenty years of a million articles a day."""


@dataclass(frozen=True, slots=True)
class Statement:
    """The id, the frame and the first wordings of a claim."""

    claim_id: bytes
    frame: str
    """Of the first mention, as JSON."""
    wordings: tuple[Proposition, ...]

    def with_wording(self, wording: Proposition) -> Statement:
        """The same object where that wording is known, or enough others are."""
        if len(self.wordings) >= MOST_WORDINGS or any(wording.text == each.text for each in self.wordings):
            return self
        return replace(self, wordings=(*self.wordings, wording))

    def merged(self, other: Statement) -> Statement:
        """With the wordings of a claim that was opened later."""
        return replace(self, wordings=(*self.wordings, *other.wordings)[:MOST_WORDINGS])


def statement_key(number: int) -> bytes:
    """Where a claim's statement is kept."""
    return b"said:" + number.to_bytes(NUMBER_BYTES, "little")


def load_statements(numbers: Sequence[int], state: State) -> Iterator[tuple[int, Statement]]:
    """The statements of those of the claims that are known."""
    values = get_many([statement_key(number) for number in numbers], state)
    return ((number, read_statement(value)) for number, value in zip(numbers, values, strict=True) if value is not None)


@lru_cache(maxsize=1 << 14)
def read_statement(value: bytes) -> Statement:
    """A statement as kept: one JSON list."""
    claim_id, frame, wordings = orjson.loads(value)
    return Statement(bytes.fromhex(claim_id), frame, tuple(map(Proposition.of_row, wordings)))


def keep_statement(number: int, statement: Statement, state: State) -> None:
    """Writes a new or changed statement."""
    rows = [each.row() for each in statement.wordings]
    state[statement_key(number)] = orjson.dumps([statement.claim_id.hex(), statement.frame, rows])
