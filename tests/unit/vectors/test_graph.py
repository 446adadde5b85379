"""The graph of the model against the same arithmetic in numpy, on small weights drawn at random."""

from __future__ import annotations

import math
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import numpy as np
import pytest

from pipeline.vectors.encoder import EMBEDDED, KEPT, session
from pipeline.vectors.fitted import LEFT_OUT, Fitted, Narrowed
from pipeline.vectors.graph import HEADS, graph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.vectors.weights import Floats, Weights

SIZE, INNER, KEPT_INNER, PLACES, EPSILON = 48, 96, 60, 16, 1e-6
DRAWN = np.random.default_rng(5)
TENSORS: dict[str, Floats] = {}


def _matrix(name: str, rows: int, columns: int) -> Floats:
    return TENSORS.setdefault(name, DRAWN.normal(0, rows**-0.5, (rows, columns)).astype(np.float32))


def _vector(name: str, size: int) -> Floats:
    around = 1 if name.endswith("ln.w") else 0
    return TENSORS.setdefault(name, DRAWN.normal(around, 0.2, size).astype(np.float32))


def _weights(layers: int) -> Weights:
    sizes = {"hidden": SIZE, "inner": INNER, "layers": layers, "positions": PLACES, "types": 1, "epsilon": EPSILON}
    return cast("Weights", SimpleNamespace(matrix=_matrix, vector=_vector, **sizes))


def _fitted(layers: int) -> Fitted:
    narrowed = {number: _narrowed(f"l{number}") for number in range(layers) if number not in LEFT_OUT}
    bridge, last = ((_matrix(name, SIZE, SIZE), _vector(f"{name}.b", SIZE)) for name in ("bridge", "last"))
    return Fitted(bridge, narrowed, last, {name: np.full(rows, 0.05, np.float32) for name, rows in _products(layers)})


def _products(layers: int) -> Iterator[tuple[str, int]]:
    """Names of all products that are rounded, and how many values each is given."""
    for layer in (f"l{number}" for number in range(layers)):
        yield from (("+".join(f"{layer}.{part}" for part in "qkv"), SIZE), (f"{layer}.ao", SIZE), (f"{layer}.fi", SIZE))
        yield f"{layer}.fo", KEPT_INNER


def _narrowed(name: str) -> Narrowed:
    kept = np.sort(np.random.default_rng(len(name)).choice(INNER, KEPT_INNER, replace=False))
    attention = _matrix(f"{name}.attention", SIZE, SIZE), _vector(f"{name}.attention.b", SIZE)
    return Narrowed(attention, kept, (_matrix(f"{name}.second", KEPT_INNER, SIZE), _vector(f"{name}.second.b", SIZE)))


def _norm(x: Floats, name: str) -> Floats:
    apart = x - x.mean(-1, keepdims=True)
    unit = apart / np.sqrt((apart**2).mean(-1, keepdims=True) + EPSILON)
    return np.asarray(unit * _vector(f"{name}.w", SIZE) + _vector(f"{name}.b", SIZE))


def _linear(x: Floats, name: str, rows: int, columns: int) -> Floats:
    return np.asarray(x @ _matrix(f"{name}.w", rows, columns).T + _vector(f"{name}.b", rows))


def _layer(x: Floats, name: str) -> Floats:
    q, k, v = (_linear(x, f"{name}.{part}", SIZE, SIZE).reshape(len(x), HEADS, -1).transpose(1, 0, 2) for part in "qkv")
    paid = np.exp(q @ k.transpose(0, 2, 1) / math.sqrt(SIZE / HEADS))
    seen = (paid / paid.sum(-1, keepdims=True) @ v).transpose(1, 0, 2).reshape(len(x), SIZE)
    part = _narrowed(name)
    x = _norm(x + seen @ part.attention[0] + part.attention[1], f"{name}.aln")
    inner = _linear(x, f"{name}.fi", INNER, SIZE)[:, part.kept]
    active = inner * 0.5 * (1 + np.vectorize(math.erf)(inner / math.sqrt(2)))
    return _norm(x + active @ part.second[0] + part.second[1], f"{name}.oln")


def _expected(text: Floats, layers: int) -> Floats:
    places = _vector("emb.pos", PLACES * SIZE).reshape(-1, SIZE)[: len(text)]
    x = _norm(text + places + _vector("emb.type", SIZE), "emb.ln")
    matrix, bias = _fitted(layers).bridge
    for number in range(layers):
        if number == LEFT_OUT.start:
            x = x @ matrix + bias
        if number not in LEFT_OUT:
            x = _layer(x, f"l{number}")
    matrix, bias = _fitted(layers).last
    return np.asarray(x.mean(0) @ matrix + bias)


@pytest.mark.parametrize("layers", [0, 2, 12])
def test_a_graph_gives_what_the_arithmetic_says_for_padded_texts_too(layers: int) -> None:
    made = graph(_weights(layers), _fitted(layers))
    texts = [DRAWN.normal(0, 1, (length, SIZE)).astype(np.float32) for length in (7, 12)]
    embedded, kept = np.full((2, 12, SIZE), 9, np.float32), np.zeros((2, 12), np.float32)
    for row, text in enumerate(texts):
        embedded[row, : len(text)], kept[row, : len(text)] = text, 1
    (found,) = session(made.SerializeToString()).run(None, {EMBEDDED: embedded, KEPT: kept})
    for vector, text in zip(found, texts, strict=True):
        expected = _expected(text, layers)
        assert vector @ expected / np.linalg.norm(vector) / np.linalg.norm(expected) > 0.998  # weights of 7 bits
        assert np.linalg.norm(vector) == pytest.approx(np.linalg.norm(expected), rel=0.03)
