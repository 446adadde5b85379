"""Fits the map that stands for the layers of the vector model that are left out.

    python -m tests.bench.fit_bridge

Writes `pipeline/vectors/bridge.npz` from the texts of `bridge_texts.txt` beside this, and prints the mean cosine of the vectors
with those of all layers: of every tenth text, after a fit without these; then fits with all. A change of the map changes every
vector: `MODEL_NAME` is to be changed with it, the model built and `tests.bench.calibrate_claims` run.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from onnx import ModelProto

from pipeline.vectors.bridge import LEFT_OUT, Linear, write_bridge
from pipeline.vectors.build import installed
from pipeline.vectors.encoder import KEPT, Tokens, default_folder, session
from pipeline.vectors.graph import Graph, embedded, graph, layer, masked, mean
from pipeline.vectors.weights import Floats, Weights

TEXTS = Path(__file__).with_name("bridge_texts.txt")
"""Texts of our own, one a line: accounts, translations, examples of the languages' packs and sentences of tests."""

PENALTY = 1e-4
"""Ridge penalty, as a share of the mean variance of a component. Fitted on 1,055 texts for layers 5 to 8, the mean cosine of 500
others is .9740 at .001 and at .0001."""

HELD_OUT = 10
"""One text of so many is measured on."""

Rows = npt.NDArray[np.float64]


def whole(weights: Weights) -> ModelProto:
    """The graph of all layers: the states of tokens before and after the layers to be left out, and the mean of the last ones."""
    made = Graph(weights)
    x, unseen, tapped = embedded(made), masked(made), []
    for number in range(weights.layers):
        if number in (LEFT_OUT.start, LEFT_OUT.stop):
            tapped.append(x)
        x = layer(made, x, f"l{number}", unseen)
    return made.model([*tapped, mean(made, x)])


def states(model: ModelProto, texts: Sequence[str], tokens: Tokens) -> list[Rows]:
    """What each output of the model gives for the texts, in their order: a row a token or a row a text."""
    run = session(model.SerializeToString()).run
    found: list[list[Floats]] = [[] for _ in texts]
    for places, inputs in tokens.batches(texts):
        for at, *row, kept in zip(places, *run(None, inputs), inputs[KEPT] > 0, strict=True):
            found[at] = [each[kept] if each.ndim == 2 else each[None] for each in row]
    return [np.concatenate(column).astype(np.float64) for column in zip(*found, strict=True)]


def linear(given: Rows, wanted: Rows, penalty: float) -> Linear:
    """Least squares with a ridge penalty, as a share of the mean variance of what is given."""
    middle = given.mean(0)
    apart = given - middle
    products = apart.T @ apart
    ridge = penalty * np.trace(products) / len(products) * np.eye(len(products))
    matrix = np.linalg.solve(products + ridge, apart.T @ (wanted - wanted.mean(0)))
    return matrix.astype(np.float32), (wanted.mean(0) - middle @ matrix).astype(np.float32)


def fit(texts: Sequence[str], weights: Weights, tokens: Tokens) -> Linear:
    """The map that comes nearest to the layers that are left out on these texts."""
    before, after, _ = states(whole(weights), texts, tokens)
    return linear(before, after, PENALTY)


def cosine(texts: Sequence[str], bridge: Linear, weights: Weights, tokens: Tokens) -> float:
    """The mean cosine of the vectors of texts with those of all layers."""
    (made,), (*_, meant) = states(graph(weights, bridge), texts, tokens), states(whole(weights), texts, tokens)
    lengths = np.linalg.norm(made, axis=1) * np.linalg.norm(meant, axis=1)
    return float(np.mean(np.sum(made * meant, axis=1) / lengths))


def main() -> None:
    """Measures, fits and writes."""
    weights, tokens = installed(), Tokens(default_folder())
    texts = TEXTS.read_text(encoding="utf-8").splitlines()
    held, rest = texts[::HELD_OUT], [text for at, text in enumerate(texts) if at % HELD_OUT]
    print(f"{len(rest)} texts, cosine of {len(held)} others {cosine(held, fit(rest, weights, tokens), weights, tokens):.4f}")
    write_bridge(fit(texts, weights, tokens))


if __name__ == "__main__":
    main()
