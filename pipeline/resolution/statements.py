"""What a known claim says, kept apart from its counts: it is compared far more often than it changes."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace

import orjson

from pipeline.resolution import thresholds
from pipeline.resolution.outlines import Outline, outline, outlines
from pipeline.resolution.proposition import Proposition
from pipeline.resolution.recent import Recent
from pipeline.resolution.state import State, get_many

_RECENT = Recent["Statement"]()
_HEAD = struct.Struct("<II")

NUMBERS = "<u4"
"""As numpy has them."""

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
        if len(self.wordings) >= thresholds.MOST_WORDINGS or any(wording.text == each.text for each in self.wordings):
            return self
        return replace(self, wordings=(*self.wordings, wording))

    def merged(self, other: Statement) -> Statement:
        """With the wordings of a claim that was opened later."""
        return replace(self, wordings=(*self.wordings, *other.wordings)[: thresholds.MOST_WORDINGS])


def statement_key(number: int) -> bytes:
    """Where a claim's statement is kept."""
    return b"said:" + number.to_bytes(NUMBER_BYTES, "little")


def load_outlines(numbers: Sequence[int], state: State) -> list[tuple[int, bytes, list[Outline]]]:
    """Number, value and outlines of those of the claims that are known; `read_statement` reads the rest of the value."""
    values = get_many([statement_key(number) for number in numbers], state)
    return [
        (number, value, list(outlines(value, _HEAD.size + sum(_HEAD.unpack_from(value)))))
        for number, value in zip(numbers, values, strict=True)
        if value is not None
    ]


def load_statements(numbers: Sequence[int], state: State) -> list[tuple[int, Statement]]:
    """The statements of those of the claims that are known."""
    values = get_many([statement_key(number) for number in numbers], state)
    return [(number, read_statement(number, value)) for number, value in zip(numbers, values, strict=True) if value is not None]


def read_statement(number: int, value: bytes) -> Statement:
    """A claim's statement as kept: a JSON list, the frame and the outlines, after the lengths of the first two."""
    recent = _RECENT.get(number, value)
    return _RECENT.keep(number, value, _read(value)) if recent is None else recent


def _read(value: bytes) -> Statement:
    listed, frame = _HEAD.unpack_from(value)
    start = _HEAD.size + listed
    claim_id, rows = orjson.loads(value[_HEAD.size : start])
    said = zip(rows, outlines(value, start + frame), strict=True)
    wordings = tuple(Proposition.of_row(row, each.vector) for row, each in said)
    return Statement(bytes.fromhex(claim_id), value[start : start + frame].decode(), wordings)


def keep_statement(number: int, statement: Statement, state: State) -> None:
    """Writes a new or changed statement."""
    listed = orjson.dumps([statement.claim_id.hex(), [each.row() for each in statement.wordings]])
    frame = statement.frame.encode()
    outlined = [outline(each).to_bytes() for each in statement.wordings]
    value = b"".join([_HEAD.pack(len(listed), len(frame)), listed, frame, *outlined])
    state[statement_key(number)] = value
    _RECENT.keep(number, value, statement)
