"""Outlines rule out no pair that could be one claim."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import combinations

from pipeline.resolution import thresholds
from pipeline.resolution.outlines import may_be_same, outline_at
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


BARE = replace(propositions()[1], vector=b"")
OTHER_MODEL = replace(propositions()[1], vector=bytes(10))


def test_what_is_ruled_out_is_not_the_same() -> None:
    given = propositions()
    hopes = may_be_same([each.outline for each in given], [each.outline for each in given])
    ruled_out = reached = 0
    for (at, one), (place, other) in combinations(enumerate(given), 2):
        score = compare(one, other, *one.cosines([other])).score
        hope = hopes[at][place]
        assert hope or score < thresholds.SAME_SCORE
        ruled_out += not hope
        reached += score >= thresholds.SAME_SCORE
    assert ruled_out > 3000 and reached > 100


def test_many_at_once_are_each_as_alone() -> None:
    given = [each.outline for each in (*propositions()[:9], BARE, OTHER_MODEL)]
    assert may_be_same(given, given) == [[may_be_same([row], [column])[0][0] for column in given] for row in given]


def test_without_a_vector_of_the_same_model_nothing_is_ruled_out() -> None:
    far = [each.outline for each in propositions() if not may_be_same([propositions()[0].outline], [each.outline])[0][0]]
    bare = [BARE.outline, OTHER_MODEL.outline]
    assert far and may_be_same(far, bare) == [[True, True]] * len(far)
    assert may_be_same(bare, far) == [[True] * len(far)] * 2
    assert may_be_same([], bare) == [] and may_be_same(far, []) == [[]] * len(far)


def test_what_was_written_is_read() -> None:
    value, at, read = b"".join([b"ab", *(each.outline.to_bytes() for each in propositions())]), 2, []
    while at < len(value):
        made, at = outline_at(value, at)
        read.append(made)
    assert read == [each.outline for each in propositions()]
