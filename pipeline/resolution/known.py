"""Known claims: what is kept of each, and how a report changes it."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

import orjson

from pipeline.resolution.claim_statements import NUMBER_BYTES, ClaimStatement, read_statement, statement_key
from pipeline.resolution.news_reports import NewsReport, NewsReports
from pipeline.resolution.proposition import Proposition
from pipeline.resolution.recent import Recent
from pipeline.resolution.state import State, get_many, moment
from schemas import ClaimState, ClaimSummary, Frame

_RECENT = Recent["KnownClaim"]()
_FRAMES = Recent[Frame](1 << 12)

_HEAD = struct.Struct("<Id?ddHH")
"""The head of a claim's counts: mentions, touched, of the live stream, first and last seen, sources, claimants. JSON follows."""

_DUE = struct.Struct("<Id?")

MOST_RELATED = 32
"""Claims named as related to one, the newest."""


@dataclass(slots=True)
class KnownClaim:
    """A claim as the state keeps it: its statement, and its counts; never changed."""

    number: int
    """How many claims were opened before it."""
    statement: ClaimStatement
    stance: str
    """The stance of the first mention."""
    first_seen: float
    """Seconds since 1970, by publication."""
    last_seen: float
    mentions: int
    reports: NewsReports
    languages: tuple[str, ...]
    stances: dict[str, int]
    """How many mentions had each stance, sorted by stance."""
    related: tuple[str, ...]
    clock: str
    """The clock by which it expires: `live` or `backfill`."""
    touched: float
    """Seconds since 1970, by that clock: its last mention."""
    _summary: ClaimSummary | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def claim_id(self) -> bytes:
        """The id by which consumers know the claim."""
        return self.statement.claim_id

    def joined(self, wording: Proposition, report: NewsReport, clock: str, now: float) -> KnownClaim:
        """The claim with one more mention. Backfill does not move a claim of the live stream to its own clock."""
        at, stance = wording.published_at, report.stance
        kept = self.clock if clock == "backfill" else clock
        return replace(
            self,
            statement=self.statement.with_wording(wording),
            first_seen=min(self.first_seen, at),
            last_seen=max(self.last_seen, at),
            mentions=self.mentions + 1,
            reports=self.reports.with_report(report),
            languages=self.languages if report.language in self.languages else (*self.languages, report.language),
            stances=_sorted(self.stances | {stance: self.stances.get(stance, 0) + 1}),
            clock=kept,
            touched=max(self.touched, now) if kept == clock else self.touched,
        )

    def retracted(self, report: NewsReport) -> KnownClaim:
        """The claim with one mention taken back."""
        stances = Counter(self.stances)
        stances.subtract([report.stance])
        reports = self.reports.without_report(report)
        left = {language for *_, language, _ in reports.mentions}
        return replace(
            self,
            mentions=self.mentions - 1,
            reports=reports,
            languages=tuple(each for each in self.languages if each in left),
            stances=_sorted(+stances),
        )

    def with_related(self, claim_id: bytes) -> KnownClaim:
        """The claim with another one related to it, that updates or contradicts it, or that it does."""
        name = claim_id.hex()
        return self if name in self.related else replace(self, related=(*self.related, name)[-MOST_RELATED:])

    def merged(self, other: KnownClaim) -> KnownClaim:
        """The claim with all that is known of another claim, which was opened later."""
        reports = self.reports
        for report, times in other.reports.mentions.items():
            reports = reports.with_report(report, times)
        return replace(
            self,
            statement=self.statement.merged(other.statement),
            first_seen=min(self.first_seen, other.first_seen),
            last_seen=max(self.last_seen, other.last_seen),
            mentions=self.mentions + other.mentions,
            reports=reports,
            languages=tuple(dict.fromkeys((*self.languages, *other.languages))),
            stances=_sorted(Counter(self.stances) + Counter(other.stances)),
            related=tuple(dict.fromkeys((*self.related, *other.related)))[-MOST_RELATED:],
        )

    @property
    def summary(self) -> ClaimSummary:
        """What an event says of the claim."""
        if self._summary is None:
            self._summary = ClaimSummary(
                first_seen=moment(self.first_seen),
                last_seen=moment(self.last_seen),
                mentions=self.mentions,
                sources=self.reports.sources,
                claimants=self.reports.claimants,
                languages=self.languages,
                stances=self.stances,
            )
        return self._summary

    def published_state(self, updated_at: datetime, merged_into: bytes | None = None) -> ClaimState:
        """What `claims.latest` holds of it, in the words of its first mention."""
        said = self.statement.frame
        frame = _FRAMES.get(self.number, said)
        return ClaimState(
            claim_id=self.claim_id.hex(),
            text=self.statement.wordings[0].text,
            frame=_FRAMES.keep(self.number, said, Frame.model_validate_json(said)) if frame is None else frame,
            claim=self.summary,
            related=self.related,
            merged_into=merged_into.hex() if merged_into else None,
            updated_at=updated_at,
        )


