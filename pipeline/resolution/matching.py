"""Which known claims a mention may put, and how it compares with each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.resolution.blocking import Blocks, numbers, text_key
from pipeline.resolution.guards import Difference, differences
from pipeline.resolution.proposition import Proposition
from pipeline.resolution.similarity import EQUAL, Comparison, compare, may_be_same
from pipeline.resolution.state import State
from pipeline.resolution.statements import NUMBER_BYTES, Statement, load_statements
from schemas import Match

MOST_CANDIDATES = 12
"""Claims compared with a mention: those under most of its blocking keys, of equals the newest. Mean F1 on the development
sets .748 at 8, .754 at 12, .757 at 20 (with `FEWER_KEYS` 4)."""

FEWER_KEYS = 4
"""A claim under less than one in so many of the keys that the likeliest one is under is not compared: mean F1 .748 at 2, .754 at
4, .758 with every claim compared. At 2 a claim of many wordings hides its neighbours."""

MOST_LISTED = 160
"""Claims taken from blocks, the smallest blocks first: common keys add little once rare ones found something."""

NEARLY_EQUAL = 0.9

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
    known = load_statements(sorted(numbers(block)[-MOST_CANDIDATES:]), state)
    return tuple(
        Candidate(number, said, EQUAL)
        for number, said in known
        if any(given.text == each.text and not differences(given, each) for each in said.wordings)
    )


def candidates(given: Proposition, found: Blocks, state: State, *, hopeless: bool = False) -> tuple[Candidate, ...]:
    """Known claims in the blocks of the mention, the most similar first, of equals the one that was opened first. Those that
    cannot reach `SAME_SCORE` are left out, unless the `hopeless` are wanted too."""
    return _ranked(given, _likely(found), state, hopeless=hopeless)


def _ranked(given: Proposition, likely: Sequence[int], state: State, *, hopeless: bool = False) -> tuple[Candidate, ...]:
    known = load_statements(likely, state)
    cosines = iter(given.cosines([wording for _, said in known for wording in said.wordings]))
    found: list[Candidate] = []
    for number, said in known:
        wordings = [(wording, cosine) for wording, cosine in zip(said.wordings, cosines, strict=False)]
        if not hopeless:
            wordings = [each for each in wordings if may_be_same(given, *each)]
        if wordings:
            found.append(Candidate(number, said, _closest(given, wordings)))
    return tuple(sorted(found, key=lambda each: (-each.comparison.score, each.number)))


def _likely(found: Blocks) -> list[int]:
    listed = b""
    for block in sorted([block for block in found.claims if block], key=len):
        listed += block
        if len(listed) >= MOST_LISTED * NUMBER_BYTES:
            break
    if not listed:
        return []
    shared = Counter(numbers(listed))
    least = max(shared.values()) / FEWER_KEYS
    likely = [(keys, number) for number, keys in shared.items() if keys >= least]
    return [number for _, number in sorted(likely, reverse=True)[:MOST_CANDIDATES]]


def _closest(given: Proposition, wordings: Sequence[tuple[Proposition, float]]) -> Comparison:
    """With the most similar of the wordings, each with its cosine; those after one that is nearly equal are not looked at."""
    best: Comparison | None = None
    for wording, cosine in wordings:
        comparison = compare(given, wording, cosine)
        if best is None or (not comparison.differences, comparison.score) > (not best.differences, best.score):
            best = comparison
        if best.same and best.score >= NEARLY_EQUAL:
            break
    assert best is not None, "there is a wording"
    return best
