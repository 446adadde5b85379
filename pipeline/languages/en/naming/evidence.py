"""What an English article itself says of its names: "Brno is a city", "the singer Ana Ruiz", "Ana Ruiz (born 1970)"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from pipeline.annotation.entities.lists import leader
from pipeline.annotation.entities.mention import Mention, Sort
from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Parse, Token
from pipeline.languages.en import FOLDER
from pipeline.languages.en.naming.deeds import ARTICLES, done_by
from pipeline.languages.en.naming.kinds import KINDS
from pipeline.languages.packs import read_words

_LIFE = re.compile(r"\s?\((?:born|b\.|né|née|died|[^()]{0,40}\d{3,4} ?[–—-] ?[^()]{0,30}\d{3,4}\))")
"""Dates of a life in brackets, right behind a name."""
_LONGEST_PERSON = 4
"""Words; behind "its commander," a longer name is what he commands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceWords:
    """Closed classes of lemmas."""

    assaults: frozenset[str]
    """What towns suffer: "the siege of Plevna"."""
    in_bands: frozenset[str]
    """Of what somebody is one: "the drummer of Lund"."""
    including: frozenset[str]
    """Verbs before examples: "Notable alumni include Ana Ruiz and Bo Lund"."""
    examples: frozenset[str]
    """Behind them, after "of", stands the noun that matters: "one of the rivers"."""
    parts: frozenset[str]
    """Places before "of" that are not what is named behind it: "the capital of Chile"."""


_WORDS: Final = read_words([FOLDER], "evidence", EvidenceWords)


def said_of(parse: Parse, first: int, last: int) -> Sort | None:
    """What the words around the name from token `first` to `last` say that it is."""
    return (
        _before(parse, first, last)
        or _apposed(parse, first, last)
        or subject_sort(parse, last)
        or _behind(parse, last)
        or done_by(parse, first, last)
        or _listed(parse, last)
    )


def _apposed(parse: Parse, first: int, last: int) -> Sort | None:
    """The noun that a name stands in apposition to: "her first novel, The Salt Road", "his wife, Ana"."""
    name = parse.tokens[last]
    noun = parse.tokens[name.head]
    comma = first > 0 and any(token.text == "," for token in parse.tokens[max(first - 2, 0) : first])
    if name.dep != "appos" or noun.index >= first or not comma or noun.lemma != noun.text:
        return None
    sort = _sort(noun)
    return sort if sort != "PERSON" or last - first < _LONGEST_PERSON else None


def _listed(parse: Parse, last: int) -> Sort | None:
    """What the examples are of that "include" introduces: "Notable alumni include Ana Ruiz and Bo Lund"."""
    name = leader(parse, last)
    verb = parse.tokens[name.head]
    if name.dep not in ("dobj", "attr") or verb.lemma not in _WORDS.including:
        return None
    subjects = [parse.tokens[child] for child in parse.children[verb.index] if parse.tokens[child].dep == "nsubj"]
    return next((sort for subject in subjects if "Number=Plur" in subject.morph and (sort := _sort(subject))), None)


def told(mention: Mention, document: Document) -> Sort | None:
    """What the dates of a life behind a full name, or the words around a name, say that it is."""
    if " " in mention.text and has_life_dates(document.text, mention.core[1]):
        return "PERSON"
    return said_of(document.sentences[mention.sentence].parse, mention.first, mention.last)


def has_life_dates(text: str, end: int) -> bool:
    """Whether the dates of a life stand behind the name that ends at `end` of `text`."""
    return _LIFE.match(text, end, end + 100) is not None


def _before(parse: Parse, first: int, last: int) -> Sort | None:
    """The common noun right before a name: "the singer Ana Ruiz", "the village of Weem"."""
    if first == 0:
        return None
    before = parse.tokens[first - 1]
    if before.text == "of" and first > 1 and before.dep == "prep":
        noun = parse.tokens[first - 2]
        if noun.lemma in _WORDS.assaults:
            return "LOCATION"
        if noun.lemma in _WORDS.in_bands:
            return "ORGANISATION"
        sort = _sort(noun)
        return sort if sort == "LOCATION" and noun.text.islower() and noun.lemma not in _WORDS.parts else None
    joined = before.dep in ("compound", "nmod", "amod") or parse.tokens[last].dep == "appos"
    return _sort(before) if joined and before.text[:1].islower() and before.text == before.lemma else None


def subject_sort(parse: Parse, name: int) -> Sort | None:
    """What the name that ends at token `name` is said to be: "Brno is a city"."""
    subject = parse.tokens[name]
    head = parse.tokens[subject.head]
    if subject.dep != "nsubj" or head.lemma != "be":
        return None
    nouns = [parse.tokens[child] for child in parse.children[head.index] if parse.tokens[child].dep == "attr"]
    return next((sort for noun in nouns if (sort := _example(parse, noun))), None)


def _behind(parse: Parse, last: int) -> Sort | None:
    """The noun of an apposition: "Weem, a village in Perthshire"."""
    after = last + 1
    if after >= len(parse.tokens) or parse.tokens[after].text not in (",", "("):
        return None
    nouns = [parse.tokens[child] for child in parse.children[last] if parse.tokens[child].dep == "appos" and child > after]
    return _example(parse, nouns[0]) if nouns and _has_article(parse, nouns[0]) else None


def _has_article(parse: Parse, noun: Token) -> bool:
    return any(parse.tokens[child].text.casefold() in ARTICLES for child in parse.children[noun.index])


def _example(parse: Parse, noun: Token) -> Sort | None:
    if noun.lemma in _WORDS.examples:
        below = [parse.tokens[inner] for child in parse.children[noun.index] for inner in parse.children[child]]
        return next((sort for token in below if token.dep == "pobj" and (sort := _sort(token))), None)
    return _sort(noun)


def _sort(noun: Token) -> Sort | None:
    return KINDS.nouns.get(noun.lemma) if noun.pos in ("NOUN", "PROPN") and noun.text.islower() else None
