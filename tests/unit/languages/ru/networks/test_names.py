"""The best way through the tags, and the names that it makes."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np

from pipeline.languages.ru.networks.names import _best_ways


def test_the_best_way_is_the_best_of_all_ways() -> None:
    drawn = np.random.default_rng(3)
    transitions = drawn.standard_normal((3, 3), dtype=np.float32)
    scores = [drawn.standard_normal((words, 3), dtype=np.float32) for words in (4, 1, 6, 2, 4)]

    def worth(way: tuple[int, ...], of: np.ndarray[tuple[int, int], np.dtype[np.float32]]) -> float:
        return float(sum(of[at, tag] for at, tag in enumerate(way))) + float(
            sum(transitions[one, other] for one, other in pairwise(way))
        )

    for way, of in zip(_best_ways(scores, transitions), scores, strict=True):
        assert tuple(way) == max(product(range(3), repeat=len(of)), key=lambda each: worth(each, of))


def test_no_sentences() -> None:
    assert _best_ways([], np.zeros((3, 3), np.float32)) == []
