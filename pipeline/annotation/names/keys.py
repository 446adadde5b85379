"""One key for a name, however it is transliterated and with whatever titles it is written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from pipeline.annotation.names.sounds import sound
from pipeline.scripts.latin import in_latin
from pipeline.scripts.letters import DEVANAGARI_BLOCK

WORD: Final = re.compile(rf"[\w{DEVANAGARI_BLOCK}]+(?:[-'’.][\w{DEVANAGARI_BLOCK}]+)*\.?")
"""A word of a name, with the full stop of an abbreviation."""

_NICKNAME = re.compile(r'"[^"]{1,30}"|“[^”]{1,30}”|«[^»]{1,30}»|\([^)]{1,60}\)')
_APOSTROPHE = "['’]"
_LONGEST_NAME = 40
"""Letters of a father's name inside a patronymic."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWords:
    """What a language puts around names: words in small letters, without full stops."""

    titles: frozenset[str] = frozenset()
    """Titles, ranks and roles that stand before a name: a closed class, without words that are given names too ("Dean")."""
    roles: frozenset[str] = frozenset()
    """Those of them that stand behind the name of an organisation: "Defence Ministry spokesperson"."""
    endings: frozenset[str] = frozenset()
    """What stands behind the names of people and companies and does not count in a key: "Jr", "Ltd"."""
    articles: frozenset[str] = frozenset()
    """Articles that may open a name."""
    possessives: frozenset[str] = frozenset()
    """Endings of a possessive with their apostrophe: "'s". A bare apostrophe at the end of a name is one in every language."""
    patronymics: tuple[str, ...] = ()
    """Ends of patronymics in Latin letters. None in a language in which the middle of three names may be a surname: Spanish names
    keep their second one."""
    variants: Mapping[str, str] = field(default_factory=dict)
    """Sounds of given names that languages spell too differently for a rule, to the sound that stands for all of them."""
    possessive_tokens: frozenset[str] = field(init=False, repr=False, compare=False)
    """`possessives` and bare apostrophes, as parsers part them from a name."""
    possessive: re.Pattern[str] = field(init=False, repr=False, compare=False)
    """A possessive ending at the end of any word, or a bare apostrophe at the end of a name."""
    apostrophe: re.Pattern[str] = field(init=False, repr=False, compare=False)
    """A possessive ending or a bare apostrophe at the end of any word."""

    def __post_init__(self) -> None:
        """Compiles the patterns of possessives."""
        object.__setattr__(self, "possessive_tokens", self.possessives | {"'", "’"})
        endings = [re.escape(ending) for ending in sorted(self.possessives)]
        ended = [*(rf"{ending}(?!\w)" for ending in endings), f"{_APOSTROPHE}$"]
        object.__setattr__(self, "possessive", re.compile("|".join(ended)))
        object.__setattr__(self, "apostrophe", re.compile(rf"(?:{'|'.join([*endings, _APOSTROPHE])})(?=\s|$)"))

    def is_title(self, word: str) -> bool:
        """Whether a word, as written, is a title: "Lt." is one."""
        return word.casefold().rstrip(".") in self.titles


def without_title(name: str, words: NameWords) -> str:
    """`name` from the first word that is no title on: "Lt. General Igor Ivanov" gives "Igor Ivanov", a bare title itself."""
    start = 0
    for word, following in pairwise(WORD.finditer(name)):
        if words.is_title(word[0]):
            start = following.start()
    return name[start:].strip()


def name_key(text: str, words: NameWords) -> str:
    """A key of sounds, words in their order, for a name in the language of `words`; "" where it holds no letter or digit.

    Titles, initials, patronymics, nicknames, possessives, articles and company suffixes do not count. Give inflected names
    as lemmas.
    """
    plain = [word.rstrip(".") for word in name_words(text, words)]
    full = [word for word in plain if len(word) > 1] or plain
    core = [word for word in full if word.casefold() not in words.endings] or full
    if words.patronymics and len(core) == 3 and _is_patronymic(in_latin(core[1]), words.patronymics):
        del core[1]
    keys = _sounds(core)
    return " ".join(words.variants.get(key, key) for key in keys)


def name_words(text: str, words: NameWords) -> list[str]:
    """The words of a name without its titles, nicknames, leading article and possessive ending."""
    plain = words.possessive.sub("", _NICKNAME.sub(" ", text).strip())
    found: list[str] = WORD.findall(without_title(plain, words))
    return found[1:] if len(found) > 1 and found[0].casefold() in words.articles else found


def _sounds(words: list[str]) -> list[str]:
    keys = (sound(part) for word in words for part in re.split("[-.]", word) if part)
    return [key for key in keys if key]


def _is_patronymic(word: str, ends: tuple[str, ...]) -> bool:
    return any(word.endswith(end) and 0 < len(word) - len(end) <= _LONGEST_NAME for end in ends)
