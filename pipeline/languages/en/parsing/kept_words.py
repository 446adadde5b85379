"""Vectors of words, each made once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import IS_SPACE, LENGTH, NORM, ORTH, SPACY, intify_attr

from pipeline.languages.en.parsing.model import expect, node
from pipeline.languages.en.parsing.ruler_words import RulerWords

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

MOST_WORDS: Final = 40_000
"""Words kept, in 41 MB: then all are forgotten. 171,000 tokens of news have 22,600."""

Ints = NDArray[np.int64]


class FoundWords(NamedTuple):
    """Of each token of some pieces, one after the other."""

    rows: Ints
    """Where its word is kept."""
    spaces: Ints
    """1 where a space follows it, else 0."""


class KeptWords:
    """Words that have been met: what the model reads of them, and what is made of that whatever stands around them.

    That depends on a token's form, on its norm, which the tokeniser sets ("n't" is "not"), and on whether a space follows.
    """

    def __init__(self, vocab: Vocab, embeds: Sequence[Any], ruler: RulerWords, most_together: int) -> None:
        """`embeds`: thinc models of the first layers; `most_together`: tokens of the pieces that are looked up together.

        Raises `ParserModelError`.
        """
        self._vocab, self._embeds, self._ruler = vocab, embeds, ruler
        read = [node(embed, "extract_features").attrs["columns"] for embed in embeds]
        self._key = [ORTH, NORM, SPACY]
        self._attributes = [ORTH, LENGTH, IS_SPACE, *sorted({intify_attr(name) for names in read for name in names} - {ORTH})]
        expect(vocab.vectors.attr == ORTH, "vectors found by a word's form")
        room = MOST_WORDS + most_together
        self.tables: Final = [np.empty((room, embed.get_dim("nO")), np.float32) for embed in embeds]
        """For each of the first layers, vectors by row."""
        self.lengths: Final[Ints] = np.zeros(room, np.int64)
        """Characters, by row."""
        self.blank: Final = np.zeros(room, np.bool_)
        """Whether it is white space, by row."""
        self.before_others: Final = np.zeros(room, np.bool_)
        """Whether the ruler looks for it before certain others, by row."""
        self.texts: Final[list[str]] = []
        """Forms, by row."""
        self.classes: Final[list[str]] = []
        """What the ruler takes it for (`RulerWords.class_of`), by row."""
        self._rows: dict[tuple[int, ...], int] = {}

    @property
    def full(self) -> bool:
        """Whether the next words belong into another `KeptWords`."""
        return len(self._rows) > MOST_WORDS

    def find(self, docs: Sequence[Doc]) -> FoundWords:
        """The words of the pieces' tokens; those that are new are kept from now on."""
        keyed = np.concatenate([doc.to_array(self._key) for doc in docs])
        keys = list(zip(*keyed.T.tolist(), strict=True))
        new = {key: at for at, key in enumerate(keys) if key not in self._rows}
        if new:
            attributes = np.concatenate([doc.to_array(self._attributes) for doc in docs])
            self._keep(list(new), attributes[list(new.values())])
        return FoundWords(np.array(list(map(self._rows.__getitem__, keys))), keyed[:, 2].astype(np.int64))

    def _keep(self, keys: Sequence[tuple[int, ...]], attributes: NDArray[np.uint64]) -> None:
        first = len(self._rows)
        rows = slice(first, first + len(keys))
        words = _Words(self._vocab, self._attributes, attributes)
        for table, embed in zip(self.tables, self._embeds, strict=True):
            table[rows] = embed.predict([words])[0]
        self.lengths[rows], self.blank[rows] = attributes[:, 1], attributes[:, 2]
        for row, key in enumerate(keys, first):
            text = self._vocab.strings[key[0]]
            self._rows[key] = row
            self.texts.append(text)
            self.classes.append(self._ruler.class_of(text))
            self.before_others[row] = self._ruler.stands_before_others(text)


class _Words:
    """Stands for a `Doc` before thinc's embedding layers, which ask of one only its length, its vocabulary and its attributes."""

    def __init__(self, vocab: Vocab, names: Sequence[int], columns: NDArray[np.uint64]) -> None:
        self.vocab, self._columns = vocab, columns
        self._places = {name: at for at, name in enumerate(names)}

    def __len__(self) -> int:
        return len(self._columns)

    def to_array(self, names: Any) -> NDArray[np.uint64]:
        if isinstance(names, list):
            return np.ascontiguousarray(self._columns[:, [self._places[intify_attr(name)] for name in names]])
        return np.ascontiguousarray(self._columns[:, self._places[intify_attr(names)]])
