"""People where the script has no capitals."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotation.shallow.naming.lookup import NamedRange, NameLookup
from pipeline.annotation.text.parse import Token

_LONGEST = 4
"""Words of a person's name."""


def people(tokens: Sequence[Token], lookup: NameLookup) -> list[NamedRange]:
    """The words behind a title, and words that no dictionary knows before the mark of one who acts or speaks."""
    found: list[NamedRange] = []
    for token in tokens:
        if _is_last_title(tokens, token.index, lookup):
            last = _name_end(tokens, token.index, lookup)
            if last > token.index and _is_closed(tokens, last):
                found.append((token.index + 1, last, "PERSON"))
        elif token.text in lookup.classes.agents:
            first = token.index
            while first > 0 and token.index - first < _LONGEST and _is_unknown(tokens[first - 1], lookup):
                first -= 1
            if first < token.index:
                found.append((first, token.index - 1, "PERSON"))
    return found


def _is_last_title(tokens: Sequence[Token], index: int, lookup: NameLookup) -> bool:
    """Whether a title stands at `index`, and no other behind it."""
    titles = lookup.classes.titles
    return tokens[index].lemma in titles and (index + 1 == len(tokens) or tokens[index + 1].lemma not in titles)


def _name_end(tokens: Sequence[Token], title: int, lookup: NameLookup) -> int:
    """The last token of the name behind the title at `title`; `title` where none follows."""
    last = title
    while last + 1 < len(tokens) and last - title < _LONGEST and _may_name(tokens[last + 1], lookup):
        last += 1
    return last


def _is_closed(tokens: Sequence[Token], last: int) -> bool:
    """Whether what follows token `last` is no noun or adjective that might belong to the name."""
    return last + 1 == len(tokens) or tokens[last + 1].pos in ("ADP", "PUNCT", "VERB", "PRON", "ADV")


def _may_name(token: Token, lookup: NameLookup) -> bool:
    classes = lookup.classes
    named = token.pos in ("NOUN", "PROPN", "X", "ADJ") and token.lemma not in classes.in_bodies
    return named and token.lemma not in classes.times and not lookup.is_materiel(token.text)


def _is_unknown(token: Token, lookup: NameLookup) -> bool:
    """Whether neither the dictionary nor a closed class has the word."""
    return (
        _may_name(token, lookup)
        and not lookup.forms.known(token.text)
        and token.lemma not in lookup.classes.titles
        and lookup.gazetteer.nationality(token.text) is None
    )
