"""Tokens and names of Russian sentences, written by hand: for tests of rules that work on what the models find."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.annotation.text.parse import Token
from pipeline.languages.ru.naming.runs import Kinds
from schemas import EntityType


def row(*words: str) -> tuple[Token, ...]:
    """Tokens of words written `text`, `text/lemma` or `text/lemma/pos/morph`, each its own head."""
    made = []
    start = 0
    for index, word in enumerate(words):
        text, lemma, pos, morph = (*word.split("/"), *("", "", "")[word.count("/") :])
        made.append(Token(index, start, start + len(text), text, lemma or text.lower(), pos or "NOUN", "", index, morph))
        start += len(text) + 1
    return tuple(made)


def kinds(known: Mapping[str, set[EntityType | None]]) -> Kinds:
    """A dictionary of these words only."""
    return lambda word: frozenset(known.get(word, ()))
