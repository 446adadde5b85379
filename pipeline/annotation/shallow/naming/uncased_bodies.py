"""Organisations where the script has no capitals."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotation.shallow.naming.lookup import NamedRange, NameLookup
from pipeline.annotation.text.parse import Token


def bodies(tokens: Sequence[Token], lookup: NameLookup) -> list[NamedRange]:
    """Bodies of states, with the state and the words of their field, and what several languages abbreviate; the longest first."""
    found: list[NamedRange] = []
    for token in tokens:
        for size in (3, 2, 1):
            part = tokens[token.index : token.index + size]
            if len(part) == size and _is_listed(part, lookup):
                found.append((token.index, token.index + size - 1, "ORGANISATION"))
                break
        if token.lemma in lookup.classes.bodies:
            first = _body_start(tokens, token.index, lookup)
            if first < token.index:
                found.append((first, token.index, "ORGANISATION"))
    return sorted(found, key=lambda each: (each[0] - each[1], each[0]))


def _is_listed(part: Sequence[Token], lookup: NameLookup) -> bool:
    """Whether the words, or their lemmas, are what several languages call a body: "नाटो"."""
    return lookup.is_body(" ".join(each.text for each in part)) or lookup.is_body(" ".join(each.lemma for each in part))


def _body_start(tokens: Sequence[Token], head: int, lookup: NameLookup) -> int:
    """The first token of the name that ends with the body at `head`; `head` where nothing makes it a name."""
    first = head
    while first > 0:
        before = tokens[first - 1]
        if before.lemma in lookup.classes.in_bodies:
            first -= 1
        elif lookup.gazetteer.nationality(before.text) or lookup.is_country(before):
            return first - 1
        elif before.text in lookup.classes.genitive and first > 1 and lookup.is_country(tokens[first - 2]):
            return first - 2
        else:
            break
    return first
