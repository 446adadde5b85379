"""The encoder as an ONNX graph: BERT with mean pooling, some of its layers and of their inner values left out, in whole
numbers.

What a text gives does not depend on what else is in its batch. Values are rounded to whole numbers by steps that are fitted once
for all texts, and all else works on one token, or on one text.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from onnx import ModelProto, TensorProto, helper, numpy_helper

from pipeline.vectors.encoder import EMBEDDED, KEPT, MODEL_NAME
from pipeline.vectors.fitted import LEFT_OUT, Fitted, Linear, Narrowed, Places, Steps, folded
from pipeline.vectors.weights import Weights

HEADS = 12
"""Attention heads of multilingual-e5-small."""

OPSET, IR = 18, 9

CONTRIB = "com.microsoft"
"""Domain of onnxruntime's own operators: products of whole numbers that give floats, attention, and Gelu."""

ZERO = 128
"""What stands for a value of 0 in whole numbers, which reach from 0 to 255."""

MASKED = -1e9
"""What is added to the attention paid to padding: its share is 0 then."""


class Graph:
    """Nodes and constants as they are added."""

    def __init__(self, weights: Weights, steps: Steps) -> None:
        self.weights, self._steps = weights, steps
        self._nodes: list[Any] = []
        self._constants: dict[str, Any] = {}

    def constant(self, name: str, value: Any) -> str:
        """Adds a constant, and gives its name."""
        self._constants[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def number(self, value: float) -> str:
        """Adds a float32, and gives its name."""
        return self.constant(f"number {value}", np.array(value, np.float32))

    def axes(self, *values: int) -> str:
        """Adds whole numbers, and gives their name."""
        return self.constant(f"axes {values}", np.array(values))

    def op(self, kind: str, *inputs: str, **attributes: Any) -> str:
        """Adds a node of that kind with one output, and gives the output's name."""
        return self.ops(1, kind, *inputs, **attributes)[0]

    def ops(self, outputs: int, kind: str, *inputs: str, **attributes: Any) -> list[str]:
        """Adds a node of that kind, and gives the names of its outputs."""
        names = [f"n{len(self._nodes)}.{each}" for each in range(outputs)]
        self._nodes.append(helper.make_node(kind, list(inputs), names, **attributes))
        return names

    def product(self, x: str, name: str, linear: Linear) -> str:
        """Adds `x @ matrix + bias`, in whole numbers, and gives the output's name."""
        matrix, bias = linear
        steps, one = self._steps[name], self.number(1)
        whole, scales = folded(matrix, steps)
        zero = self.constant("zero", np.array(ZERO, np.uint8))
        spread = self.op("QuantizeLinear", self.op("Mul", x, self.constant(f"{name}.i", 1 / steps)), one, zero)
        constants = [self.constant(f"{name}.{part}", each) for part, each in zip("wsb", (whole, scales, bias), strict=True)]
        return self.op("MatMulIntegerToFloat", spread, constants[0], one, constants[1], zero, "", constants[2], domain=CONTRIB)

    def exact(self, x: str, name: str, linear: Linear) -> str:
        """The same, not rounded."""
        matrix, bias = (self.constant(f"{name}.{part}", each) for part, each in zip("wb", linear, strict=True))
        return self.op("Add", self.op("MatMul", x, matrix), bias)

    def linear(self, x: str, names: Sequence[str], rows: int, columns: int) -> str:
        """One product with several of the model's matrices, their results one after the other."""
        return self.product(x, "+".join(names), self.matrices(names, rows, columns))

    def matrices(self, names: Sequence[str], rows: int, columns: int) -> Linear:
        """Several of the model's matrices as one."""
        matrix = np.concatenate([self.weights.matrix(f"{each}.w", rows, columns) for each in names]).T
        return matrix, np.concatenate([self.weights.vector(f"{each}.b", rows) for each in names])

    def norm(self, x: str, name: str) -> str:
        """Adds a normalisation with the scale and shift of that name, and gives the output's name."""
        scale, shift = (
            self.constant(f"{name}.{each}", self.weights.vector(f"{name}.{each}", self.weights.hidden)) for each in "wb"
        )
        return self.op("LayerNormalization", x, scale, shift, axis=-1, epsilon=float(self.weights.epsilon))

    def model(self, outputs: Sequence[str]) -> ModelProto:
        """The whole: from `EMBEDDED`, float32 of texts x tokens x components, and `KEPT`, float32 of texts x tokens, 1 for each
        token that is none of padding, to the `outputs`."""
        size = self.weights.hidden
        inputs = [
            helper.make_tensor_value_info(EMBEDDED, TensorProto.FLOAT, ["texts", "tokens", size]),
            helper.make_tensor_value_info(KEPT, TensorProto.FLOAT, ["texts", "tokens"]),
        ]
        found = [helper.make_tensor_value_info(each, TensorProto.FLOAT, None) for each in outputs]
        whole = helper.make_graph(self._nodes, "e5", inputs, found, list(self._constants.values()))
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(CONTRIB, 1)]
        made = helper.make_model(whole, opset_imports=opsets, ir_version=IR)
        helper.set_model_props(made, {"name": MODEL_NAME})
        return made


