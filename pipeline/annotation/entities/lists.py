"""Names that commas and "and" join to a list: the company that a name keeps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from pipeline.annotation.entities.mention import Mention
from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Parse, Token
from schemas import EntityType

_LONGEST_LIST = 10
_FEWEST = 2
"""Other names of a list that have to be of one type."""


def leader(parse: Parse, index: int) -> Token:
    """The first of the names that token `index` is joined to by commas and "and"; the token itself where it is in no list."""
    token = parse.tokens[index]
    for _ in range(_LONGEST_LIST):
        if token.dep != "conj" or parse.tokens[token.head].pos != "PROPN":
            break
        token = parse.tokens[token.head]
    return token


class Lists:
    """For every name of an article the types of the others in its list."""

    def __init__(self, found: Sequence[Mention], document: Document) -> None:
        self._types: dict[tuple[int, int], Counter[EntityType]] = {}
        self._document = document
        for mention in found:
            self._types.setdefault(self._list(mention), Counter())[_merged(mention.type)] += 1

    def type(self, mention: Mention) -> EntityType | None:
        """The one type that all others of the list have, if there are at least two; facilities count as locations."""
        kinds = self.others(mention)
        return kinds[0] if len(set(kinds)) == 1 and len(kinds) >= _FEWEST else None

    def others(self, mention: Mention) -> list[EntityType]:
        """The types of all other names of the list."""
        others = self._types[self._list(mention)].copy()
        others[_merged(mention.type)] -= 1
        return list(others.elements())

    def _list(self, mention: Mention) -> tuple[int, int]:
        """A list is known by its sentence and its first name's last token."""
        parse = self._document.sentences[mention.sentence].parse
        return mention.sentence, leader(parse, mention.last).index


def _merged(kind: EntityType) -> EntityType:
    return "LOCATION" if kind == "FACILITY" else kind
