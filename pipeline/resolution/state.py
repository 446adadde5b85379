"""The state behind resolution: bytes by bytes, so that a dict serves offline and RocksDB in production."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Protocol

import orjson

FORMAT = b"2"
"""The format of the keys and values that resolution keeps: another one for each change after which it cannot read what it kept
before."""

FORMAT_KEY = b"format:"
"""The key at which the format is written, so that it travels with the state."""

ID_BYTES = 16
"""Bytes of an id: ids are kept as those of their 32 hexadecimal digits."""


class State(Protocol):
    """A mapping of bytes. Keys begin with a word for their kind and a colon. Where it has a `get_many` (keys to values, in
    their order) several keys are read by it at once."""

    def get(self, key: bytes, /) -> bytes | None:
        """The value at `key`, or None."""
        ...

    def __setitem__(self, key: bytes, value: bytes, /) -> None: ...

    def update(self, values: Mapping[bytes, bytes], /) -> None:
        """Sets several values at once."""
        ...

    def __delitem__(self, key: bytes, /) -> None: ...


def mark_format(state: State) -> None:
    """Writes the format into a state that is new."""
    if state.get(FORMAT_KEY) is None:
        state[FORMAT_KEY] = FORMAT


def get_many(keys: Sequence[bytes], state: State) -> list[bytes | None]:
    """The values at `keys`, in their order. RocksDB gives several at once in half the time."""
    together: Callable[[Sequence[bytes]], list[bytes | None]] | None = getattr(state, "get_many", None)
    return [state.get(key) for key in keys] if together is None else together(keys)


def read(state: State, kind: str, name: str) -> Any:
    """The JSON value kept as `kind:name`, or None."""
    value = state.get(f"{kind}:{name}".encode())
    return None if value is None else orjson.loads(value)


def write(state: State, kind: str, name: str, value: Any) -> None:
    """Keeps a JSON value as `kind:name`."""
    state[f"{kind}:{name}".encode()] = orjson.dumps(value)


def ids(value: bytes | None) -> Sequence[bytes]:
    """A list of ids as the state keeps it: one after the other."""
    if not value:
        return ()
    return (value,) if len(value) == ID_BYTES else [value[at : at + ID_BYTES] for at in range(0, len(value), ID_BYTES)]


def seconds(moment: datetime) -> float:
    """A moment as the state keeps it: seconds since 1970, exact to the microsecond."""
    return moment.timestamp()


LATEST = 253402300799.9999
"""The last tenth of a millisecond of the year 9999, after which there is no moment."""


def moment(kept: float) -> datetime:
    """The moment that `seconds` gave, which rounds up what is later than the `LATEST` one."""
    return datetime.fromtimestamp(min(kept, LATEST), UTC)


def advance(state: State, clock: str, now: datetime) -> datetime:
    """Moves one of the state's clocks to `now` if that is later, and returns where it stands.

    "Now" is the greatest timestamp read so far, never the wall clock, so that a replay gives the same bytes.
    """
    kept = read(state, "now", clock)
    if kept is not None and moment(kept) >= now:
        return moment(kept)
    write(state, "now", clock, seconds(now))
    return now
