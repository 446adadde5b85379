"""Fits what stands for parts of the vector model.

    python -m tests.bench.fit_vectors

Writes `pipeline/vectors/fitted.npz` from the texts of `bridge_texts.txt` beside this but every tenth, and prints the mean cosine
of these texts' vectors with those of the whole model (3 minutes). Another fit changes every vector: `MODEL_NAME` is to be changed
with it, the model built and `tests.bench.calibrate_claims` run.

The whole model and the one that is made run side by side, layer by layer. What is fitted of a layer is given what the layers made
before it give, rounded as they will be, and is to lead to the state of the whole model: what went astray before is made up for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
from onnx import ModelProto

from pipeline.vectors.build import installed
from pipeline.vectors.encoder import EMBEDDED, KEPT, Tokens, default_folder, session
from pipeline.vectors.fitted import INNER, LEFT_OUT, Fitted, Linear, Narrowed, steps_to, write_fitted
from pipeline.vectors.graph import Graph, context, embedded, graph, inner, layer, masked, mean, summed
from pipeline.vectors.weights import Floats, Weights
from tests.bench.least_squares import sums

TEXTS = Path(__file__).with_name("bridge_texts.txt")
"""Texts of our own, one a line: accounts, translations, examples of the languages' packs and sentences of tests."""

LAST_PENALTY = 1e-2
"""Ridge penalty of the last map, as a share of the mean variance of a value. Mean cosine of 589 other texts with the whole model
.9861 without the map, .9863 with it at .001 and .01, .9851 at .1."""

HELD_OUT = 10
"""One text of so many is measured on."""

States = list[Floats]
"""What a model gives of each batch: texts x tokens x values."""


class Exact(Graph):
    """A graph whose products are not rounded."""

    def __init__(self, weights: Weights) -> None:
        super().__init__(weights, {})

    def product(self, x: str, name: str, linear: Linear) -> str:
        return self.exact(x, name, linear)


def run(model: ModelProto, states: Iterable[Floats], masks: Iterable[Floats]) -> Iterator[list[Floats]]:
    """What the outputs of the model give for each batch."""
    ready = session(model.SerializeToString())
    return (ready.run(None, {EMBEDDED: state, KEPT: mask}) for state, mask in zip(states, masks, strict=True))


def fit(texts: Sequence[str], weights: Weights, tokens: Tokens) -> Fitted:
    """What comes nearest to the whole model on these texts."""
    batches = [inputs for _, inputs in tokens.batches(texts)]
    masks = [inputs[KEPT] for inputs in batches]
    first = Exact(weights)
    whole = [x for (x,) in run(first.model([embedded(first)]), [inputs[EMBEDDED] for inputs in batches], masks)]
    made, narrowed, steps = whole, dict[int, Narrowed](), dict[str, Floats]()
    for number in range(weights.layers):
        name = f"l{number}"
        if number == LEFT_OUT.stop:
            bridge = sums(zip(made, whole, masks, strict=True)).linear()
            made = [state @ bridge[0] + bridge[1] for state in made]
        attended, wanted, whole = (list(each) for each in zip(*run(whole_layer(weights, name), whole, masks), strict=True))
        if number not in LEFT_OUT:
            narrowed[number], new = narrow(weights, name, made, attended, wanted, masks)
            steps |= new
            step = Graph(weights, steps)
            made = [x for (x,) in run(step.model([layer(step, EMBEDDED, name, masked(step), narrowed[number])]), made, masks)]
    shares = [(mask / mask.sum(1, keepdims=True))[:, None] for mask in masks]
    means = ((share @ one, share @ other, share.sum(2)) for share, one, other in zip(shares, made, whole, strict=True))
    return Fitted(bridge, narrowed, sums(means).linear(penalty=LAST_PENALTY), steps)


def whole_layer(weights: Weights, name: str) -> ModelProto:
    """A layer of the whole model: its state before either normalisation, and after the last."""
    made = Exact(weights)
    attended = summed(made, EMBEDDED, context(made, EMBEDDED, name, masked(made)), f"{name}.ao")
    x = made.norm(attended, f"{name}.aln")
    x = summed(made, x, inner(made, x, name), f"{name}.fo")
    return made.model([attended, x, made.norm(x, f"{name}.oln")])


def narrow(
    weights: Weights, name: str, made: States, attended: States, wanted: States, masks: States
) -> tuple[Narrowed, dict[str, Floats]]:
    """The fit of a layer, given the states of the model that is made and those that are wanted before either normalisation; and
    the steps of its products."""
    size = weights.hidden
    steps = {"+".join(f"{name}.{part}" for part in "qkv"): steps_of(made, masks)}
    step = Graph(weights, steps)
    seen = [x for (x,) in run(step.model([context(step, EMBEDDED, name, masked(step))]), made, masks)]
    found = sums((given, want - x, mask) for given, x, want, mask in zip(seen, made, attended, masks, strict=True))
    attention = found.linear(prior=weights.matrix(f"{name}.ao.w", size, size).T)
    steps[f"{name}.ao"] = steps_of(seen, masks)
    step = Graph(weights, steps)
    x = step.norm(summed(step, EMBEDDED, context(step, EMBEDDED, name, masked(step)), f"{name}.ao", attention), f"{name}.aln")
    normed = [x for (x,) in run(step.model([x]), made, masks)]
    steps[f"{name}.fi"] = steps_of(normed, masks)
    step = Graph(weights, steps)
    between = [x for (x,) in run(step.model([inner(step, EMBEDDED, name)]), normed, masks)]
    found = sums((given, want - x, mask) for given, x, want, mask in zip(between, normed, wanted, masks, strict=True))
    kept = found.best(INNER)
    steps[f"{name}.fo"] = steps_of(between, masks)[kept]
    return Narrowed(attention, kept, found.linear(kept, weights.matrix(f"{name}.fo.w", size, weights.inner).T)), steps


def steps_of(states: States, masks: States) -> Floats:
    """The steps for values like these."""
    return steps_to(np.max([np.abs(state[mask > 0]).max(0) for state, mask in zip(states, masks, strict=True)], axis=0))


def whole_model(weights: Weights) -> ModelProto:
    """The graph of all layers, not rounded."""
    made = Exact(weights)
    x, unseen = embedded(made), masked(made)
    for number in range(weights.layers):
        x = layer(made, x, f"l{number}", unseen)
    return made.model([mean(made, x)])


def cosine(texts: Sequence[str], fitted: Fitted, weights: Weights, tokens: Tokens) -> float:
    """The mean cosine of the vectors of texts with those of the whole model."""
    batches = [inputs for _, inputs in tokens.batches(texts)]
    states, masks = [inputs[EMBEDDED] for inputs in batches], [inputs[KEPT] for inputs in batches]
    one, other = (
        np.concatenate([x for (x,) in run(model, states, masks)]) for model in (graph(weights, fitted), whole_model(weights))
    )
    return float(np.mean(np.sum(one * other, axis=1) / np.linalg.norm(one, axis=1) / np.linalg.norm(other, axis=1)))


def main() -> None:
    """Fits, writes and measures."""
    weights, tokens = installed(), Tokens(default_folder())
    texts = TEXTS.read_text(encoding="utf-8").splitlines()
    held, rest = texts[::HELD_OUT], [text for at, text in enumerate(texts) if at % HELD_OUT]
    fitted = fit(rest, weights, tokens)
    write_fitted(fitted)
    print(f"{len(rest)} texts, cosine of {len(held)} others {cosine(held, fitted, weights, tokens):.4f}")


if __name__ == "__main__":
    main()
