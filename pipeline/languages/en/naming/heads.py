"""What names of several words are by their head: "Trent Bridge", "University of Jos", "Battle of Hatin"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.annotation.entities.mention import Sort
from pipeline.annotation.places.spelling import folded
from pipeline.annotation.text.parse import Token
from pipeline.languages.en import FOLDER
from pipeline.languages.en.naming.kinds import KINDS
from pipeline.languages.naming import given_names
from pipeline.languages.packs import read_words
from schemas import EntityType


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadWords:
    """Words that heads of names are told by, in small letters."""

    companies: frozenset[str]
    """What stands behind "and" in the name of a firm: "Lund and Sons"."""
    surnames: frozenset[str]
    """Heads of names that are surnames, too: "Gerard Lake", if the tagger takes it for one."""
    dedicated: frozenset[str]
    """Buildings whose name goes on behind "of": "Church of St Olaf" ..."""
    holy: frozenset[str]
    """... if one of these follows."""


_WORDS: Final = read_words([FOLDER], "heads", HeadWords)
_AND = frozenset({"and", "&"})


def sort_by_head(words: Sequence[str], tagged: EntityType) -> Sort | None:
    """What a name of several words is by its head; None where that says nothing. `tagged` is what the tagger takes it for."""
    plain = [word.casefold() for word in words]
    if plain[-1] in KINDS.parliaments:
        return "ORGANISATION"
    if len(plain) < 2:
        return None
    if "of" in plain[1:3]:
        return _sort_of(plain, plain.index("of"))
    if plain[-1] in KINDS.doubtful:
        return "FACILITY" if tagged != "PERSON" else None
    if tagged == "PERSON" and len(plain) == 2 and plain[-1] in _WORDS.surnames and folded(words[0]) in given_names():
        return "PERSON"
    if plain[-1].isdigit() and len(plain) > 2:
        plain = plain[:-1]
    if plain[-2] in _AND:
        return "ORGANISATION" if plain[-1] in _WORDS.companies else None
    return KINDS.last.get(plain[-1]) or KINDS.first.get(plain[0])


def _sort_of(plain: Sequence[str], of: int) -> Sort | None:
    """What a name is whose head stands before "of", its word number `of`: "Battle of Hatin", "Church of St Olaf"."""
    dedicated = plain[of - 1] in _WORDS.dedicated and not _WORDS.holy.isdisjoint(plain[of + 1 : of + 3])
    return "FACILITY" if dedicated else KINDS.of.get(plain[of - 1])


def is_head(token: Token) -> bool:
    """Whether a word in capitals may be the head of a name of several."""
    word = token.text.casefold()
    return token.text[:1].isupper() and (word in KINDS.last or word in KINDS.doubtful)


def joins_partners(tokens: Sequence[Token], last: int) -> bool:
    """Whether "and Sons" or the like stands behind token `last`."""
    if last + 2 >= len(tokens) or tokens[last + 1].text.casefold() not in _AND:
        return False
    return tokens[last + 2].text.casefold() in _WORDS.companies and tokens[last + 2].text[:1].isupper()
