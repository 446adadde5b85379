"""An article is taken back: what it gave to claims no longer counts."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.resolution.known import KnownClaim
from pipeline.resolution.ledger import Ledger
from pipeline.resolution.news_reports import NewsReport
from pipeline.resolution.stories import contributions, forget_contributions, newest_version
from schemas import AnnotatedArticle


def retract(article: AnnotatedArticle, ledger: Ledger) -> Iterator[tuple[str, KnownClaim]]:
    """For each claim that the retracted article, or a version that it replaced, gave something to: the retracted
    article_id and the claim without it. Nothing where that article is not known, or was retracted before."""
    retracted = newest_version(article.source, article.retracts, ledger.state) if article.retracts is not None else None
    if retracted is None or retracted == article.article_id:
        return
    changed: dict[int, KnownClaim] = {}
    for article_id, given in contributions(retracted, ledger.state):
        for name, story, owner, claimant, language, stance in given:
            claim = ledger.load(int(name))
            if claim is not None:
                changed[claim.number] = claim.retracted(NewsReport(story, owner, claimant, language, stance))
                ledger.keep(changed[claim.number], claim)
        forget_contributions(article_id, ledger.state)
    yield from ((retracted, claim) for claim in changed.values())
