"""Firms by what they do: "operated by Lundgas", "Lundgas unveiled a turbine"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.annotation.entities.lists import leader
from pipeline.annotation.entities.mention import Mention
from pipeline.annotation.places.spelling import folded
from pipeline.annotation.text.parse import Parse, Token
from pipeline.languages.en import FOLDER
from pipeline.languages.naming import given_names
from pipeline.languages.packs import read_words


@dataclass(frozen=True, slots=True, kw_only=True)
class FirmWords:
    """Lemmas of verbs."""

    owned: frozenset[str]
    """What in English prose is mostly done by firms and bodies: the agent in a passive clause is one, if it is a single word."""
    trades: frozenset[str]
    """What companies do: the subject is one, if it is a single word."""
    business: frozenset[str]
    """What only companies do, so that a word that opens a sentence is one, too."""


_WORDS: Final = read_words([FOLDER], "firms", FirmWords)


def is_owner(mention: Mention, parse: Parse) -> bool:
    """Whether a single word has done by it what firms do: "operated by Lundgas"."""
    name = leader(parse, mention.last)
    by = parse.tokens[name.head]
    owner = name.dep == "pobj" and by.dep == "agent" and parse.tokens[by.head].lemma in _WORDS.owned
    return owner and " " not in mention.text and folded(mention.text) not in given_names()


def trades(parse: Parse, last: int) -> bool:
    """Whether the name that ends at token `last` does what companies do, or is joined as bodies are."""
    token = parse.tokens[last]
    head = parse.tokens[token.head]
    if token.dep == "nsubj" and head.lemma in _WORDS.trades:
        return True
    return (token.dep == "dobj" and head.lemma == "join") or (
        token.dep == "pobj" and head.text == "by" and parse.tokens[head.head].lemma in _WORDS.trades
    )


def does_business(parse: Parse, token: Token) -> bool:
    """Whether a word is the subject of what only companies do."""
    return token.dep == "nsubj" and parse.tokens[token.head].lemma in _WORDS.business
