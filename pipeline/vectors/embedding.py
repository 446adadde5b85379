"""Vectors of claims, those of an article at once."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
import orjson

from pipeline.vectors.encoder import Encoder, Vector

MEANS = "e5-stepped-means.json"

Said = tuple[str, str]
"""A text, and the longer one that it is said in; an empty one where there is none."""


class Embedder:
    """Vectors that compare across languages, with those of the texts used most recently. Raises `ModelMissing`.

    The model puts each language in a corner of its own: the mean of a language is taken off. On sentence pairs of our own,
    F1 at the best threshold: English-Spanish .78 to .83, English-Marathi .59 to .87; within one language it changes nothing.
    """

    def __init__(self, folder: Path, memo_texts: int) -> None:
        self._encoder = Encoder(folder)
        means: dict[str, list[float]] = orjson.loads((folder / MEANS).read_bytes())
        self._means: dict[str, Vector] = {language: np.array(mean, np.float32) for language, mean in means.items()}
        self._middle: Vector = np.mean(list(self._means.values()), axis=0)
        self._capacity = memo_texts
        self._known: OrderedDict[tuple[str, str], str] = OrderedDict()

    def vectors(self, texts: Iterable[Said], language: str, most: int) -> dict[Said, str]:
        """`vector` of each of the first of `texts` that have `most` code points together; equal ones count and cost once.

        The model's time grows with them: without a bound, nested contents of one article took it 46 s.
        """
        taken = _first(texts, most)
        alone = self._alone(dict.fromkeys([*(text for text, _ in taken), *(within for _, within in taken if within)]), language)
        return {(text, within): _between(alone[text], alone.get(within)) for text, within in taken}

    def vector(self, text: str, language: str, within: str = "") -> str:
        """Base64 of 384 int8 components, the greatest of them 127 or -127: for `ClaimMention.vector`. That of a text said
        `within` a longer one lies halfway between both. `language` is the primary subtag of BCP 47."""
        return self.vectors([(text, within)], language, len(text) + len(within))[text, within]

    def _alone(self, texts: Iterable[str], language: str) -> Mapping[str, str]:
        """The vector of each text by itself."""
        found: dict[str, str] = {}
        new = []
        for text in texts:
            known = self._known.get((text, language))
            if known is None:
                new.append(text)
            else:
                found[text] = known
                self._known.move_to_end((text, language))
        mean = self._means.get(language, self._middle)
        for text, vector in zip(new, self._encoder.encode(new), strict=True):
            found[text] = self._known[text, language] = _packed(vector - mean)
        while len(self._known) > self._capacity:
            self._known.popitem(last=False)
        return found


def _first(texts: Iterable[Said], most: int) -> list[Said]:
    """The first of the texts, without repeats, that have `most` code points together."""
    taken: list[Said] = []
    counted = {""}
    for said in dict.fromkeys(texts):
        new = {*said} - counted
        most -= sum(len(each) for each in new)
        if most < 0:
            break
        counted |= new
        taken.append(said)
    return taken


def _between(own: str, whole: str | None) -> str:
    """The vector halfway between those of a text and of what it is said in."""
    return own if whole is None or whole == own else _packed(_direction(own) + _direction(whole))


def _packed(values: Vector) -> str:
    return b64encode(np.rint(values * (127 / np.abs(values).max())).astype(np.int8).tobytes()).decode("ascii")


def _direction(packed: str) -> Vector:
    """A vector's direction: the vector of length 1. The length of whole numbers is exact in float32, in whatever order they are
    added up."""
    components = np.frombuffer(b64decode(packed), np.int8).astype(np.float32)
    found: Vector = components / np.sqrt(components @ components)
    return found
