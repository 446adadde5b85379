"""The graph of the model, on weights made by hand: without a layer it is the mean of the normalised embeddings."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import numpy as np
import onnx
import onnxruntime
import pytest

from pipeline.vectors.embedding import INPUT
from pipeline.vectors.graph import graph

if TYPE_CHECKING:
    from pipeline.vectors.weights import Floats, Weights

SIZE = 4
TENSORS: dict[str, list[float]] = {
    "emb.word": [1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 3, 1],
    "emb.pos": [0, 0, 0, 1, 0, 0, 1, 0],
    "emb.type": [0.5, 0, 0, 0],
    "emb.ln.w": [1, 1, 1, 1],
    "emb.ln.b": [0, 0, 0, 1],
}


def _weights() -> Weights:
    def matrix(name: str, rows: int, columns: int) -> Floats:
        return np.array(TENSORS[name], np.float32).reshape(rows, columns)

    def vector(name: str, size: int) -> Floats:
        assert len(TENSORS[name]) == size
        return np.array(TENSORS[name], np.float32)

    sizes = {"hidden": SIZE, "layers": 0, "words": 3, "positions": 2, "types": 1, "epsilon": 1e-6}
    return cast("Weights", SimpleNamespace(matrix=matrix, vector=vector, **sizes))


def test_a_graph_without_layers_is_the_mean_of_the_normalised_embeddings() -> None:
    made = graph(_weights())
    onnx.checker.check_model(made)
    session = onnxruntime.InferenceSession(made.SerializeToString(), providers=["CPUExecutionProvider"])
    (vector,) = session.run(None, {INPUT: np.array([[2, 1]])})
    embedded = np.array([[0.5, 0, 3, 2], [0.5, 2, 1, 0]])  # word, position and type added up
    normed = (embedded - embedded.mean(1, keepdims=True)) / embedded.std(1, keepdims=True) + [0, 0, 0, 1]
    assert vector[0] == pytest.approx(normed.mean(0), abs=1e-4)