def graph(weights: Weights, fitted: Fitted) -> ModelProto:
    """The graph that leads to the vectors of texts, float32 of texts x components."""
    made = Graph(weights, fitted.steps)
    x = embedded(made)
    unseen = masked(made)
    for number in range(weights.layers):
        if number == LEFT_OUT.start:
            # As floats: of 220 texts the mean cosine with all layers is .9801 so and .9797 in whole numbers.
            x = made.exact(x, "bridge", fitted.bridge)
        if number not in LEFT_OUT:
            x = layer(made, x, f"l{number}", unseen, fitted.narrowed[number])
    return made.model([made.exact(mean(made, x), "last", fitted.last)])


def embedded(made: Graph) -> str:
    """Adds what the first layer is given: words, places and kind, normalised."""
    weights, size = made.weights, made.weights.hidden
    places = weights.vector("emb.pos", weights.positions * size).reshape(-1, size)
    places = places + weights.vector("emb.type", weights.types * size)[:size]
    length = made.op("Gather", made.op("Shape", EMBEDDED), made.axes(1))
    some = made.op("Slice", made.constant("places", places), made.axes(0), length, made.axes(0))
    return made.norm(made.op("Add", EMBEDDED, some), "emb.ln")


def masked(made: Graph) -> str:
    """Adds what the attention between two tokens gets added: texts x 1 x tokens x tokens."""
    shape = made.op("Shape", KEPT)
    texts, tokens = (made.op("Gather", shape, made.axes(each)) for each in (0, 1))
    bias = made.op("Mul", made.op("Sub", made.number(1), KEPT), made.number(MASKED))
    whole = made.op("Concat", texts, made.axes(1), tokens, tokens, axis=0)
    return made.op("Expand", made.op("Unsqueeze", bias, made.axes(1, 2)), whole)


def layer(made: Graph, x: str, name: str, unseen: str, narrowed: Narrowed | None = None) -> str:
    """Adds the layer of that name, as the model has it or `narrowed`."""
    attention, kept, second = (narrowed.attention, narrowed.kept, narrowed.second) if narrowed else (None, None, None)
    x = made.norm(summed(made, x, context(made, x, name, unseen), f"{name}.ao", attention), f"{name}.aln")
    return made.norm(summed(made, x, inner(made, x, name, kept), f"{name}.fo", second), f"{name}.oln")


def context(made: Graph, x: str, name: str, unseen: str) -> str:
    """Adds what the attention of the layer of that name gathers."""
    size = made.weights.hidden
    q, k, v = made.ops(3, "Split", made.linear(x, [f"{name}.{part}" for part in "qkv"], size, size), axis=2, num_outputs=3)
    return made.op("MultiHeadAttention", q, k, v, "", "", unseen, num_heads=HEADS, domain=CONTRIB)


def inner(made: Graph, x: str, name: str, kept: Places | None = None) -> str:
    """Adds the values between the two products of a layer's feed-forward part, all or those that are `kept`."""
    matrix, bias = made.matrices([f"{name}.fi"], made.weights.inner, made.weights.hidden)
    if kept is not None:
        matrix, bias = matrix[:, kept], bias[kept]
    return made.op("Gelu", made.product(x, f"{name}.fi", (matrix, bias)), domain=CONTRIB)


def summed(made: Graph, x: str, given: str, name: str, linear: Linear | None = None) -> str:
    """Adds `x` and the product of what is given with the model's matrix of that name or with another."""
    size = made.weights.hidden
    columns = made.weights.inner if name.endswith("fo") else size
    return made.op("Add", made.product(given, name, linear or made.matrices([name], size, columns)), x)


def mean(made: Graph, x: str) -> str:
    """Adds the mean over the tokens of each text, padding left out: by a product, for `ReduceSum` adds up in another order where
    there are more texts."""
    share = made.op("Div", KEPT, made.op("ReduceSum", KEPT, made.axes(1), keepdims=1))
    return made.op("Squeeze", made.op("MatMul", made.op("Unsqueeze", share, made.axes(1)), x), made.axes(1))
