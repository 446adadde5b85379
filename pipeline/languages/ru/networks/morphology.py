"""Parts of speech and features."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from pipeline.languages.ru.networks.encoder import Encoder, Linear
from pipeline.languages.ru.networks.words import ReadWords


class Tag(NamedTuple):
    """A universal part of speech with its features."""

    pos: str
    features: Mapping[str, str]
    written: str
    """The features in order of their names, as in `Number=Plur|Tense=Past`."""


class MorphologyTagger:
    """Tags words."""

    def __init__(self, network: Any, tags: Sequence[str]) -> None:
        """`network`: slovnet's; `tags`: its outputs, as in `NOUN|Case=Nom|Number=Sing`."""
        self._encode, self._score = Encoder(network), Linear(network.head.proj)
        self._tags = [_tag(written) for written in tags]

    def tag(self, words: ReadWords) -> list[Tag]:
        """The tags of the words of a sentence."""
        return [self._tags[best] for best in self._score(self._encode(words)).argmax(axis=1).tolist()]


def _tag(written: str) -> Tag:
    pos, *rest = written.split("|")
    features = dict(feature.split("=", 1) for feature in rest)
    return Tag(pos, features, "|".join(f"{key}={features[key]}" for key in sorted(features)))
