"""Names that are people's by their own words ("Ana Ruiz", "Antiochus II") or by a pronoun that takes them up."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.annotation.entities.mention import Mention
from pipeline.annotation.places.spelling import folded
from pipeline.annotation.text.document import Document
from pipeline.languages.en import FOLDER
from pipeline.languages.en.naming.kinds import KINDS
from pipeline.languages.naming import given_names, name_words
from pipeline.languages.packs import read_words


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleWords:
    """Words inside the names of people and none of them, in small letters."""

    surname_ends: tuple[str, ...]
    """Ends of surnames that names of other things seldom have, in a single word."""
    numbered: frozenset[str]
    """Have a Roman numeral behind them, as kings do: "World War II"."""
    foreign_to_people: frozenset[str]
    """Not in a person's name, besides what ends names of places."""
    titles: frozenset[str]
    """Titles before a name of two or three words: "King Vajiravudh"."""
    inner: frozenset[str]
    """Inside the names of people only: "van"."""
    epithets: frozenset[str]
    """Behind "the" a part of a person's name: "Pliny the Elder"."""
    pronouns: frozenset[str]
    """Take up a person that was the subject."""


_WORDS: Final = read_words([FOLDER], "people", PeopleWords)
_SURNAME = re.compile(rf"[A-ZÀ-Ž]\w{{2,20}}(?:{'|'.join(_WORDS.surname_ends)})")
_REGNAL = re.compile(r"(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})")
_MOST_WORDS = 4
_NOT_OF_PEOPLE = KINDS.doubtful | _WORDS.foreign_to_people
_OF_BODIES = KINDS.doubtful | KINDS.last.keys() | name_words(FOLDER).of_bodies


def reads_as_person(words: Sequence[str]) -> bool:
    """Whether a name of two to four words begins as people's names do and goes on without head or article."""
    if not words or not words[-1][:1].isupper() or words[-1].casefold() in KINDS.last:
        return False
    if len(words) > 2 and not _WORDS.inner.isdisjoint(words[1:-1]):
        return words[0][:1].isupper() and words[0].casefold() not in KINDS.last
    plain = all(word.replace(".", "").replace("-", "").replace("'", "").isalpha() for word in words)
    if not 2 <= len(words) <= _MOST_WORDS or not plain or {word.casefold() for word in words[1:]} & _NOT_OF_PEOPLE:
        return False
    return folded(words[0]) in given_names()


def is_regnal(words: Sequence[str]) -> bool:
    """Whether a name is a ruler's: "Antiochus II"."""
    numbered = len(words) == 2 and words[1] != "I" and _REGNAL.fullmatch(words[1]) is not None
    return numbered and words[0].isalpha() and words[0].istitle() and words[0].casefold() not in _WORDS.numbered


def has_epithet(words: Sequence[str]) -> bool:
    """Whether a name ends as only a person's does: "Pliny the Elder"."""
    return len(words) > 2 and words[-2] == "the" and words[-1][:1].isupper() and words[-1].casefold() in _WORDS.epithets


def is_surname(word: str) -> bool:
    """Whether a word ends as only surnames do: "Sørensen"."""
    return _SURNAME.fullmatch(word) is not None


def is_titled(words: Sequence[str]) -> bool:
    """Whether a name of two or three words begins with a person's title and no body, firm or place is called so."""
    rest = {word.casefold() for word in words[1:]}
    plain = all(word[:1].isupper() and word.isalpha() for word in words)
    return words[0].casefold() in _WORDS.titles and len(words) in (2, 3) and plain and rest.isdisjoint(_OF_BODIES)


def is_he_or_she(mention: Mention, document: Document) -> bool:
    """Whether a pronoun takes up the subject: "Lund lost his post" or, one sentence on, "She ..."."""
    parse = document.sentences[mention.sentence].parse
    name = parse.tokens[mention.last]
    if name.dep not in ("nsubj", "nsubjpass") or parse.tokens[name.head].dep not in ("ROOT", "conj"):
        return False
    following = document.sentences[mention.sentence + 1 : mention.sentence + 2]
    opening = following[0].parse.tokens[:1] if following else ()
    behind = next((token for token in parse.tokens[mention.last + 1 :] if token.pos in ("PRON", "PROPN")), None)
    taken_up = behind is not None and behind.text in _WORDS.pronouns and behind.dep not in ("dobj", "dative", "pobj")
    return taken_up or any(token.text in ("He", "She") for token in opening)
