"""The resolver: one article after the other, in their one order, to events and the newest state of each claim."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from pipeline.resolution import assembly
from pipeline.resolution.claimants import claimant
from pipeline.resolution.event_types import type_of_known, type_of_opened
from pipeline.resolution.forgetting import CLOCKS, Retention, due, schedule, sweep
from pipeline.resolution.ledger import Ledger
from pipeline.resolution.matching import Alive, Candidate, alike, candidates, same
from pipeline.resolution.merging import mergeable
from pipeline.resolution.owners import owner
from pipeline.resolution.proposition import proposition
from pipeline.resolution.reports import Report
from pipeline.resolution.retractions import retract
from pipeline.resolution.state import State, advance, read, seconds
from pipeline.resolution.stories import Contribution, Placement, keep_article, place
from schemas import AnnotatedArticle, ClaimMention, ClaimState, EnrichedEvent, Match


@dataclass(frozen=True, slots=True)
class Resolution:
    """What an article adds: an event for each mention in order (before them, for each claim that it retracts; after the
    one that causes it, for each merge), and each touched claim's newest state."""

    events: tuple[EnrichedEvent, ...]
    claims: tuple[ClaimState, ...]
    repeated: bool = False
    """The article was resolved before; it adds nothing."""
    forgotten: int = 0
    """Claims that expired."""


class Resolver:
    """Assigns stories and claims. All it knows is in `state`, so that it goes on where another one left off."""

    def __init__(self, state: State, retention: Retention | None = None) -> None:
        self._state, self._retention = state, retention or Retention()

    def resolve(self, article: AnnotatedArticle) -> Resolution:
        """The article's resolution, which also changes the state. Never raises for a valid article."""
        placement = place(article, self._state)
        if placement is None:
            return Resolution((), (), repeated=True)
        clock, given = ("backfill", article.published_at) if article.trace.backfill else ("live", article.trace.timestamp)
        now = advance(self._state, clock, given)
        forgotten = sweep(clock, seconds(now), self._retention, self._state)
        ledger = Ledger(self._state, clock, seconds(now))
        events = [assembly.retraction(article, placement, *each) for each in retract(article, ledger)]
        given_to: list[Contribution] = []
        by_mention: dict[str, bytes] = {}
        for mention in article.claims:
            report = _report(article, placement, mention)
            made, claim_id = self._mention(article, placement, mention, report, by_mention, ledger)
            events += made
            by_mention[mention.mention_id] = claim_id
            given_to.append((claim_id.hex(), report.story, report.owner, report.claimant, report.language, report.stance))
        keep_article(article, placement, given_to, self._state)
        self._schedule(article, placement, clock, now)
        return Resolution(tuple(events), ledger.published(now), forgotten=forgotten)

    def _mention(
        self,
        article: AnnotatedArticle,
        placement: Placement,
        mention: ClaimMention,
        report: Report,
        by_mention: dict[str, bytes],
        ledger: Ledger,
    ) -> tuple[list[EnrichedEvent], bytes]:
        """Its event, the events of merges that it causes, and its claim."""
        given = proposition(mention, article)
        about = ledger.load(by_mention[mention.about]) if mention.about in by_mention else None
        if about is not None:
            match = Match(claim_id=about.claim_id.hex(), score=1.0, reasons=("speaks of a claim of this article",))
            claim, kind = ledger.join(about, None, report), type_of_known(about, report)
            return [assembly.mention(article, placement, mention, kind, claim, match)], claim.claim_id
        found = candidates(given, self._state, self.alive())
        hit = same(found)
        if hit is None:
            return self._open(article, placement, mention, report, alike(found), ledger)
        kind = type_of_known(hit.claim, report)
        claim = ledger.join(hit.claim, given, report)
        events = [assembly.mention(article, placement, mention, kind, claim, hit.match())]
        for other in mergeable(hit, found):
            claim, merged = ledger.merge(claim, other.claim)
            events.append(assembly.merge(article, placement, mention, claim, replace(other, claim=merged).match()))
        return events, claim.claim_id

    def _open(
        self,
        article: AnnotatedArticle,
        placement: Placement,
        mention: ClaimMention,
        report: Report,
        near: Candidate | None,
        ledger: Ledger,
    ) -> tuple[list[EnrichedEvent], bytes]:
        kind = type_of_opened(near, report)
        related = near if kind != "claim.new" else None
        claim = ledger.open(mention, proposition(mention, article), report, related.claim if related else None)
        schedule(b"c", claim.claim_id, claim.clock, due(claim, self._retention), self._state)
        match = related.match() if related else None
        return [assembly.mention(article, placement, mention, kind, claim, match)], claim.claim_id

    def alive(self) -> Alive:
        """Tells which claims have not expired by now."""
        nows = {clock: read(self._state, "now", clock) or float("-inf") for clock in CLOCKS}
        return lambda claim: due(claim, self._retention) >= nows[claim.clock]

    def _schedule(self, article: AnnotatedArticle, placement: Placement, clock: str, now: datetime) -> None:
        """When the article, and the story that it opens, will be forgotten."""
        schedule(b"a", bytes.fromhex(article.article_id), clock, seconds(now + self._retention.articles), self._state)
        if placement.opened:
            schedule(b"s", placement.opened, clock, seconds(now + self._retention.stories), self._state)


def _report(article: AnnotatedArticle, placement: Placement, mention: ClaimMention) -> Report:
    return Report(
        story=placement.story_id,
        owner=owner(article.source),
        claimant=claimant(mention, article.source),
        language=article.language,
        stance=mention.stance,
    )
