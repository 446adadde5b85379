"""The script that fits the map, on few of its texts: it comes near to the map that is kept."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline.vectors.bridge import read_bridge
from pipeline.vectors.build import installed
from pipeline.vectors.encoder import Tokens, default_folder
from pipeline.vectors.weights import Weights
from tests.bench import fit_bridge


@pytest.fixture(scope="module")
def weights() -> Weights:
    return installed()


@pytest.fixture(scope="module")
def tokens() -> Tokens:
    return Tokens(default_folder())


def test_a_linear_map_is_found_again() -> None:
    drawn = np.random.default_rng(1)
    given, matrix, bias = drawn.normal(2, 1, (500, 6)), drawn.normal(0, 1, (6, 4)), drawn.normal(0, 1, 4)
    found = fit_bridge.linear(given, given @ matrix + bias, 1e-9)
    assert found[0] == pytest.approx(matrix, abs=1e-4)
    assert found[1] == pytest.approx(bias, abs=1e-3)


def test_vectors_by_the_kept_map_are_near_those_of_all_layers(weights: Weights, tokens: Tokens) -> None:
    texts = fit_bridge.TEXTS.read_text(encoding="utf-8").splitlines()[::60]
    nothing = (np.eye(weights.hidden, dtype=np.float32), np.zeros(weights.hidden, np.float32))
    bridged = fit_bridge.cosine(texts, read_bridge(), weights, tokens)
    assert bridged > 0.985
    assert bridged > fit_bridge.cosine(texts, nothing, weights, tokens) + 0.02


def test_a_fit_on_some_of_the_texts_comes_near_the_kept_map(weights: Weights, tokens: Tokens) -> None:
    texts = fit_bridge.TEXTS.read_text(encoding="utf-8").splitlines()
    fitted = fit_bridge.fit(texts[::5], weights, tokens)
    assert fit_bridge.cosine(texts[2::60], fitted, weights, tokens) > 0.98
    assert np.corrcoef(fitted[0].ravel(), read_bridge()[0].ravel())[0, 1] > 0.95