def _sorted(stances: Mapping[str, int]) -> dict[str, int]:
    return dict(stances) if len(stances) < 2 else dict(sorted(stances.items()))


def remember_frame(claim: KnownClaim, frame: Frame) -> None:
    """Keeps the frame of which the claim's statement holds the JSON: `published_state` need not read that."""
    _FRAMES.keep(claim.number, claim.statement.frame, frame)


def load(numbers: Sequence[int], state: State) -> list[KnownClaim | None]:
    """The claims as kept; None for one that was forgotten, or merged into another."""
    keys = [*map(counts_key, numbers), *map(statement_key, numbers)]
    values = get_many(keys, state)
    return list(map(_known, numbers, values, values[len(numbers) :]))


def _known(number: int, counts: bytes | None, said: bytes | None) -> KnownClaim | None:
    if counts is None or said is None:
        return None
    statement, recent = read_statement(number, said), _RECENT.get(number, counts)
    if recent is not None and recent.statement is statement:
        return recent
    return _RECENT.keep(number, counts, _read(number, statement, counts))


def counts_key(number: int) -> bytes:
    """The key at which the state keeps a claim's counts."""
    return b"claim:" + number.to_bytes(NUMBER_BYTES, "little")


def last_mention(counts: bytes) -> tuple[int, str, float]:
    """Mentions, clock, and the moment of the last mention by it, of the claim that has these counts."""
    mentions, touched, live = _DUE.unpack_from(counts)
    return mentions, "live" if live else "backfill", touched


def _read(number: int, statement: ClaimStatement, counts: bytes) -> KnownClaim:
    mentions, touched, live, first, last, sources, claimants = _HEAD.unpack_from(counts)
    stance, languages, stances, related, rows, times = orjson.loads(counts[_HEAD.size :])
    reports = NewsReports(dict(zip(map(tuple, rows), times, strict=True)), sources, claimants)
    return KnownClaim(
        number, statement, stance, first, last, mentions, reports,
        tuple(languages), stances, tuple(related), "live" if live else "backfill", touched,
    )  # fmt: skip


def keep_counts(claim: KnownClaim, state: State) -> None:
    """Writes all of the claim but its statement."""
    reports = claim.reports
    said_by = list(reports.mentions), list(reports.mentions.values())
    head = _HEAD.pack(
        claim.mentions,
        claim.touched,
        claim.clock == "live",
        claim.first_seen,
        claim.last_seen,
        reports.sources,
        reports.claimants,
    )
    counts = head + orjson.dumps((claim.stance, claim.languages, claim.stances, claim.related, *said_by))
    state[counts_key(claim.number)] = counts
    _RECENT.keep(claim.number, counts, claim)


def drop(number: int, state: State) -> None:
    """Takes the claim out of the state."""
    del state[statement_key(number)]
    del state[counts_key(number)]
