"""Statements on what somebody else said, without repeating it: "confirmed the claims", "denied the report"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipeline.annotation.text.document import Attribution, Document, Sentence
from schemas import Claimant, ClaimMention

FARTHEST: Final = 1
"""Paragraphs back to what is spoken of."""

ON_OTHERS: Final = frozenset({"confirmed", "denied", "questioned"})
"""Stances that are taken on what somebody said; who asserts "this" only names a topic."""


def antecedents(
    document: Document,
    sentence: Sentence,
    said: Attribution,
    claimant: Claimant | None,
    plural: bool,
    mentions: Sequence[ClaimMention],
) -> tuple[ClaimMention, ...]:
    """Those of `mentions` that what `claimant` says in `sentence` speaks of; none where none fits, or it takes no side.

    The nearest by somebody else in the same paragraph or the one before; where a plural points to them, all that the same
    claimant makes in that sentence.
    """
    if said.stance not in ON_OTHERS:
        return ()
    paragraphs = {each.start: each.paragraph for each in document.sentences}
    place = min(said.cue[0], said.content[0][0])
    fitting = [
        each
        for each in mentions
        if each.content[0][0] < place
        and sentence.paragraph - paragraphs[each.sentence[0]] <= FARTHEST
        and _is_somebody_elses(each, claimant)
    ]
    attributed = [each for each in fitting if each.cue is not None] or fitting
    if not attributed:
        return ()
    nearest = max(attributed, key=lambda each: (each.sentence[0], each.content))
    if not plural:
        return (nearest,)
    return tuple(each for each in attributed if each.sentence == nearest.sentence and each.claimant == nearest.claimant)


def _is_somebody_elses(mention: ClaimMention, claimant: Claimant | None) -> bool:
    """Whether a mention may be by somebody else than `claimant`."""
    own = None if claimant is None else claimant.entity_id
    return own is None or mention.claimant is None or mention.claimant.entity_id != own
