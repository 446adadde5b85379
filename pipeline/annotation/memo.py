"""The sentence memo: a sentence parsed before is not parsed again."""

from __future__ import annotations

from collections import OrderedDict

from pipeline.annotation.parse import Parse, Parser


class Memo:
    """The parses used most recently, by sentence, language and model. It holds nothing that depends on an article."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._parses: OrderedDict[tuple[str, str, str], Parse] = OrderedDict()
        self.hits = 0
        self.misses = 0

    def parse(self, sentence: str, language: str, parser: Parser) -> Parse:
        """The parse of `sentence`, from memory where it is known."""
        key = (sentence, language, parser.model)
        parse = self._parses.get(key)
        if parse is not None:
            self.hits += 1
            self._parses.move_to_end(key)
            return parse
        self.misses += 1
        parse = self._parses[key] = parser.parse(sentence)
        if len(self._parses) > self._capacity:
            self._parses.popitem(last=False)
        return parse

    def __len__(self) -> int:
        return len(self._parses)
