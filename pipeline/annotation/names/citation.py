"""Words of names as they are cited, whatever case they stand in."""

from __future__ import annotations

import re

from pipeline.annotation.text.parse import Token

_FEMININE = re.compile(r"(?:ов|ев|ёв|ин|ын)$")


def nominative(token: Token) -> str:
    """A Cyrillic or Devanagari word of a name as it is cited; any other word as it is written.

    A dictionary cites Захарова as Захаров and Высоцкая as Высоцкий: the feminine is put back.
    """
    if "\u0900" <= token.text[:1] < "\u0980":
        return token.lemma
    if not is_cyrillic(token.text) or not token.lemma:
        return token.text
    lemma = token.lemma
    if "Gender=Fem" in token.morph and token.text[:1].isupper():
        lemma = re.sub("[иы]й$", "ая", lemma) if token.text.casefold().endswith(("ая", "ой", "ую")) else lemma
        lemma += "а" if _FEMININE.search(lemma) and token.text.casefold() != lemma else ""
    if token.text.isupper():
        return lemma.upper()
    return lemma[:1].upper() + lemma[1:] if token.text[:1].isupper() else lemma


def is_cyrillic(text: str) -> bool:
    """Whether `text` begins with a Cyrillic letter."""
    return "\u0400" <= text[:1] <= "\u04ff"
