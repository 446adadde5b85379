"""The claims that one article touches: read, changed and written in one place, so that their states are published once."""

from __future__ import annotations

from datetime import datetime

from pipeline.identity import digest
from pipeline.resolution.blocking import blocking_keys, deregister, register
from pipeline.resolution.known import KnownClaim, keep, load
from pipeline.resolution.proposition import Proposition
from pipeline.resolution.reports import Report
from pipeline.resolution.state import State, read, write
from schemas import ClaimMention, ClaimState


class Ledger:
    """Opens, joins, relates and merges claims in `state`, at the moment `now` (seconds since 1970) of `clock`."""

    def __init__(self, state: State, clock: str, now: float) -> None:
        self.state, self._clock, self._now = state, clock, now
        self._touched: dict[bytes, tuple[KnownClaim, bytes | None]] = {}

    def load(self, claim_id: bytes) -> KnownClaim | None:
        """The claim, or the one that it was merged into; None where it was forgotten."""
        for _ in range(16):  # merges of merges
            into = self.state.get(b"merged:" + claim_id)
            if into is None:
                break
            claim_id = into
        return load(claim_id, self.state)

    def open(self, mention: ClaimMention, given: Proposition, report: Report, related: KnownClaim | None) -> KnownClaim:
        """The claim that a mention opens."""
        opened: int = read(self.state, "count", "claims") or 0
        write(self.state, "count", "claims", opened + 1)
        claim = KnownClaim(
            claim_id=bytes.fromhex(digest("claim", mention.mention_id)),
            opened=opened,
            frame=mention.frame.model_dump_json(),
            stance=mention.stance,
            wordings=(given,),
            first_seen=given.published_at,
            last_seen=given.published_at,
            mentions=1,
            reports=(report,),
            languages=(report.language,),
            stances={report.stance: 1},
            related=(related.claim_id.hex(),) if related else (),
            clock=self._clock,
            touched=self._now,
        )
        self.keep(claim)
        register(claim.claim_id, blocking_keys(given), self.state)
        if related:
            self.keep(related.with_related(claim.claim_id))
        return claim

    def join(self, claim: KnownClaim, given: Proposition | None, report: Report) -> KnownClaim:
        """The claim with one more mention; without a wording of its own where it only speaks of the claim."""
        joined = claim.joined(given or claim.wordings[0], report, self._clock, self._now)
        self.keep(joined)
        if len(joined.wordings) > len(claim.wordings):
            register(joined.claim_id, blocking_keys(joined.wordings[-1]), self.state)
        return joined

    def merge(self, one: KnownClaim, other: KnownClaim) -> tuple[KnownClaim, KnownClaim]:
        """The claim opened first, with all of the other; and the other."""
        stays, goes = sorted((one, other), key=lambda claim: claim.opened)
        merged = stays.merged(goes)
        for wording in goes.wordings:
            deregister(goes.claim_id, blocking_keys(wording), self.state)
        for wording in merged.wordings:
            register(merged.claim_id, blocking_keys(wording), self.state)
        del self.state[b"claim:" + goes.claim_id]
        self.state[b"merged:" + goes.claim_id] = merged.claim_id
        self._touched[goes.claim_id] = goes, merged.claim_id
        self.keep(merged)
        return merged, goes

    def keep(self, claim: KnownClaim) -> None:
        """Writes a changed claim."""
        keep(claim, self.state)
        self._touched[claim.claim_id] = claim, None

    def published(self, now: datetime) -> tuple[ClaimState, ...]:
        """The newest state of every claim touched, in the order in which they were first touched."""
        return tuple(claim.published_state(now, into) for claim, into in self._touched.values())
