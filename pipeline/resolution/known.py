"""Known claims: what is kept of each, and how a report changes it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property, lru_cache

import orjson

from pipeline.resolution.proposition import Proposition
from pipeline.resolution.recent import Recent
from pipeline.resolution.reports import Report, Reports, claimants, sources, with_report, without_report
from pipeline.resolution.state import State, get_many, moment
from pipeline.resolution.statements import (
    NUMBER_BYTES,
    Statement,
    keep_statement,
    read_statement,
    statement_key,
)
from schemas import ClaimState, ClaimSummary, Frame

_RECENT = Recent["KnownClaim"]()

MOST_RELATED = 32
"""Claims named as related to one, the newest."""


@dataclass(frozen=True)
class KnownClaim:
    """A claim as the state keeps it: its statement, and its counts as one JSON list."""

    number: int
    """Claims that were opened before it."""
    statement: Statement
    stance: str
    """Of the first mention."""
    first_seen: float
    """Seconds since 1970, by publication."""
    last_seen: float
    mentions: int
    reports: Reports
    languages: tuple[str, ...]
    stances: dict[str, int]
    related: tuple[str, ...]
    clock: str
    """By which it expires."""
    touched: float
    """Seconds since 1970, by that clock: its last mention."""

    @property
    def claim_id(self) -> bytes:
        """Consumers know it by that."""
        return self.statement.claim_id

    def joined(self, wording: Proposition, report: Report, clock: str, now: float) -> KnownClaim:
        """With one more mention. Backfill does not move a claim of the live stream to its own clock."""
        kept = self.clock if clock == "backfill" else clock
        return replace(
            self,
            statement=self.statement.with_wording(wording),
            first_seen=min(self.first_seen, wording.published_at),
            last_seen=max(self.last_seen, wording.published_at),
            mentions=self.mentions + 1,
            reports=with_report(self.reports, report),
            languages=self.languages if report.language in self.languages else (*self.languages, report.language),
            stances=self.stances | {report.stance: self.stances.get(report.stance, 0) + 1},
            clock=kept,
            touched=max(self.touched, now) if kept == clock else self.touched,
        )

    def retracted(self, report: Report) -> KnownClaim:
        """With one mention taken back."""
        stances = Counter(self.stances)
        stances.subtract([report.stance])
        reports = without_report(self.reports, report)
        left = {each.language for each in reports}
        return replace(
            self,
            mentions=self.mentions - 1,
            reports=reports,
            languages=tuple(each for each in self.languages if each in left),
            stances=dict(+stances),
        )

    def with_related(self, claim_id: bytes) -> KnownClaim:
        """With another claim that updates or contradicts it, or that it does."""
        name = claim_id.hex()
        return self if name in self.related else replace(self, related=(*self.related, name)[-MOST_RELATED:])

    def merged(self, other: KnownClaim) -> KnownClaim:
        """With all that is known of another claim, which was opened later."""
        reports = self.reports
        for report in other.reports:
            for _ in range(report.mentions):
                reports = with_report(reports, report)
        return replace(
            self,
            statement=self.statement.merged(other.statement),
            first_seen=min(self.first_seen, other.first_seen),
            last_seen=max(self.last_seen, other.last_seen),
            mentions=self.mentions + other.mentions,
            reports=reports,
            languages=tuple(dict.fromkeys((*self.languages, *other.languages))),
            stances=dict(Counter(self.stances) + Counter(other.stances)),
            related=tuple(dict.fromkeys((*self.related, *other.related)))[-MOST_RELATED:],
        )

    @cached_property
    def summary(self) -> ClaimSummary:
        """What an event says of the claim."""
        return ClaimSummary(
            first_seen=moment(self.first_seen),
            last_seen=moment(self.last_seen),
            mentions=self.mentions,
            sources=sources(self.reports),
            claimants=len(claimants(self.reports)),
            languages=self.languages,
            stances=dict(sorted(self.stances.items())),
        )

    def published_state(self, updated_at: datetime, merged_into: bytes | None = None) -> ClaimState:
        """What `claims.latest` holds of it, in the words of its first mention."""
        return ClaimState(
            claim_id=self.claim_id.hex(),
            text=self.statement.wordings[0].text,
            frame=_frame(self.statement.frame),
            claim=self.summary,
            related=self.related,
            merged_into=merged_into.hex() if merged_into else None,
            updated_at=updated_at,
        )


@lru_cache(maxsize=1 << 12)
def _frame(value: str) -> Frame:
    return Frame.model_validate_json(value)


def load(number: int, state: State) -> KnownClaim | None:
    """The claim as kept; None where it was forgotten, or merged into another."""
    said, counts = get_many((statement_key(number), counts_key(number)), state)
    if said is None or counts is None:
        return None
    statement, recent = read_statement(number, said), _RECENT.get(number, counts)
    if recent is not None and recent.statement is statement:
        return recent
    return _RECENT.keep(number, counts, _read(number, statement, counts))


def counts_key(number: int) -> bytes:
    """Where a claim's counts are kept."""
    return b"claim:" + number.to_bytes(NUMBER_BYTES, "little")


def _read(number: int, statement: Statement, counts: bytes) -> KnownClaim:
    stance, first, last, mentions, reports, languages, stances, related, clock, touched = orjson.loads(counts)
    return KnownClaim(
        number, statement, stance, first, last, mentions, tuple(Report(*each) for each in reports),
        tuple(languages), stances, tuple(related), clock, touched,
    )  # fmt: skip


def keep(claim: KnownClaim, before: KnownClaim | None, state: State) -> None:
    """Writes the claim; its statement only where that is not the one of `before`."""
    if before is None or before.statement is not claim.statement:
        keep_statement(claim.number, claim.statement, state)
    counts = orjson.dumps(
        [
            claim.stance,
            claim.first_seen,
            claim.last_seen,
            claim.mentions,
            [each.row() for each in claim.reports],
            claim.languages,
            claim.stances,
            claim.related,
            claim.clock,
            claim.touched,
        ]
    )
    state[counts_key(claim.number)] = counts
    _RECENT.keep(claim.number, counts, claim)


def drop(number: int, state: State) -> None:
    """Takes the claim out of the state."""
    del state[statement_key(number)]
    del state[counts_key(number)]
