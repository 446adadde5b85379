"""The claims that one article touches: read, changed and written in one place, so that their states are published once."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import replace
from datetime import datetime

from pipeline.identity import digest
from pipeline.resolution.blocking import Blocks, Keys, blocking_keys
from pipeline.resolution.claim_statements import NUMBER_BYTES, ClaimStatement, keep_statement
from pipeline.resolution.known import KnownClaim, drop, keep_counts, load, remember_frame
from pipeline.resolution.news_reports import NewsReport, NewsReports
from pipeline.resolution.proposition import Proposition
from pipeline.resolution.state import State, read, write
from schemas import ClaimMention, ClaimState

MOST_MERGES = 16
"""How many merges are followed, one from the other, to the claim that is left."""


class Ledger:
    """Opens, joins, relates and merges claims in `state`, at the moment `now` (seconds since 1970) of `clock`."""

    def __init__(self, state: State, clock: str, now: float) -> None:
        self.state, self._clock, self._now = state, clock, now
        self.blocks = Blocks(state)
        self._read: dict[int, KnownClaim | None] = {}
        self._touched: dict[int, tuple[KnownClaim, bytes | None]] = {}

    @property
    def touched(self) -> Container[int]:
        """Numbers of the claims that are other than when the article came."""
        return self._touched

    def now_of(self, clock: str) -> float:
        """Where one of the stream's clocks stands, in seconds since 1970."""
        return self._now if clock == self._clock else read(self.state, "now", clock) or float("-inf")

    def load(self, number: int) -> KnownClaim | None:
        """The claim, or the one that it was merged into; None where it was forgotten."""
        claim = self._load(number)
        for _ in range(MOST_MERGES):
            into = self.state.get(merged_key(number)) if claim is None else None
            if into is None:
                break
            number = int.from_bytes(into[:NUMBER_BYTES], "little")
            claim = self._load(number)
        return claim

    def read(self, numbers: Iterable[int]) -> None:
        """Reads claims that will be loaded: eight at once take a third of the time of one by one."""
        unread = [each for each in dict.fromkeys(numbers) if each not in self._read]
        self._read.update(zip(unread, load(unread, self.state), strict=True))

    def _load(self, number: int) -> KnownClaim | None:
        if number in self._touched:
            claim, into = self._touched[number]
            return claim if into is None else None
        self.read((number,))
        return self._read[number]

    def open(
        self, mention: ClaimMention, given: Proposition, keys: Keys, report: NewsReport, related: KnownClaim | None
    ) -> KnownClaim:
        """The claim that a mention opens, to be found under its keys."""
        number: int = read(self.state, "count", "claims") or 0
        write(self.state, "count", "claims", number + 1)
        claim = KnownClaim(
            number=number,
            statement=ClaimStatement(
                bytes.fromhex(digest("claim", mention.mention_id)), mention.frame.model_dump_json(), (given,), keys.lasting
            ),
            stance=mention.stance,
            first_seen=given.published_at,
            last_seen=given.published_at,
            mentions=1,
            reports=NewsReports.of([(report, 1)]),
            languages=(report.language,),
            stances={report.stance: 1},
            related=(related.claim_id.hex(),) if related else (),
            clock=self._clock,
            touched=self._now,
        )
        remember_frame(claim, mention.frame)
        self.keep(claim, None)
        self.blocks.register(number, keys.every)
        if related:
            self.keep(related.with_related(claim.claim_id), related)
        return claim

    def join(self, claim: KnownClaim, given: Proposition, keys: Keys | None, report: NewsReport) -> KnownClaim:
        """The claim with one more mention in the words of `given`, to be found under its keys: None where they are known."""
        joined = claim.joined(given, report, self._clock, self._now)
        if keys is not None and joined.statement is not claim.statement:
            joined = replace(joined, statement=joined.statement.with_keys(keys.lasting))
            self.blocks.register(joined.number, keys.every)
        self.keep(joined, claim)
        return joined

    def merge(self, one: KnownClaim, other: KnownClaim) -> tuple[KnownClaim, KnownClaim]:
        """The claim opened first, with all of the other; and the other."""
        stays, goes = sorted((one, other), key=lambda claim: claim.number)
        merged = stays.merged(goes)
        self.blocks.deregister(goes.number, goes.statement.keys)
        for keys in blocking_keys(merged.statement.wordings):
            self.blocks.register(merged.number, keys.every)
        keep_counts(goes, self.state)  # this article may have opened it
        drop(goes.number, self.state)
        self.state[merged_key(goes.number)] = merged.number.to_bytes(NUMBER_BYTES, "little") + goes.claim_id
        self._touched[goes.number] = goes, merged.claim_id
        self.keep(merged, stays)
        return merged, goes

    def keep(self, claim: KnownClaim, before: KnownClaim | None) -> None:
        """Takes up a claim that is new, or changed from what it was `before`. Its statement is written where it is another: the
        article's next mention is compared with it."""
        if before is None or before.statement is not claim.statement:
            keep_statement(claim.number, claim.statement, self.state)
        self._touched[claim.number] = claim, None

    def published(self, now: datetime) -> tuple[ClaimState, ...]:
        """The newest state of every claim touched, in the order in which they were first touched. Writes their counts: each
        once, and one after the other, which costs half as much as between other work."""
        for claim, into in self._touched.values():
            if into is None:
                keep_counts(claim, self.state)
        return tuple([claim.published_state(now, into) for claim, into in self._touched.values()])


def merged_key(number: int) -> bytes:
    """The key at which the state keeps the number of the claim that this one was merged into, and this one's id after it."""
    return b"merged:" + number.to_bytes(NUMBER_BYTES, "little")
