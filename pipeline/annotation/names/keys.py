"""One key for a name, however it is transliterated and with whatever titles it is written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
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


REMEMBERED: Final = 20_000
"""Names whose keys are kept in memory; an article has tens of them, each several times."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class NameWords:
    """What a language puts around names: words in small letters, without full stops."""

    titles: frozenset[str] = frozenset()
    """Titles, ranks and roles that stand before a name: a closed class, without words that are given names too ("Dean"). One in
    capitals is a title only in capitals: "HE" is, "he" is not."""
    of_bodies: frozenset[str] = frozenset()
    """Words that behind a title make the name of a body, not a person's: "General Motors", "President's Office"."""
    owning: frozenset[str] = frozenset()
    """Words behind a title that say whose it is, so that no name follows: "the president of France"."""
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
        plain = word.rstrip(".")
        return plain in self.titles or plain.casefold() in self.titles

    def opens_name(self, word: str) -> bool:
        """Whether a person's name may begin with a word behind a title: "Lund" in "Minister Lund"; not the second word of "deputy
        minister", "president of France", "Mayor's Office" and "General Motors"."""
        return not (word[:1].islower() or self.joins_title(word) or self.is_title(self.possessive.sub("", word)))

    def joins_title(self, word: str) -> bool:
        """Whether a word behind a title makes one name with it: "Motors" in "General Motors", "of" in "Prince of Wales"."""
        return word.casefold() in self.of_bodies or word.casefold() in self.owning


def without_title(name: str, words: NameWords) -> str:
    """`name` from the word behind its last title on: "Lt. General Igor Ivanov" gives "Igor Ivanov".

    Nothing is taken off where no person's name follows: of a bare title ("the deputy minister"), a body ("the mayor's office").
    """
    last = next((pair for pair in reversed(list(pairwise(WORD.finditer(name)))) if words.is_title(pair[0][0])), None)
    return name[last[1].start() :].strip() if last and words.opens_name(last[1][0]) else name.strip()


@lru_cache(REMEMBERED)
def name_key(text: str, words: NameWords) -> str:
    """A key of sounds, words in their order, for a person's name in the language of `words`; "" without letters and digits.

    Titles, initials, patronymics, nicknames, possessives, articles and company suffixes do not count. Give inflected names
    as lemmas.
    """
    core = _counting(name_words(without_title(_NICKNAME.sub(" ", text), words), words), words)
    if words.patronymics and len(core) == 3 and _is_patronymic(core[1], words.patronymics):
        del core[1]
    return _key(core, words)


def untitled_key(text: str, words: NameWords) -> str:
    """The same for the name of a body, a place or a thing, whose titles are a part of it: "General Motors", "King Street"."""
    return _key(_counting(name_words(text, words), words), words)


def name_words(text: str, words: NameWords) -> list[str]:
    """The words of a name without nicknames, leading article and possessive ending."""
    found: list[str] = WORD.findall(words.possessive.sub("", _NICKNAME.sub(" ", text).strip()))
    return found[1:] if len(found) > 1 and found[0].casefold() in words.articles else found


def _counting(found: list[str], words: NameWords) -> list[str]:
    """The words of a name without initials and what stands behind it."""
    plain = [word.rstrip(".") for word in found]
    full = [word for word in plain if len(word) > 1] or plain
    return [word for word in full if word.casefold() not in words.endings] or full


def _key(core: list[str], words: NameWords) -> str:
    return " ".join(words.variants.get(key, key) for key in _sounds(core))


def _sounds(words: list[str]) -> list[str]:
    keys = (sound(part) for word in words for part in re.split("[-.]", word) if part)
    return [key for key in keys if key]


def _is_patronymic(word: str, ends: tuple[str, ...]) -> bool:
    spelt = in_latin(word)
    return not word[:1].islower() and any(spelt.endswith(end) and 0 < len(spelt) - len(end) <= _LONGEST_NAME for end in ends)
