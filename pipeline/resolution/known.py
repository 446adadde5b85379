"""Known claims: what is kept of each, and how a report changes it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

import orjson

from pipeline.resolution.proposition import Proposition
from pipeline.resolution.reports import Report, Reports, claimants, sources, with_report, without_report
from pipeline.resolution.state import State, moment
from schemas import ClaimState, ClaimSummary, Frame

MOST_WORDINGS = 3
"""Wordings of one claim that a mention is compared with: the first ones, so that a chain of small changes cannot walk away."""

MOST_RELATED = 32
"""Claims named as related to one, the newest."""


@dataclass(frozen=True, slots=True)
class KnownClaim:
    """A claim as the state keeps it: one JSON list."""

    claim_id: bytes
    opened: int
    """Claims that were opened before it."""
    frame: str
    """Of the first mention, as JSON."""
    stance: str
    """Of the first mention."""
    wordings: tuple[Proposition, ...]
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

    def joined(self, wording: Proposition, report: Report, clock: str, now: float) -> KnownClaim:
        """With one more mention. Backfill does not move a claim of the live stream to its own clock."""
        known = len(self.wordings) >= MOST_WORDINGS or any(wording.text == each.text for each in self.wordings)
        kept = self.clock if clock == "backfill" else clock
        return replace(
            self,
            wordings=self.wordings if known else (*self.wordings, wording),
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
            wordings=(*self.wordings, *other.wordings)[:MOST_WORDINGS],
            first_seen=min(self.first_seen, other.first_seen),
            last_seen=max(self.last_seen, other.last_seen),
            mentions=self.mentions + other.mentions,
            reports=reports,
            languages=tuple(dict.fromkeys((*self.languages, *other.languages))),
            stances=dict(Counter(self.stances) + Counter(other.stances)),
            related=tuple(dict.fromkeys((*self.related, *other.related)))[-MOST_RELATED:],
        )

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
            text=self.wordings[0].text,
            frame=Frame.model_validate_json(self.frame),
            claim=self.summary(),
            related=self.related,
            merged_into=merged_into.hex() if merged_into else None,
            updated_at=updated_at,
        )


def load(claim_id: bytes, state: State) -> KnownClaim | None:
    """The claim as kept; None where it was forgotten, or merged into another."""
    value = state.get(b"claim:" + claim_id)
    return None if value is None else _read(claim_id, value)


@lru_cache(maxsize=1 << 14)
def _read(claim_id: bytes, value: bytes) -> KnownClaim:
    """Claims are looked at far more often than they change, and most of them soon again."""
    opened, frame, stance, wordings, first, last, mentions, reports, languages, stances, related, clock, touched = orjson.loads(
        value
    )
    return KnownClaim(
        claim_id, opened, frame, stance, tuple(Proposition.of_row(each) for each in wordings), first, last, mentions,
        tuple(Report(*each) for each in reports), tuple(languages), stances, tuple(related), clock, touched,
    )  # fmt: skip


def keep(claim: KnownClaim, state: State) -> None:
    """Writes the claim."""
    state[b"claim:" + claim.claim_id] = orjson.dumps(
        [
            claim.opened,
            claim.frame,
            claim.stance,
            [each.row() for each in claim.wordings],
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
