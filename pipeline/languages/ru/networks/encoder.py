"""Vectors of words where they stand: three layers, each of which sees a word and its two neighbours."""

from __future__ import annotations

from typing import Any

import numpy as np

from pipeline.languages.ru.networks.words import Floats, ReadWords


class Encoder:
    """What each of the networks begins with."""

    def __init__(self, network: Any) -> None:
        """`network`: slovnet's, with its weights."""
        self._shapes: Floats = network.emb.shape.weight.array
        self._layers = [_Layer(layer) for layer in network.encoder.layers]

    def __call__(self, words: ReadWords) -> Floats:
        """Words by 64."""
        rows: Floats = np.concatenate((words.vectors, self._shapes[words.shapes]), axis=1)
        for layer in self._layers:
            rows = layer(rows)
        return rows


class _Layer:
    def __init__(self, layer: Any) -> None:
        filters, self._inputs, self._seen = layer.conv.weight.shape
        assert self._seen == 3 and layer.conv.padding == 1, "a word and its two neighbours"
        self._weights: Floats = layer.conv.weight.array.reshape(filters, -1).T
        self._bias: Floats = layer.conv.bias.array
        self._norm: list[Floats] = [each.array for each in (layer.norm.mean, layer.norm.std, layer.norm.weight, layer.norm.bias)]

    def __call__(self, rows: Floats) -> Floats:
        window = np.zeros((len(rows), self._inputs, self._seen), np.float32)
        window[1:, :, 0], window[:, :, 1], window[:-1, :, 2] = rows[:-1], rows, rows[1:]
        made: Floats = np.matmul(window.reshape(len(rows), -1), self._weights)
        made += self._bias
        made.clip(0, out=made)
        mean, deviation, scale, shift = self._norm
        made -= mean
        made /= deviation
        made *= scale
        made += shift
        return made


class Linear:
    """A linear layer."""

    def __init__(self, linear: Any) -> None:
        """`linear`: slovnet's."""
        self._weights: Floats = linear.weight.array
        self._bias: Floats = linear.bias.array

    def __call__(self, rows: Floats) -> Floats:
        """Rows by outputs."""
        made: Floats = np.matmul(rows, self._weights)
        made += self._bias
        return made
