"""Why an event or a mention got its claim: the candidates and their scores, found again by a replay."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from pipeline.resolution import thresholds
from pipeline.resolution.blocking import Blocks, text_key
from pipeline.resolution.claim_statements import load_statements
from pipeline.resolution.contrasts import aligned
from pipeline.resolution.forgetting import Retention
from pipeline.resolution.matching import ComparedClaim, Neighbours, verbatim, worded
from pipeline.resolution.proposition import Proposition, proposition
from pipeline.resolution.reasons import alignment_told
from pipeline.resolution.resolver import Resolver
from pipeline.resolution.state import State
from schemas import AnnotatedArticle, EnrichedEvent, Match


class Candidate(NamedTuple):
    """A claim that a mention was compared with."""

    match: Match
    text: str
    """The words in which the claim was first put."""
    aligned: str
    """Which words of the mention and of these say the same, and which stand in one of them alone."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """An event, and the claims that its mention was compared with, the most similar first."""

    event: EnrichedEvent
    candidates: tuple[Candidate, ...]
    """The claims compared."""

    def lines(self) -> list[str]:
        """The explanation for a reader: one line for the event and two for each candidate."""
        event = self.event
        said = f" “{event.mention.text}”" if event.mention else ""
        lines = [f"{event.type} {event.claim_id}{said} ({event.article.source}, {event.article.published_at:%Y-%m-%d %H:%M})"]
        if event.match:
            lines.append(f"matched with {event.match.claim_id}, {event.match.score:.2f}: {', '.join(event.match.reasons)}")
        lines.append(
            f"compared with {len(self.candidates)} known claims; "
            f"{thresholds.SAME_SCORE:.2f} makes two one, unless something differs"
        )
        for match, text, words in self.candidates:
            lines += [f"  {match.score:.2f} {match.claim_id} “{text}”: {', '.join(match.reasons)}", f"       {words}"]
        return lines


def explain(
    name: str, articles: Iterable[AnnotatedArticle], state: State, retention: Retention | None = None
) -> Explanation | None:
    """The explanation of the first event whose `event_id` or mention's `mention_id` is `name`, from the articles in the
    order of their topic, replayed on an empty `state`. None where there is no such event."""
    resolver = Resolver(state, retention)
    for article in articles:
        propositions = [proposition(mention, article) for mention in article.claims]
        near = Neighbours(propositions, Blocks(state), state)
        compared = {
            mention.mention_id: tuple(
                _candidate(each, given)
                for each in verbatim(given, load_statements(worded(state.get(text_key(given))), state))
                or near.candidates(at, (), hopeless=True)
            )
            for at, (mention, given) in enumerate(zip(article.claims, propositions, strict=True))
        }
        for event in resolver.resolve(article).events:
            mention_id = event.mention.mention_id if event.mention else None
            if name in (event.event_id, mention_id):
                return Explanation(event, compared.get(mention_id, ()) if mention_id else ())
    return None


def _candidate(found: ComparedClaim, given: Proposition) -> Candidate:
    first = found.statement.wordings[0]
    return Candidate(found.match(), first.text, alignment_told(aligned(given, first)))
