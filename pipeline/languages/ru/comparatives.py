"""Repair of phrases such as "более 300 рейсов", in which the model hangs the noun on the comparative."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from pipeline.annotation.text.parse import Token
from pipeline.languages.packs import read_words
from pipeline.languages.ru import FOLDER


@dataclass(frozen=True, slots=True)
class ComparativeWords:
    """Words of such phrases."""

    before_numbers: frozenset[str]
    """Comparatives, as they are written: "более", "меньше"."""


_WORDS: Final = read_words([FOLDER], "comparatives", ComparativeWords)

_ROLES = frozenset({"nsubj", "nsubj:pass", "obj"})
"""Relations of the comparative that are the noun's."""


def counted_nouns_above(tokens: Sequence[Token]) -> list[Token]:
    """The tokens of a tree, with a counted noun in the place of the comparative before its number, which hangs on it then."""
    fixed = list(tokens)
    numbered = {each.head for each in tokens if each.dep.startswith("nummod")}
    for noun in tokens:
        above = tokens[noun.head]
        if noun.dep == "obl" and noun.index in numbered and above.dep in _ROLES and _compares(above):
            fixed[noun.index] = replace(noun, head=above.head, dep=above.dep)
            fixed[above.index] = replace(above, head=noun.index, dep="advmod")
    return fixed


def _compares(token: Token) -> bool:
    return token.text.lower() in _WORDS.before_numbers
