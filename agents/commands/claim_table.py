"""Events as a table of claims."""

from __future__ import annotations

from collections.abc import Iterable

from rich.box import SIMPLE_HEAD
from rich.table import Table

from agents.commands.showing import printable
from schemas import EnrichedEvent, TimeRange


def claim_table(events: Iterable[EnrichedEvent]) -> Table:
    """A table with one row for each claim, in the order in which claims were opened: its first mention, and what came after."""
    claims: dict[str, list[EnrichedEvent]] = {}
    for event in sorted(events, key=lambda event: (event.claim.first_seen, event.claim_id, event.claim.mentions)):
        claims.setdefault(event.claim_id, []).append(event)
    table = Table(title="Claims", box=SIMPLE_HEAD, expand=True, padding=(0, 1, 0, 0))
    for name, width in (("claimant", 16), ("stance", 10), ("claim", None), ("place", 10), ("time", 6)):
        table.add_column(name, width=width, ratio=None if width else 1, overflow="fold")
    for name in ("mentions", "sources"):
        table.add_column(name, justify="right")
    table.add_column("decision", width=12)
    for of_claim in claims.values():
        table.add_row(*map(printable, _cells(of_claim)))
    return table


def _cells(events: list[EnrichedEvent]) -> tuple[str, ...]:
    """Cells of one claim, from its events in the order in which they were written."""
    first, last = events[0], events[-1]
    mention = first.mention
    assert mention is not None, "an event of a mention has one"
    who = mention.claimant.name if mention.claimant else first.article.source
    stances = ", ".join(
        f"{stance} {count}" if len(last.claim.stances) > 1 else stance for stance, count in last.claim.stances.items()
    )
    frame = mention.frame
    return (
        who,
        stances,
        mention.text,
        frame.location.name if frame.location else "",
        _when(frame.time) if frame.time else "",
        str(last.claim.mentions),
        str(last.claim.sources),
        _decisions(events),
    )


def _when(time: TimeRange) -> str:
    start, last = time.start, time.end
    return f"{start:%d %b}" if (last - start).days <= 1 else f"{start:%d %b} – {last:%d %b}"


def _decisions(events: list[EnrichedEvent]) -> str:
    """What became of the mentions: "new, duplicate 2"."""
    kinds = [event.type.removeprefix("claim.") for event in events]
    return ", ".join(kind if kinds.count(kind) == 1 else f"{kind} {kinds.count(kind)}" for kind in dict.fromkeys(kinds))
