"""Statements on what somebody else said, without repeating it: "confirmed the claims", "denied the report"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipeline.annotation.events.lexicon import words
from pipeline.annotation.text.document import Attribution, Document, Sentence
from schemas import Claimant, ClaimMention

FARTHEST: Final = 1
"""Paragraphs back to what is spoken of."""

ON_OTHERS: Final = words("confirmed denied questioned")
"""Stances that are taken on what somebody said; who asserts "this" only names a topic."""


def antecedents(
    document: Document,
    sentence: Sentence,
    said: Attribution,
    claimant: Claimant | None,
    plural: bool,
    mentions: Sequence[ClaimMention],
) -> tuple[ClaimMention, ...]:
    """The mentions that a statement of `claimant` in `sentence` speaks of; none where none fits, or it takes no side.

    The nearest by somebody else in the same paragraph or the one before; where a plural points to them, all that the same
    claimant makes in that sentence.
    """
    if said.stance not in ON_OTHERS:
        return ()
    paragraphs = {each.start: each.paragraph for each in document.sentences}
    own = None if claimant is None else claimant.entity_id
    fitting = [
        each
        for each in mentions
        if each.content[0][0] < min(said.cue[0], said.content[0][0])
        and sentence.paragraph - paragraphs[each.sentence[0]] <= FARTHEST
        and (own is None or each.claimant is None or each.claimant.entity_id != own)
    ]
    attributed = [each for each in fitting if each.cue is not None] or fitting
    if not attributed:
        return ()
    nearest = max(attributed, key=lambda each: (each.sentence[0], each.content))
    if not plural:
        return (nearest,)
    return tuple(each for each in attributed if each.sentence == nearest.sentence and each.claimant == nearest.claimant)
