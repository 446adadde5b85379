"""Outlines rule out no pair that could be one claim."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import combinations

import pytest

from pipeline.resolution import thresholds
from pipeline.resolution.outlines import may_be_same, outline, outlines
from pipeline.resolution.proposition import Proposition, proposition
from pipeline.resolution.similarity import compare
from tests.bench.newsroom import Newsroom


@cache
def propositions() -> list[Proposition]:
    """Claims of a few topics, many of them in several wordings, each in two languages."""
    newsroom = Newsroom(20, seed=3, copied=0.0, new=0.3)
    articles = [newsroom.article()[0] for _ in range(6)]
    found = [proposition(mention, article) for article in articles for mention in article.claims]
    return found + [replace(each, language="es") for each in found]


def test_what_is_ruled_out_is_not_the_same() -> None:
    ruled_out = reached = 0
    for one, other in combinations(propositions(), 2):
        score = compare(one, other, *one.cosines([other])).score
        (hope,) = may_be_same(outline(one), [outline(other)])
        assert hope or score < thresholds.SAME_SCORE
        ruled_out += not hope
        reached += score >= thresholds.SAME_SCORE
    assert ruled_out > 3000 and reached > 100


def test_many_at_once_are_each_as_alone() -> None:
    first, *others = map(outline, propositions())
    assert may_be_same(first, others) == [hope for each in others for hope in may_be_same(first, [each])]


@pytest.mark.parametrize("vector", [b"", bytes(10)])
def test_without_a_vector_of_the_same_model_nothing_is_ruled_out(vector: bytes) -> None:
    one, other = propositions()[0], replace(propositions()[1], vector=vector)
    assert may_be_same(outline(one), [outline(other)]) == may_be_same(outline(other), [outline(one)]) == [True]


def test_what_was_written_is_read() -> None:
    written = [outline(each) for each in propositions()]
    assert list(outlines(b"".join([b"ab", *(each.to_bytes() for each in written)]), 2)) == written
