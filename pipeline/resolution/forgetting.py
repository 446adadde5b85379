"""Forgetting: claims, stories and articles leave the state when their time is over, by the stream's own clocks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from pipeline.resolution.blocking import Blocks
from pipeline.resolution.claim_statements import NUMBER_BYTES, load_statements
from pipeline.resolution.known import KnownClaim, counts_key, drop, last_mention
from pipeline.resolution.ledger import merged_key
from pipeline.resolution.state import ID_BYTES, State, get_many, read, write
from pipeline.resolution.stories import forget_article, forget_story

CLOCKS = ("live", "backfill")

STEP = 10
"""Seconds of one entry of the schedule. What is over within them is one entry, copied for each that joins it: 190 KB at 3,000
mentions a second."""

MOST_STEPS = 3600
"""Steps looked through for one article: after a silence the sweep catches up by ten hours with each."""

MOST_ENTRIES = 64
"""Entries looked at for one article. What is due but not yet swept is not matched either."""

_ENTRY = 1 + ID_BYTES


@dataclass(frozen=True, slots=True)
class Retention:
    """How long what is known is kept."""

    single: timedelta = timedelta(days=3)
    """How long a claim with one mention is kept after it."""
    repeated: timedelta = timedelta(days=30)
    """How long any other claim is kept after its last mention."""
    stories: timedelta = timedelta(days=7)
    """How long a story's text is kept after its first copy: later copies must be equal to one of them."""
    articles: timedelta = timedelta(days=30)
    """How long it is kept what articles contributed, and that they were read."""

    def until(self, mentions: int, touched: float) -> float:
        """When a claim with so many mentions expires, in seconds since 1970 like its last one."""
        return touched + (self.single if mentions <= 1 else self.repeated).total_seconds()


def due(claim: KnownClaim, retention: Retention) -> float:
    """When the claim expires, in seconds since 1970 by its clock."""
    return retention.until(claim.mentions, claim.touched)


def schedule(kind: bytes, name: bytes, clock: str, at: float, state: State) -> None:
    """Notes that something (`c`laim, `s`tory, `a`rticle, `m`erged claim) may be over in the ten seconds after `at`."""
    key = _key(clock, int(at // STEP) + 1)
    state[key] = (state.get(key) or b"") + kind + name


def sweep(clock: str, now: float, retention: Retention, state: State) -> tuple[str, ...]:
    """Forgets what is over by `now`, a bounded part of it; gives the claim_ids of the claims forgotten, merged ones too."""
    last = int(now // STEP)
    swept: int | None = read(state, "swept", clock)
    first = last if swept is None else swept
    steps = range(first, min(last, first + MOST_STEPS) + 1)
    reached, over = first, b""
    for reached, entries in zip(steps, get_many([_key(clock, step) for step in steps], state), strict=True):
        if not entries:
            continue
        room = MOST_ENTRIES * _ENTRY - len(over)
        over += entries[:room]
        if len(entries) > room:
            state[_key(clock, reached)] = entries[room:]
            break
        del state[_key(clock, reached)]
    if reached != swept:
        write(state, "swept", clock, reached)
    return _forget(over, now, retention, state) if over else ()


def _key(clock: str, step: int) -> bytes:
    return b"due:%b:%d" % (clock.encode(), step)


def _forget(over: bytes, now: float, retention: Retention, state: State) -> tuple[str, ...]:
    claims: list[bytes] = []
    merged: list[str] = []
    for at in range(0, len(over), _ENTRY):
        kind, name = over[at : at + 1], over[at + 1 : at + _ENTRY]
        if kind == b"c":
            claims.append(name)
        elif kind == b"s":
            forget_story(name, state)
        elif kind == b"a":
            forget_article(name.hex(), state)
        else:
            merged.append(_forget_merged(_number(name), state))
    return (*_forget_claims(claims, now, retention, state), *merged)


def _forget_merged(number: int, state: State) -> str:
    """Forgets where a merged claim went, and gives its id, which is kept there."""
    key = merged_key(number)
    into = state.get(key)
    assert into is not None, "it is scheduled where it is merged, and only once"
    del state[key]
    return into[NUMBER_BYTES:].hex()


def _forget_claims(names: list[bytes], now: float, retention: Retention, state: State) -> list[str]:
    """Forgets those of the claims that nobody put again since, and gives their ids; of them alone the statements are read."""
    over: list[int] = []
    for name, counts in zip(names, get_many([counts_key(_number(name)) for name in names], state), strict=True):
        if counts is None:
            continue
        mentions, clock, touched = last_mention(counts)
        end = retention.until(mentions, touched)
        if end < now:
            over.append(_number(name))
        else:
            schedule(b"c", name, clock, end, state)
    said, blocks = load_statements(over, state), Blocks(state)
    for number, statement in said:
        blocks.deregister(number, statement.keys)
        drop(number, state)
    return [statement.claim_id.hex() for _, statement in said]


def claim_name(number: int) -> bytes:
    """A claim's number as `schedule` takes it."""
    return number.to_bytes(ID_BYTES, "little")


def _number(name: bytes) -> int:
    return int.from_bytes(name, "little")
