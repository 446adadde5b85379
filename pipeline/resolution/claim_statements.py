"""What a known claim says, kept apart from its counts: it is compared far more often than it changes."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, replace

import orjson

from pipeline.resolution import thresholds
from pipeline.resolution.outlines import Outline, outline_at
from pipeline.resolution.proposition import Proposition
from pipeline.resolution.recent import Recent
from pipeline.resolution.state import State, get_many

_RECENT = Recent["ClaimStatement"]()
_HEAD = struct.Struct("<BHI")

NUMBERS = "<u4"
"""The type of claims' numbers for numpy: four bytes, little-endian."""

NUMBER_BYTES = 4
"""Claims are numbered in the order in which they open: four bytes last for twenty years of a million articles a day."""

KEY_BYTES = 8
"""Bytes of a blocking key without its prefix."""


@dataclass(frozen=True, slots=True)
class ClaimStatement:
    """The id, the frame and the first wordings of a claim."""

    claim_id: bytes
    frame: str
    """The frame of the first mention, as JSON."""
    wordings: tuple[Proposition, ...]
    keys: bytes
    """Blocking keys under which the claim is to be found no more when it is forgotten (`Keys.lasting` of its wordings)."""

    def has_words(self, given: Proposition) -> bool:
        """Whether a wording is made of the very words of `given`, case and signs aside."""
        return any(given.text == each.text or given.words == each.words for each in self.wordings)

    def with_wording(self, wording: Proposition) -> ClaimStatement:
        """The statement with one more wording: the same object where that wording is known, or enough others are."""
        if len(self.wordings) >= thresholds.MOST_WORDINGS or any(wording.text == each.text for each in self.wordings):
            return self
        return replace(self, wordings=(*self.wordings, wording))

    def with_keys(self, keys: bytes) -> ClaimStatement:
        """The statement with more keys, each kept once."""
        every = self.keys + keys
        each = dict.fromkeys(every[at : at + KEY_BYTES] for at in range(0, len(every), KEY_BYTES))
        return replace(self, keys=b"".join(each))

    def merged(self, other: ClaimStatement) -> ClaimStatement:
        """The statement with the wordings and keys of a claim that was opened later."""
        return replace(self, wordings=(*self.wordings, *other.wordings)[: thresholds.MOST_WORDINGS]).with_keys(other.keys)


def statement_key(number: int) -> bytes:
    """The key at which the state keeps a claim's statement."""
    return b"said:" + number.to_bytes(NUMBER_BYTES, "little")


def load_outlines(numbers: Sequence[int], state: State) -> list[tuple[int, bytes, list[Outline]]]:
    """Number, value and outlines of those of the claims that are known; `read_statement` reads the rest of the value."""
    values = get_many([statement_key(number) for number in numbers], state)
    return [(number, value, _outlines(value)[0]) for number, value in zip(numbers, values, strict=True) if value is not None]


def load_statements(numbers: Sequence[int], state: State) -> list[tuple[int, ClaimStatement]]:
    """The statements of those of the claims that are known."""
    values = get_many([statement_key(number) for number in numbers], state)
    return [(number, read_statement(number, value)) for number, value in zip(numbers, values, strict=True) if value is not None]


def read_statement(number: int, value: bytes) -> ClaimStatement:
    """A claim's statement as kept: the lengths of what follows, the outlines, the keys, a JSON list and the frame."""
    recent = _RECENT.get(number, value)
    return _RECENT.keep(number, value, _read(value)) if recent is None else recent


def _outlines(value: bytes) -> tuple[list[Outline], int]:
    """The outlines, which come first in a statement's value, and the place where they end."""
    found, at = [], _HEAD.size
    for _ in range(value[0]):
        made, at = outline_at(value, at)
        found.append(made)
    return found, at


def _read(value: bytes) -> ClaimStatement:
    _, keys, listed = _HEAD.unpack_from(value)
    outlined, at = _outlines(value)
    claim_id, rows = orjson.loads(value[at + keys : at + keys + listed])
    wordings = tuple(Proposition.of_row(row, each) for row, each in zip(rows, outlined, strict=True))
    return ClaimStatement(bytes.fromhex(claim_id), value[at + keys + listed :].decode(), wordings, value[at : at + keys])


def keep_statement(number: int, statement: ClaimStatement, state: State) -> None:
    """Writes a new or changed statement."""
    wordings, keys = statement.wordings, statement.keys
    listed = orjson.dumps([statement.claim_id.hex(), [each.row() for each in wordings]])
    head = _HEAD.pack(len(wordings), len(keys), len(listed))
    value = b"".join([head, *[each.outline.to_bytes() for each in wordings], keys, listed, statement.frame.encode()])
    state[statement_key(number)] = value
    _RECENT.keep(number, value, statement)
