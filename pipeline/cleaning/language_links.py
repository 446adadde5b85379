"""Lines that hold nothing but links to other language editions: "Deutsch | Français | Polski"."""

from __future__ import annotations

import re
from functools import cache

import pycountry
from babel import Locale
from babel.localedata import locale_identifiers

from pipeline.cleaning.page_words import WORDS
from pipeline.scripts.devanagari import with_dotted_nasals

LONGEST_LINE = 200
LONGEST_NAME_WORDS = 4

_PARTS = re.compile(r"\s{2,}|\s*[|/·•,;‖¦*–—]\s*")
_BRACKETS = re.compile(r"\s{0,9}\([^()]*\)")


def is_language_links(line: str) -> bool:
    """Whether `line`, whose runs of spaces may be kept or collapsed, is at least two names of languages, each in the
    language itself or in English (CLDR, by Babel), or a prompt and such names: "Read this in Eesti". Raises nothing.

    The first call that comes as far as looking up a name reads CLDR's 312 languages, about 1.5 s.
    """
    line = line.strip()
    if not line or len(line) > LONGEST_LINE or line[-1] in ".!?;।":
        return False
    parts = [part for part in _PARTS.split(_BRACKETS.sub("", line.rstrip(":"))) if part]
    if any(len(part.split()) > LONGEST_NAME_WORDS + len(WORDS.links.prompts & set(part.casefold().split())) for part in parts):
        return False
    found, prompted = 0, False
    for part in parts:
        words = part.split()
        told = [word for word in words if word.casefold() not in WORDS.links.prompts]
        prompted = prompted or len(told) < len(words)
        count = _count_names(told)
        if count is None:
            return False
        found += count
    return found >= 2 or (prompted and found == 1)


def _count_names(words: list[str]) -> int | None:
    """How many names of languages the words are, one after the other, longest first; None if any is left over."""
    count, start = 0, 0
    names = language_names() if words else frozenset()
    while start < len(words):
        for end in range(min(len(words), start + LONGEST_NAME_WORDS), start, -1):
            if _key(" ".join(words[start:end])) in names:
                break
        else:
            return None
        count, start = count + 1, end
    return count


@cache
def language_names() -> frozenset[str]:
    """Keys of the names of all languages that CLDR describes, each in itself and in English, and of the English names in
    ISO 639-1, which differ (Bangla, Bengali)."""
    codes = {identifier.split("_")[0] for identifier in locale_identifiers()}
    english = Locale.parse("en").languages
    names = {name for code in codes for name in (Locale.parse(code).languages.get(code), english.get(code)) if name}
    names |= {each.name for each in pycountry.languages if hasattr(each, "alpha_2")}
    return frozenset(map(_key, names))


def _key(name: str) -> str:
    """A name as it is looked up, whatever its case and the way its nasals are written."""
    return with_dotted_nasals(name.casefold())
