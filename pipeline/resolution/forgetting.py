"""Forgetting: claims, stories and articles leave the state when their time is over, by the stream's own clocks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from pipeline.resolution.blocking import Blocks
from pipeline.resolution.known import KnownClaim, drop, load
from pipeline.resolution.ledger import merged_key
from pipeline.resolution.state import ID_BYTES, State, get_many, read, write
from pipeline.resolution.stories import forget_article, forget_story

SECOND = timedelta(seconds=1)
CLOCKS = ("live", "backfill")

STEP = 10
"""Seconds. What is over within them is one entry, copied for each that joins it: 190 KB at 3,000 mentions a second."""

MOST_STEPS = 3600
"""Looked through for one article: after a silence the sweep catches up by ten hours with each."""

MOST_ENTRIES = 64
"""Looked at for one article. What is due but not yet swept is not matched either."""

_ENTRY = 1 + ID_BYTES


@dataclass(frozen=True, slots=True)
class Retention:
    """How long what is known is kept."""

    single: timedelta = timedelta(days=3)
    """A claim with one mention, after it."""
    repeated: timedelta = timedelta(days=30)
    """Any other claim, after its last mention."""
    stories: timedelta = timedelta(days=7)
    """A story's text, after its first copy: later copies must be equal to one of them."""
    articles: timedelta = timedelta(days=30)
    """What articles contributed, and that they were read."""


def due(claim: KnownClaim, retention: Retention) -> float:
    """When the claim expires, in seconds since 1970 by its clock."""
    return claim.touched + (retention.single if claim.mentions <= 1 else retention.repeated) / SECOND


def schedule(kind: bytes, name: bytes, clock: str, at: float, state: State) -> None:
    """Notes that something (`c`laim, `s`tory, `a`rticle, `m`erged claim) may be over in the ten seconds after `at`."""
    key = _key(clock, int(at // STEP) + 1)
    state[key] = (state.get(key) or b"") + kind + name


def sweep(clock: str, now: float, retention: Retention, state: State) -> int:
    """Forgets what is over by `now`, a bounded part of it; gives the number of claims forgotten."""
    last = int(now // STEP)
    swept: int | None = read(state, "swept", clock)
    first = last if swept is None else swept
    steps = range(first, min(last, first + MOST_STEPS) + 1)
    reached, budget, forgotten = first, MOST_ENTRIES, 0
    for reached, entries in zip(steps, get_many([_key(clock, step) for step in steps], state), strict=True):
        if not entries:
            continue
        taken, left = entries[: budget * _ENTRY], entries[budget * _ENTRY :]
        budget -= len(taken) // _ENTRY
        del state[_key(clock, reached)]
        for at in range(0, len(taken), _ENTRY):
            forgotten += _forget(taken[at : at + 1], taken[at + 1 : at + _ENTRY], now, retention, state)
        if left:
            state[_key(clock, reached)] = left
            break
    if reached != swept:
        write(state, "swept", clock, reached)
    return forgotten


def _key(clock: str, step: int) -> bytes:
    return b"due:%b:%d" % (clock.encode(), step)


def _forget(kind: bytes, name: bytes, now: float, retention: Retention, state: State) -> int:
    if kind == b"s":
        forget_story(name, state)
    elif kind == b"a":
        forget_article(name.hex(), state)
    elif kind == b"m":
        del state[merged_key(_number(name))]
    elif claim := load(_number(name), state):
        end = due(claim, retention)
        if end >= now:
            schedule(b"c", name, claim.clock, end, state)
            return 0
        Blocks(state).deregister(claim.number, claim.statement.keys)
        drop(claim.number, state)
        return 1
    return 0


def claim_name(number: int) -> bytes:
    """A claim's number as `schedule` takes it."""
    return number.to_bytes(ID_BYTES, "little")


def _number(name: bytes) -> int:
    return int.from_bytes(name, "little")
