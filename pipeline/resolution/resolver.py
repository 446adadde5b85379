"""The resolver: one article after the other, in their one order, to events and the newest state of each claim."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from pipeline.resolution import thresholds
from pipeline.resolution.assembly import Assembly, EventParts
from pipeline.resolution.blocking import Keys, text_key
from pipeline.resolution.claimants import claimant
from pipeline.resolution.event_types import type_of_known, type_of_opened
from pipeline.resolution.forgetting import Retention, claim_name, due, schedule, sweep
from pipeline.resolution.known import KnownClaim
from pipeline.resolution.ledger import Ledger
from pipeline.resolution.matching import ComparedClaim, Neighbours, verbatim, worded
from pipeline.resolution.merging import mergeable
from pipeline.resolution.news_reports import NewsReport
from pipeline.resolution.owners import owner
from pipeline.resolution.polarity import turned
from pipeline.resolution.proposition import Proposition, proposition, worded_as
from pipeline.resolution.retractions import retract
from pipeline.resolution.state import State, advance, get_many, mark_format, seconds
from pipeline.resolution.stories import Contribution, Placement, keep_article, place
from schemas import AnnotatedArticle, ClaimMention, ClaimState, EnrichedEvent, Match


@dataclass(frozen=True, slots=True)
class Resolution:
    """What an article adds: an event for each mention in order (before them, for each claim that it retracts; after the
    one that causes it, for each merge), and each touched claim's newest state."""

    events: tuple[EnrichedEvent, ...]
    claims: tuple[ClaimState, ...]
    repeated: bool = False
    """Whether the article was resolved before; it adds nothing."""
    forgotten: tuple[str, ...] = ()
    """The claim_ids of the claims that expired, merged ones too."""


@dataclass(frozen=True, slots=True)
class _Given:
    """A mention, ready to be resolved."""

    mention: ClaimMention
    proposition: Proposition
    near: tuple[Neighbours, int] | None
    """Its place among mentions that are looked for together; None where somebody used its very words before, maybe this
    article: others are rarely looked for then."""
    report: NewsReport


