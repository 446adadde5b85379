"""The encoder as an ONNX graph: BERT with mean pooling, for one text at a time, which needs no mask."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from onnx import ModelProto, TensorProto, helper, numpy_helper

from pipeline.vectors.embedding import INPUT
from pipeline.vectors.weights import Weights

HEADS, WIDTH = 12, 32
"""Attention heads of multilingual-e5-small, and values of each."""

OPSET, IR = 18, 9


class _Graph:
    """Nodes and constants as they are added."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self.nodes: list[Any] = []
        self.constants: dict[str, Any] = {}

    def constant(self, name: str, value: Any) -> str:
        """Adds a constant, and gives its name."""
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def op(self, kind: str, *inputs: str, **attributes: Any) -> str:
        """Adds a node of that kind with one output, and gives the output's name."""
        return self.ops(1, kind, *inputs, **attributes)[0]

    def ops(self, outputs: int, kind: str, *inputs: str, **attributes: Any) -> list[str]:
        """Adds a node of that kind, and gives the names of its outputs."""
        names = [f"n{len(self.nodes)}.{each}" for each in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, **attributes))
        return names

    def linear(self, x: str, names: Sequence[str], rows: int, columns: int) -> str:
        """One product with several matrices, their results one after the other."""
        together = "+".join(names)
        weights = np.concatenate([self.weights.matrix(f"{each}.w", rows, columns) for each in names])
        biases = np.concatenate([self.weights.vector(f"{each}.b", rows) for each in names])
        return self.op(
            "Add", self.op("MatMul", x, self.constant(f"{together}.w", weights.T)), self.constant(f"{together}.b", biases)
        )

    def norm(self, x: str, name: str) -> str:
        """Adds a normalisation with the scale and shift of that name, and gives the output's name."""
        scale, shift = (
            self.constant(f"{name}.{each}", self.weights.vector(f"{name}.{each}", self.weights.hidden)) for each in "wb"
        )
        return self.op("LayerNormalization", x, scale, shift, axis=-1, epsilon=float(self.weights.epsilon))


def graph(weights: Weights) -> ModelProto:
    """The graph that leads from the numbers of a text's pieces, int64 of 1 x tokens, to its vector, float32 of 1 x 384."""
    made = _Graph(weights)
    size = weights.hidden
    x = _embedded(made, size)
    for layer in range(weights.layers):
        x = _layer(made, x, f"l{layer}", size)
    pooled = made.op("ReduceMean", x, made.constant("axis1", np.array([1])), keepdims=0)
    inputs = [helper.make_tensor_value_info(INPUT, TensorProto.INT64, [1, "tokens"])]
    output = helper.make_tensor_value_info(pooled, TensorProto.FLOAT, [1, size])
    whole = helper.make_graph(made.nodes, "e5", inputs, [output], list(made.constants.values()))
    return helper.make_model(whole, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR)


def _embedded(made: _Graph, size: int) -> str:
    weights = made.weights
    zero, one = (made.constant(f"first{n}", np.array([n])) for n in (0, 1))
    length = made.op("Gather", made.op("Shape", INPUT), one)
    positions = made.constant("positions", weights.vector("emb.pos", weights.positions * size).reshape(-1, size))
    words = made.op("Gather", made.constant("words", weights.matrix("emb.word", weights.words, size)), INPUT)
    x = made.op("Add", words, made.op("Slice", positions, zero, length, zero))
    kind = made.constant("type", weights.vector("emb.type", weights.types * size)[:size])
    return made.norm(made.op("Add", x, kind), "emb.ln")


def _layer(made: _Graph, x: str, name: str, size: int) -> str:
    attended = made.linear(_context(made, x, name, size), [f"{name}.ao"], size, size)
    x = made.norm(made.op("Add", attended, x), f"{name}.aln")
    half, root = made.constant("half", np.array([0.5], np.float32)), made.constant("root", np.array([2**0.5], np.float32))
    unit = made.constant("unit", np.array([1], np.float32))
    inner = made.linear(x, [f"{name}.fi"], made.weights.inner, size)
    inner = made.op("Mul", made.op("Mul", inner, half), made.op("Add", made.op("Erf", made.op("Div", inner, root)), unit))
    return made.norm(made.op("Add", made.linear(inner, [f"{name}.fo"], size, made.weights.inner), x), f"{name}.oln")


def _context(made: _Graph, x: str, name: str, size: int) -> str:
    split = made.constant("split", np.array([0, 0, 3 * HEADS, WIDTH]))
    join = made.constant("join", np.array([0, 0, size]))
    every = made.op("Reshape", made.linear(x, [f"{name}.{part}" for part in "qkv"], size, size), split)
    q, k, v = made.ops(3, "Split", made.op("Transpose", every, perm=[0, 2, 1, 3]), axis=1, num_outputs=3)
    product = made.op("MatMul", q, made.op("Transpose", k, perm=[0, 1, 3, 2]))
    scaled = made.op("Div", product, made.constant("width", np.array([WIDTH**0.5], np.float32)))
    context = made.op("MatMul", made.op("Softmax", scaled, axis=-1), v)
    return made.op("Reshape", made.op("Transpose", context, perm=[0, 2, 1, 3]), join)
