"""The sentence memo: a sentence parsed before is not parsed again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Final

from pipeline.annotation.text.parse import Parse, Parser

WARM: Final = 4_000
"""Sentences, of a hundred articles, with whose parses what was found in them is kept (`text.kept`)."""


class Memo:
    """The parses used most recently, by sentence, language and model. It holds nothing that depends on an article."""

    def __init__(self, capacity: int) -> None:
        """An empty memo, which will hold the parses of at most `capacity` sentences."""
        self._capacity = capacity
        self._parses: OrderedDict[tuple[str, str, str], Parse] = OrderedDict()
        self._warm: OrderedDict[tuple[str, str, str], Parse] = OrderedDict()
        self.hits = 0
        self.misses = 0

    def parse(self, sentences: Sequence[str], language: str, parser: Parser) -> list[Parse]:
        """The parse of each of `sentences`, in their order, from memory where it is known; the others are parsed together with
        `parser`. `language` is a primary subtag of BCP 47."""
        keys = [(sentence, language, parser.model) for sentence in sentences]
        found = {key: parse for key in keys if (parse := self._parses.get(key)) is not None}
        new = list(dict.fromkeys(key for key in keys if key not in found))
        self.hits += len(keys) - len(new)
        self.misses += len(new)
        found.update(zip(new, parser.parse([sentence for sentence, _, _ in new]), strict=True))
        for key in keys:
            for recent in (self._parses, self._warm):
                recent[key] = found[key]
                recent.move_to_end(key)
        while len(self._parses) > self._capacity:
            self._parses.popitem(last=False)
        while len(self._warm) > WARM:
            self._warm.popitem(last=False)[1].kept.clear()
        return [found[key] for key in keys]

    def __len__(self) -> int:
        """How many parses it holds."""
        return len(self._parses)
