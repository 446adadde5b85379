"""The encoder as an ONNX graph: BERT with mean pooling."""

from __future__ import annotations

from typing import Any

import numpy as np
from onnx import ModelProto, TensorProto, helper, numpy_helper

from pipeline.vectors.weights import Weights

HEADS, WIDTH = 12, 32
"""Attention heads of multilingual-e5-small, and values of each."""

MASKED = -1e4
OPSET, IR = 17, 9


class _Graph:
    """Nodes and constants as they are added."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self.nodes: list[Any] = []
        self.constants: dict[str, Any] = {}

    def constant(self, name: str, value: Any) -> str:
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def op(self, kind: str, *inputs: str, **attributes: Any) -> str:
        self.nodes.append(helper.make_node(kind, list(inputs), [f"n{len(self.nodes)}"], **attributes))
        return str(self.nodes[-1].output[0])

    def linear(self, x: str, name: str, rows: int, columns: int) -> str:
        product = self.op("MatMul", x, self.constant(f"{name}.w", self.weights.matrix(f"{name}.w", rows, columns).T))
        return self.op("Add", product, self.constant(f"{name}.b", self.weights.vector(f"{name}.b", rows)))

    def norm(self, x: str, name: str) -> str:
        scale, shift = (
            self.constant(f"{name}.{each}", self.weights.vector(f"{name}.{each}", self.weights.hidden)) for each in "wb"
        )
        return self.op("LayerNormalization", x, scale, shift, axis=-1, epsilon=float(self.weights.epsilon))


def graph(weights: Weights) -> ModelProto:
    """Inputs `ids` and `mask`, int64 of texts x tokens; output `vector`, float32 of texts x 384."""
    made = _Graph(weights)
    size = weights.hidden
    x = _embedded(made, size)
    mask = made.op("Cast", "mask", to=TensorProto.FLOAT)
    unit = made.constant("unit", np.array([1], np.float32))
    hidden = made.op("Sub", unit, made.op("Unsqueeze", mask, made.constant("axes12", np.array([1, 2]))))
    hidden = made.op("Mul", hidden, made.constant("masked", np.array([MASKED], np.float32)))
    for layer in range(weights.layers):
        x = _layer(made, x, hidden, unit, f"l{layer}", size)
    pooled = made.op("Unsqueeze", mask, made.constant("axis2", np.array([2])))
    one = made.constant("axis1", np.array([1]))
    total, count = (made.op("ReduceSum", each, one, keepdims=0) for each in (made.op("Mul", x, pooled), pooled))
    made.nodes.append(helper.make_node("Div", [total, count], ["vector"]))
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, ["texts", "tokens"]) for name in ("ids", "mask")]
    output = helper.make_tensor_value_info("vector", TensorProto.FLOAT, ["texts", size])
    whole = helper.make_graph(made.nodes, "e5", inputs, [output], list(made.constants.values()))
    return helper.make_model(whole, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR)


def _embedded(made: _Graph, size: int) -> str:
    weights = made.weights
    zero, one = (made.constant(f"first{n}", np.array([n])) for n in (0, 1))
    length = made.op("Gather", made.op("Shape", "ids"), one)
    positions = made.constant("positions", weights.vector("emb.pos", weights.positions * size).reshape(-1, size))
    words = made.op("Gather", made.constant("words", weights.matrix("emb.word", weights.words, size)), "ids")
    x = made.op("Add", words, made.op("Slice", positions, zero, length, zero))
    kind = made.constant("type", weights.vector("emb.type", weights.types * size)[:size])
    return made.norm(made.op("Add", x, kind), "emb.ln")


def _layer(made: _Graph, x: str, hidden: str, unit: str, name: str, size: int) -> str:
    inner_size = made.weights.inner
    split = made.constant("split", np.array([0, 0, HEADS, WIDTH]))
    join = made.constant("join", np.array([0, 0, size]))
    half, root = made.constant("half", np.array([0.5], np.float32)), made.constant("root", np.array([2**0.5], np.float32))
    q, k, v = (
        made.op("Transpose", made.op("Reshape", made.linear(x, f"{name}.{part}", size, size), split), perm=order)
        for part, order in (("q", [0, 2, 1, 3]), ("k", [0, 2, 3, 1]), ("v", [0, 2, 1, 3]))
    )
    scaled = made.op("Div", made.op("MatMul", q, k), made.constant("width", np.array([WIDTH**0.5], np.float32)))
    context = made.op("MatMul", made.op("Softmax", made.op("Add", scaled, hidden), axis=-1), v)
    context = made.op("Reshape", made.op("Transpose", context, perm=[0, 2, 1, 3]), join)
    x = made.norm(made.op("Add", made.linear(context, f"{name}.ao", size, size), x), f"{name}.aln")
    inner = made.linear(x, f"{name}.fi", inner_size, size)
    inner = made.op("Mul", made.op("Mul", inner, half), made.op("Add", made.op("Erf", made.op("Div", inner, root)), unit))
    return made.norm(made.op("Add", made.linear(inner, f"{name}.fo", size, inner_size), x), f"{name}.oln")
