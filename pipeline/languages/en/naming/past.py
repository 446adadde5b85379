"""Articles on the past: there, states and their armies are no actors of the day."""

from __future__ import annotations

import re

from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Parse, Token

_YEAR = re.compile(r"1\d{3}|20\d\d")
_LONG_AGO = 30
"""Years, by judgement."""
_SAYING = frozenset(
    {"say", "tell", "announce", "add", "report", "claim", "confirm", "deny", "statement", "spokesman", "spokesperson"}
)


def is_history(document: Document) -> bool:
    """Whether an English article names a year long past and nobody says anything."""
    if document.language != "en":
        return False
    latest = document.published_at.year - _LONG_AGO
    parses = [sentence.parse for sentence in document.sentences]
    past = any(_is_year(parse, token, latest) for parse in parses for token in parse.tokens)
    return past and all(token.lemma not in _SAYING for parse in parses for token in parse.tokens)


def _is_year(parse: Parse, token: Token, latest: int) -> bool:
    """Whether a number is a year up to `latest`, and counts nothing."""
    counts = token.dep == "nummod" and parse.tokens[token.head].pos == "NOUN"
    return not counts and _YEAR.fullmatch(token.text) is not None and int(token.text) <= latest