class Resolver:
    """Assigns stories and claims. All it knows is in `state`, so that it goes on where another one left off."""

    def __init__(self, state: State, retention: Retention | None = None) -> None:
        self._state, self._retention = state, retention or Retention()

    def resolve(self, article: AnnotatedArticle) -> Resolution:
        """The article's resolution, which also changes the state. Never raises for a valid article."""
        mark_format(self._state)
        placement = place(article, self._state)
        if placement is None:
            return Resolution((), (), repeated=True)
        clock, given = _time(article)
        now = advance(self._state, clock, given)
        forgotten = sweep(clock, seconds(now), self._retention, self._state)
        ledger = Ledger(self._state, clock, seconds(now))
        assembly = Assembly(article, placement)
        told = [assembly.retraction(*each) for each in retract(article, ledger)]
        given_to: list[Contribution] = []
        by_mention: dict[str, int] = {}
        opposed: set[str] = set()
        for each in self._given(article, placement, ledger):
            made, number, report = self._mention(each, by_mention, opposed, assembly, ledger)
            told += made
            by_mention[each.mention.mention_id] = number
            given_to.append((str(number), report.story, report.owner, report.claimant, report.language, report.stance))
        keep_article(article, placement, given_to, self._state)
        self._schedule(article, placement, clock, now)
        return Resolution(assembly.events(told), ledger.published(now), forgotten=forgotten)

    def _given(self, article: AnnotatedArticle, placement: Placement, ledger: Ledger) -> Iterator[_Given]:
        """The article's mentions."""
        propositions = [proposition(mention, article) for mention in article.claims]
        known = get_many([text_key(each) for each in propositions], self._state)
        ledger.read(chain.from_iterable(map(worded, known)))
        first: dict[str, int] = {}
        new = [at for at, each in enumerate(propositions) if first.setdefault(each.text, at) == at and known[at] is None]
        neighbours = Neighbours([propositions[at] for at in new], ledger.blocks, self._state) if new else None
        near = {at: (neighbours, place) for place, at in enumerate(new)} if neighbours else {}
        for at, (mention, made) in enumerate(zip(article.claims, propositions, strict=True)):
            yield _Given(mention, made, near.get(at), _report(article, placement, mention))

    def _mention(
        self, given: _Given, by_mention: dict[str, int], opposed: set[str], assembly: Assembly, ledger: Ledger
    ) -> tuple[list[EventParts], int, NewsReport]:
        """What a mention gives: its event, the events of merges that it causes, its claim, and the report of that claim. Those of
        the article that say the opposite of their claims are noted in `opposed`."""
        mention = given.mention
        about = ledger.load(by_mention[mention.about]) if mention.about in by_mention else None
        if about is not None:
            match = Match(claim_id=about.claim_id.hex(), score=1.0, reasons=("speaks of a claim of this article",))
            report = _towards(given, opposite=mention.about in opposed)
            claim, kind = ledger.join(about, about.statement.wordings[0], None, report), type_of_known(about, report)
            return [assembly.mention(mention, kind, claim, match)], claim.number, report
        found = () if given.near else self._verbatim(given.proposition, ledger)
        hit, keys = self._first_alive(found, ledger), None
        if hit is None:
            neighbours, at = given.near or (Neighbours([given.proposition], ledger.blocks, self._state), 0)
            keys, found = neighbours.keys[at], neighbours.candidates(at, ledger.touched)
            told = frozenset(by_mention.values())
            hit = self._first_alive((each for each in found if _is_meant(each, told)), ledger)
            if hit is None:
                near = self._first_alive((each for each in found if each.alike), ledger)
                return self._open(given, keys, near, told, assembly, ledger)
        chosen, known = hit
        opposite = chosen.comparison.opposite is not None
        report = _towards(given, opposite=opposite)
        kind = type_of_known(known, report, verbatim=known.statement.has_words(given.proposition))
        if opposite:
            opposed.add(mention.mention_id)
        claim = ledger.join(known, worded_as(known.statement.wordings[0], given.proposition, opposite=opposite), keys, report)
        events = [assembly.mention(mention, kind, claim, chosen.match())]
        for other in mergeable(chosen, found):
            goes = self._first_alive((other,), ledger)
            if goes is not None:
                claim, merged = ledger.merge(claim, goes[1])
                schedule(b"m", claim_name(merged.number), claim.clock, due(claim, self._retention), self._state)
                events.append(assembly.merge(mention, claim, merged, other.comparison))
        return events, claim.number, report

    def _verbatim(self, given: Proposition, ledger: Ledger) -> tuple[ComparedClaim, ...]:
        known = map(ledger.load, worded(self._state.get(text_key(given))))
        return verbatim(given, [(each.number, each.statement) for each in known if each])

    def _open(
        self,
        given: _Given,
        keys: Keys,
        near: tuple[ComparedClaim, KnownClaim] | None,
        told: Container[int],
        assembly: Assembly,
        ledger: Ledger,
    ) -> tuple[list[EventParts], int, NewsReport]:
        kind = type_of_opened(*near, given.proposition, given.report) if near else "claim.new"
        if near and kind == "claim.updated" and near[0].number in told:
            kind = "claim.new"  # of two numbers that one article gives, each is mostly of a thing of its own
        related = near if kind != "claim.new" else None
        claim = ledger.open(given.mention, given.proposition, keys, given.report, related[1] if related else None)
        schedule(b"c", claim_name(claim.number), claim.clock, due(claim, self._retention), self._state)
        match = related[0].match() if related else None
        return [assembly.mention(given.mention, kind, claim, match)], claim.number, given.report

    def _first_alive(self, found: Iterable[ComparedClaim], ledger: Ledger) -> tuple[ComparedClaim, KnownClaim] | None:
        """The first of the claims found that has not expired, and what is known of it."""
        for each in found:
            claim = ledger.load(each.number)
            if claim is not None and due(claim, self._retention) >= ledger.now_of(claim.clock):
                return each, claim
        return None

    def _schedule(self, article: AnnotatedArticle, placement: Placement, clock: str, now: datetime) -> None:
        """Notes when the article, and the story that it opens, will be forgotten."""
        over = seconds(now) + self._retention.articles.total_seconds()
        schedule(b"a", bytes.fromhex(article.article_id), clock, over, self._state)
        if placement.opened:
            schedule(b"s", placement.opened, clock, seconds(now) + self._retention.stories.total_seconds(), self._state)


def _time(article: AnnotatedArticle) -> tuple[str, datetime]:
    """The clock that the article moves, and to when. One sent late on purpose is no younger than its record: dated in the
    future, a single one would let all others expire at once."""
    at = article.trace.timestamp
    return ("backfill", min(article.published_at, at)) if article.trace.backfill else ("live", at)


def _is_meant(candidate: ComparedClaim, told: Container[int]) -> bool:
    """Whether a mention puts the candidate's claim, given the claims that its article has `told` already."""
    comparison = candidate.comparison
    again = comparison.numbers_agree or comparison.score >= thresholds.AGAIN_SCORE
    return comparison.same and (again or candidate.number not in told)


def _towards(given: _Given, *, opposite: bool) -> NewsReport:
    """The report of a mention, with its stance towards a claim of which it may say the opposite."""
    return given.report._replace(stance=turned(given.mention.stance, opposite=opposite))


def _report(article: AnnotatedArticle, placement: Placement, mention: ClaimMention) -> NewsReport:
    return NewsReport(
        story=placement.story_id,
        owner=owner(article.source),
        claimant=claimant(mention, article.source),
        language=article.language,
        stance=mention.stance,
    )
