"""Repair of phrases such as "более 300 рейсов", in which the model hangs the noun on the comparative."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.annotation.text.parse import Token

_COMPARATIVES = frozenset({"более", "менее", "больше", "меньше"})
_ROLES = frozenset({"nsubj", "nsubj:pass", "obj"})


def counted_nouns_above(tokens: Sequence[Token]) -> list[Token]:
    """The tokens of a tree, with a counted noun in the place of the comparative before its number, which hangs on it then."""
    fixed = list(tokens)
    numbered = {each.head for each in tokens if each.dep.startswith("nummod")}
    for noun in tokens:
        above = tokens[noun.head]
        if noun.dep == "obl" and noun.index in numbered and above.dep in _ROLES and above.text.lower() in _COMPARATIVES:
            fixed[noun.index] = replace(noun, head=above.head, dep=above.dep)
            fixed[above.index] = replace(above, head=noun.index, dep="advmod")
    return fixed
