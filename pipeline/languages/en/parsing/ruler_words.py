"""Which words spaCy's attribute ruler tells apart: all others of one tag and relation it treats alike."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pipeline.languages.en.parsing.model import expect

Pattern = Sequence[Mapping[str, Any]]
"""What spaCy's matcher looks for, token by token."""

LOOKED_AT = {"TAG", "DEP", "LOWER", "IS_SPACE"}


class RulerWords:
    """Words of the ruler's patterns, which look at a token's tag, relation and form in small letters, and at the next token's."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        """Raises `ParserModelError` where a pattern looks at anything else."""
        patterns = list(patterns)
        for pattern in patterns:
            expect(all(set(token) <= LOOKED_AT for token in pattern), f"patterns of {sorted(LOOKED_AT)}, found {pattern}")
            expect(len(pattern) <= 2, f"patterns of at most two tokens, found {pattern}")
        first_of_two = [pattern[0] for pattern in patterns if len(pattern) == 2]
        expect(
            all("LOWER" in token or token == {"DEP": "expl"} for token in first_of_two),
            "patterns of two tokens that begin with a word, or with the relation expl",
        )
        self._told_apart = _expression(token for pattern in patterns for token in pattern)
        self._before_others = _expression(first_of_two)

    def class_of(self, text: str) -> str:
        """What stands for the word in a key: equal for words that no pattern tells apart."""
        if text.isspace():
            return text
        return text.lower() if self._told_apart.fullmatch(text.lower()) else ""

    def stands_before_others(self, text: str) -> bool:
        """Whether a pattern looks for it and another word behind it. (Any word may stand so by its relation, expl.)"""
        return self._before_others.fullmatch(text.lower()) is not None


def _expression(tokens: Iterable[Mapping[str, Any]]) -> re.Pattern[str]:
    return re.compile("|".join(sorted({word for token in tokens if "LOWER" in token for word in _words(token["LOWER"])})))


def _words(lower: Any) -> list[str]:
    """Expressions for the words of a pattern's token, which is one, a list (IN), or an expression from start to end (REGEX)."""
    if isinstance(lower, str):
        return [re.escape(lower)]
    if set(lower) == {"IN"}:
        return [re.escape(word) for word in lower["IN"]]
    expect(set(lower) == {"REGEX"} and lower["REGEX"][:1] == "^" and lower["REGEX"][-1:] == "$", f"whole words, found {lower}")
    return [str(lower["REGEX"])]
