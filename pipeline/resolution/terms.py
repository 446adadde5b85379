"""The terms of a wording: its words in their order, with what they name and what they exclude."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from pipeline.languages import LANGUAGES
from pipeline.languages.contrasts import MEANING, Contrasts, Sense, read_contrasts
from pipeline.rarity import STEM_LETTERS, rarity

_LETTER = r"[\w\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u200c\u200d]"
WORD = re.compile(rf"{_LETTER}+(?:['’ʼ-]{_LETTER}+)*")
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
    said = [match.group() for match in WORD.finditer(text)]
    forms = [_POSSESSIVE.sub("", word.casefold().translate(_SIGNS)) for word in said]
    named = _named(forms, names)
    for at, word in enumerate(said):
        if named[at] >= 0 and word[:1].islower() and forms[at] not in function_words:
            named[at] = -1  # a name that was cut too long: "Firm Vector bought works"
    firsts = _contrasts(language).pairs
    found: list[Term] = []
    at = 0
    while at < len(said):
        name, size = named[at], 1
        senses: tuple[Sense, ...] = ()
        if name >= 0:
            size = next((more for more in range(1, len(said) - at) if named[at + more] != name), len(said) - at)
        elif forms[at] in firsts and at + 1 < len(said):
            senses = _senses(language, f"{forms[at]} {forms[at + 1]}")
            size = 2 if senses else 1
        form = " ".join(forms[at : at + size])
        senses = senses or _senses(language, form)
        text_of_term = " ".join(said[at : at + size])
        at += size
        if form.isdigit():
            continue
        counts = name >= 0 or (len(form) >= SHORTEST_CONTENT and form not in function_words)
        if counts or senses:
            found.append(Term(text_of_term, form, senses, name, 1 + rarity(form[:STEM_LETTERS]) if counts else 0.0))
    return tuple(found)


def senses_of(text: str, language: str) -> tuple[Sense, ...]:
    """The senses of all words of a text by which they exclude others."""
    found = (sense for term in terms(text, language, (), frozenset()) for sense in term.senses)
    return tuple(sense for sense in found if not sense.field.startswith(MEANING))


def _named(forms: Sequence[str], names: Sequence[Name]) -> list[int]:
    """The place of the name that each word belongs to, or -1."""
    found = [-1] * len(forms)
    for place, (_, _, words) in enumerate(names):
        parts = [_POSSESSIVE.sub("", each.casefold().translate(_SIGNS)) for each in WORD.findall(words)]
        for at in range(len(forms) - len(parts) + 1):
            if parts and forms[at : at + len(parts)] == parts and found[at] < 0:
                found[at : at + len(parts)] = [place] * len(parts)
                break
    return found
