"""Which known claims a mention may put, and how it compares with each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from pipeline.resolution import thresholds
from pipeline.resolution.blocking import Blocks, numbers, text_key
from pipeline.resolution.guards import Difference, differences
from pipeline.resolution.outlines import may_be_same, outline
from pipeline.resolution.proposition import Proposition
from pipeline.resolution.similarity import EQUAL, Comparison, compare
from pipeline.resolution.state import State
from pipeline.resolution.statements import NUMBERS, Statement, load_outlines, load_statements, read_statement
from schemas import Match

RELATING = ({Difference.NUMBERS}, {Difference.ACTORS})
"""Differences that make of the same words an update or a contradiction: elsewhere or at another time it is another event."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A known claim, and how the mention compares with its most similar wording."""

    number: int
    statement: Statement
    comparison: Comparison

    @property
    def alike(self) -> bool:
        """The mention puts this claim but for its number or actor."""
        return self.comparison.alike and set(self.comparison.differences) in RELATING

    def match(self) -> Match:
        """For the event."""
        comparison = self.comparison
        return Match(claim_id=self.statement.claim_id.hex(), score=comparison.score, reasons=comparison.reasons)


def verbatim(given: Proposition, state: State) -> tuple[Candidate, ...]:
    """Known claims that were put in the very words of the mention and differ from it in nothing."""
    block = state.get(text_key(given))
    if block is None:
        return ()
    known = load_statements(sorted(numbers(block)[-thresholds.MOST_CANDIDATES :]), state)
    return tuple(
        Candidate(number, said, EQUAL)
        for number, said in known
        if any(given.text == each.text and not differences(given, each) for each in said.wordings)
    )


def candidates(given: Proposition, found: Blocks, state: State, *, hopeless: bool = False) -> tuple[Candidate, ...]:
    """Known claims in the blocks of the mention, the most similar first, of equals the one that was opened first. Those that
    cannot reach `SAME_SCORE` are left out, unless the `hopeless` are wanted too."""
    return _ranked(given, _likely(found), state, hopeless=hopeless)


def _ranked(given: Proposition, likely: Sequence[int], state: State, *, hopeless: bool) -> tuple[Candidate, ...]:
    known = load_outlines(likely, state)
    told = iter(may_be_same(outline(given), [each for _, _, told in known for each in told]))
    found: list[Candidate] = []
    for number, value, outlined in known:
        hopes = [next(told) or hopeless for _ in outlined]
        if any(hopes):
            said = read_statement(number, value)
            wordings = [wording for wording, hope in zip(said.wordings, hopes, strict=True) if hope]
            found.append(Candidate(number, said, _closest(given, wordings)))
    return tuple(sorted(found, key=lambda each: (-each.comparison.score, each.number)))


def _likely(found: Blocks) -> list[int]:
    listed = b"".join([block for block in found.claims if block])
    if not listed:
        return []
    claims, shared = np.unique(np.frombuffer(listed, NUMBERS), return_counts=True)
    likely = shared >= shared.max() / thresholds.FEWER_KEYS
    claims, shared = claims[likely], shared[likely]
    best: list[int] = claims[np.lexsort((claims, shared))[::-1][: thresholds.MOST_CANDIDATES]].tolist()
    return best


def _closest(given: Proposition, wordings: Sequence[Proposition]) -> Comparison:
    """With the most similar of the wordings; those after one that is nearly equal are not looked at."""
    best: Comparison | None = None
    for wording, cosine in zip(wordings, given.cosines(wordings), strict=True):
        comparison = compare(given, wording, cosine)
        if best is None or (not comparison.differences, comparison.score) > (not best.differences, best.score):
            best = comparison
        if best.same and best.score >= thresholds.NEARLY_EQUAL:
            break
    assert best is not None, "there is a wording"
    return best
