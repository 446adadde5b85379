"""The terms of a wording: its words in their order, with what they name and what they exclude."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from pipeline.languages import LANGUAGES
from pipeline.languages.contrasts import MEANING, Contrasts, Sense, read_contrasts
from pipeline.rarity import STEM_LETTERS, rarity
from pipeline.resolution.words import WHOLE_WORD

_SIGNS = str.maketrans("’ʼ", "''")
_POSSESSIVE = re.compile("'s?$")

SHORTEST_CONTENT = 3
"""Letters of the shortest word of an open class; shorter ones count where they have a sense."""

Name = tuple[str, str, str]
"""A named entity in a wording: id, type, and the words that name it."""


class Term(NamedTuple):
    """A word of a wording, two that mean one thing, or all those of a name."""

    text: str
    """As it stands there."""
    form: str
    """In small letters, without a possessive ending."""
    senses: tuple[Sense, ...]
    name: int
    """The place of the name that it belongs to; -1 where it names nothing."""
    weight: float
    """How much it says: 0 for words of closed classes, numbers, and those too short."""

    @property
    def stem(self) -> str:
        """The beginning that inflection leaves."""
        return self.form[:STEM_LETTERS]


@cache
def _contrasts(language: str) -> Contrasts:
    folders = {each.code: each.folder for each in LANGUAGES}
    return read_contrasts(folders[language]) if language in folders else Contrasts({}, {}, frozenset())


@lru_cache(maxsize=1 << 16)
def _senses(language: str, word: str) -> tuple[Sense, ...]:
    return _contrasts(language).senses(word)


def terms(text: str, language: str, names: Sequence[Name], function_words: frozenset[str]) -> tuple[Term, ...]:
    """The terms of a wording in that language. Numbers are left out: quantities compare them."""
    language = language.partition("-")[0]
    said = WHOLE_WORD.findall(text)
    read = [_read(language, word, function_words) for word in said]
    forms = [form for form, _, _ in read]
    named = _named(forms, names) if names else [-1] * len(said)
    for at, word in enumerate(said if names else ()):
        if named[at] >= 0 and word[:1].islower() and forms[at] not in function_words:
            named[at] = -1  # a name that was cut too long: "Firm Vector bought works"
    firsts = _contrasts(language).pairs
    found: list[Term] = []
    at = 0
    while at < len(said):
        name, (form, senses, weight) = named[at], read[at]
        if name < 0 and form not in firsts:
            if senses or weight:
                found.append(Term(said[at], form, senses, -1, weight))
            at += 1
            continue
        size = 1
        both: tuple[Sense, ...] = ()
        if name >= 0:
            size = next((more for more in range(1, len(said) - at) if named[at + more] != name), len(said) - at)
        elif at + 1 < len(said):
            both = _senses(language, f"{form} {forms[at + 1]}")
            size = 2 if both else 1
        if size > 1:
            joined = " ".join(forms[at : at + size])
            form, senses, weight = joined, both or _senses(language, joined), _weight(joined, function_words)
        if name >= 0:
            weight = 1 + rarity(form[:STEM_LETTERS])
        text_of_term = " ".join(said[at : at + size])
        at += size
        if (senses or weight) and not form.isdigit():
            found.append(Term(text_of_term, form, senses, name, weight))
    return tuple(found)


@lru_cache(maxsize=1 << 16)
def _read(language: str, word: str, function_words: frozenset[str]) -> tuple[str, tuple[Sense, ...], float]:
    """The form of a word, its senses and how much it says."""
    form = _POSSESSIVE.sub("", word.casefold().translate(_SIGNS))
    return (form, (), 0.0) if form.isdigit() else (form, _senses(language, form), _weight(form, function_words))


def _weight(form: str, function_words: frozenset[str]) -> float:
    counts = len(form) >= SHORTEST_CONTENT and form not in function_words
    return 1 + rarity(form[:STEM_LETTERS]) if counts else 0.0


@lru_cache(maxsize=1 << 12)
def senses_of(text: str, language: str) -> tuple[Sense, ...]:
    """The senses of all words of a text by which they exclude others."""
    found = (sense for term in terms(text, language, (), frozenset()) for sense in term.senses)
    return tuple(sense for sense in found if not sense.field.startswith(MEANING))


def _named(forms: Sequence[str], names: Sequence[Name]) -> list[int]:
    """The place of the name that each word belongs to, or -1."""
    found = [-1] * len(forms)
    for place, (_, _, words) in enumerate(names):
        parts = [_POSSESSIVE.sub("", each.casefold().translate(_SIGNS)) for each in WHOLE_WORD.findall(words)]
        for at in range(len(forms) - len(parts) + 1):
            if parts and forms[at : at + len(parts)] == parts and found[at] < 0:
                found[at : at + len(parts)] = [place] * len(parts)
                break
    return found
