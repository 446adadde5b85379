"""Words that say what kind of thing a name beside them is: closed classes, as lemmas without "ё"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from pipeline.languages.packs import read_words
from pipeline.languages.ru import FOLDER

Words = frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class NameClassWords:
    """Lemmas, where nothing else is said."""

    settlements: Words
    """Stand before a place's name without being part of it."""
    place_heads: Words
    """End a place's name with an adjective before them: "Голанские высоты", "Арктический собор"."""
    region_heads: Words
    """Of what a body's branch bears the name, behind "по": "УМВД по Орловской области"."""
    place_classes: Words
    """A name in quotation marks behind one is a place."""
    organisation_classes: Words
    """A name in quotation marks behind one is an organisation: "клуб «Заря»"."""
    work_classes: Words
    """A name in quotation marks behind one is neither a person nor an organisation nor a place: "фильм «Заря»"."""
    legal_forms: Words
    """Abbreviations, as they are written, that the quoted name of an organisation follows, and that belong to it."""
    state_bodies: Words
    """Head the name of a body, to which the state or region behind it belongs: "ФАС России", "Верховный суд Удмуртии"."""
    clipped_beginnings: tuple[str, ...]
    """Beginnings of the clipped names of bodies: "Минтранс", "Роснедра", "Госсовет"."""
    clipped_heads: tuple[str, ...]
    """Heads of bodies and firms whose names are made of a clipped word and one of these: "Нацгвардия", "Мосбиржа"."""
    ordinals: Words
    """Before "канал" they say that it is one of television."""


WORDS: Final = read_words([FOLDER], "name_words", NameClassWords)

CLIPPED: Final = re.compile(rf"\w{{2,12}}(?:{'|'.join(WORDS.clipped_heads)})")
"""Lemmas of the names that such a head ends."""
