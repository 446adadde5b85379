"""Heads and relations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from pipeline.languages.ru.networks.encoder import Encoder, Linear
from pipeline.languages.ru.networks.words import Floats, ReadWords


class Arc(NamedTuple):
    """What a word hangs on."""

    head: int
    """Its number from 1 on; 0 for the root above all words."""
    relation: str
    """Of Universal Dependencies."""


class SyntaxParser:
    """Hangs words on each other, each by itself: what comes out need not be a tree."""

    def __init__(self, network: Any, relations: Sequence[str]) -> None:
        """`network`: slovnet's; `relations`: its outputs."""
        self._encode, self._relations = Encoder(network), relations
        self._arc, self._label = _Pairs(network.head), _Pairs(network.rel)

    def hang(self, words: ReadWords) -> list[Arc]:
        """The arcs of the words of a sentence."""
        rows = self._encode(words)
        with_root = np.concatenate((self._arc.root, rows))
        pairs = np.matmul(np.matmul(self._arc.head(with_root), self._arc.kernel), self._arc.tail(with_root).T)
        heads = pairs[1:].argmax(axis=1)
        above, below = self._label.head(np.concatenate((self._label.root, rows))[heads]), self._label.tail(rows)
        by_relation = np.matmul(above, self._label.kernel).reshape(len(rows), -1, below.shape[1])
        scores = np.matmul(by_relation, below.reshape(len(rows), -1, 1))[:, :, 0]
        return [
            Arc(head, self._relations[best]) for head, best in zip(heads.tolist(), scores.argmax(axis=1).tolist(), strict=True)
        ]


class _Pairs:
    """Layers that score words in pairs."""

    def __init__(self, head: Any) -> None:
        self._head, self._tail = Linear(head.head.proj), Linear(head.tail.proj)
        self.root: Floats = head.root.array.reshape(1, -1)
        self.kernel: Floats = head.kernel.array

    def head(self, rows: Floats) -> Floats:
        return self._head(rows).clip(0)

    def tail(self, rows: Floats) -> Floats:
        return self._tail(rows).clip(0)
