"""Vectors of words where they stand: what spaCy calls MaxoutWindowEncoder."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

import numpy as np

from pipeline.languages.en.parsing.model import expect, node
from pipeline.languages.en.parsing.products import HEIGHT, Floats, Multiplier, maxout, pieces_first

CHUNK: Final = 768
"""Rows that go through a layer together: what is made of them meanwhile stays in the second cache. A multiple of `TALL`."""

LEAST_VARIANCE: Final = np.float32(1e-8)
"""That of thinc's layer norm."""


class _Layer(NamedTuple):
    multiply: Multiplier
    bias: Floats
    scale: Floats
    shift: Floats


class WindowEncoder:
    """Layers that each add to a token's vector what they see in it and in its two neighbours'."""

    def __init__(self, encode: Any) -> None:
        """`encode`: the thinc model. Raises `ParserModelError`."""
        layers = encode.layers[0].layers
        windows = [node(layer, "expand_window").attrs["window_size"] for layer in layers]
        expect(windows == [1] * len(layers), f"windows of one neighbour on each side, found {windows}")
        self.gap: Final[int] = encode.attrs["pad"]
        """Rows of zeros between pieces, so that none sees another."""
        expect(self.gap >= len(layers), f"a gap of at least {len(layers)} rows between texts, found {self.gap}")
        self._layers = [_layer(node(layer, "maxout"), node(layer, "layernorm")) for layer in layers]
        self._pieces = node(layers[0], "maxout").get_dim("nP")
        self._window: Floats = np.zeros((CHUNK, node(layers[0], "maxout").get_dim("nI")), np.float32)
        self._summed: Floats = np.empty((CHUNK, self._pieces * node(layers[0], "maxout").get_dim("nO")), np.float32)

    def __call__(self, rows: Floats) -> Floats:
        """The vectors of `rows` (rows by width), whose first and last are zeros, and stay. May write into `rows`."""
        made = np.zeros_like(rows)
        for layer in self._layers:
            for start in range(1, len(rows) - 1, CHUNK):
                end = min(start + CHUNK, len(rows) - 1)
                np.add(rows[start:end], self._seen(layer, rows[start - 1 : end + 1]), out=made[start:end])
            rows, made = made, rows
        return rows

    def _seen(self, layer: _Layer, rows: Floats) -> Floats:
        """What the layer makes of all rows but the first and the last."""
        width, count = rows.shape[1], len(rows) - 2
        filled = count + -count % HEIGHT  # the rest is what another chunk left there
        for at in range(3):
            self._window[:count, at * width : (at + 1) * width] = rows[at : at + count]
        summed = layer.multiply(self._window[:filled], self._summed[:filled])[:count]
        summed += layer.bias
        best = maxout(summed, self._pieces)
        best -= np.add.reduce(best, axis=1, keepdims=True) / np.float32(width)
        variance = np.add.reduce(best * best, axis=1, keepdims=True) / np.float32(width)
        variance += LEAST_VARIANCE
        best *= variance ** np.float32(-0.5)
        best *= layer.scale
        best += layer.shift
        return best


def _layer(summed: Any, norm: Any) -> _Layer:
    bias = summed.get_param("b").T.reshape(-1).copy()
    return _Layer(Multiplier(pieces_first(summed.get_param("W"))), bias, norm.get_param("G"), norm.get_param("b"))
