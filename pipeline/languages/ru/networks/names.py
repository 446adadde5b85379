"""Names: the best way through the tags of a sentence (a conditional random field)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np

from pipeline.languages.ru.networks.encoder import Encoder, Linear
from pipeline.languages.ru.networks.words import Floats, Ints, ReadWords


class TaggedName(NamedTuple):
    """A name in a sentence."""

    first: int
    """Word."""
    last: int
    label: str
    """PER, LOC or ORG."""


class NameTagger:
    """Finds names."""

    def __init__(self, network: Any, tags: Sequence[str]) -> None:
        """`network`: slovnet's; `tags`: its outputs, as in `B-PER`, `I-PER` and `O`."""
        self._encode, self._score, self._tags = Encoder(network), Linear(network.head.proj), tags
        self._transitions: Floats = network.head.crf.transitions.array

    def find(self, sentences: Sequence[ReadWords]) -> list[list[TaggedName]]:
        """The names of each sentence, in order.

        Ways are sought through all sentences at once: each step of each is a sum and a maximum of its own.
        """
        scores = [self._score(self._encode(words)) for words in sentences]
        return [list(self._named(tags)) for tags in _best_ways(scores, self._transitions)]

    def _named(self, tags: Sequence[int]) -> Iterator[TaggedName]:
        """An inner tag (I) lengthens an open name, of whatever label, and begins none."""
        label, first, last = "", 0, 0
        for at, tag in enumerate(tags):
            part, _, found = self._tags[tag].partition("-")
            if part == "I":
                last = at
                continue
            if part in ("B", "O") and label:
                yield TaggedName(first, last, label)
                label = ""
            if part == "B":
                label, first, last = found, at, at
        if label:
            yield TaggedName(first, last, label)


def _best_ways(scores: Sequence[Floats], transitions: Floats) -> list[list[int]]:
    """For each sentence (words by tags) the tags that score best with the `transitions` (tag by next tag) between them."""
    order = sorted(range(len(scores)), key=lambda at: -len(scores[at]))
    longest = [scores[at] for at in order]
    best = np.array([each[0] for each in longest])  # of the ways to each tag, sentences by tags
    came_from: list[Ints] = []
    going = len(longest)
    for word in range(1, len(longest[0]) if longest else 0):
        while len(longest[going - 1]) <= word:
            going -= 1
        ways = best[:going, :, np.newaxis] + transitions
        ways += np.array([each[word] for each in longest[:going]])[:, np.newaxis, :]
        came_from.append(ways.argmax(axis=1))
        best[:going] = ways.max(axis=1)
    found: list[list[int]] = [[] for _ in scores]
    for place, at in enumerate(order):
        tag = int(best[place].argmax())
        tags = [tag]
        for steps in reversed(came_from[: len(scores[at]) - 1]):
            tag = int(steps[place, tag])
            tags.append(tag)
        found[at] = tags[::-1]
    return found
