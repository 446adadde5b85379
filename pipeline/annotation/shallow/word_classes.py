"""The closed classes of words that the shallow parser and its name tagger read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Words = frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class WordClasses:
    """Word classes of one language; all words in small letters, where nothing else is said."""

    closed: Mapping[str, str]
    """Function words to their universal parts of speech."""
    genitive: Words = frozenset()
    """Adpositions that make a noun part of another's phrase: "de", "का"."""
    locative: Words
    """Adpositions that stand with places."""
    bodies: Words
    """Lemmas that head the names of organisations."""
    body_words: Words
    """Lemmas that may stand beside the head of such a name."""
    titles: Words
    """Lemmas that stand before people's names."""
    times: Words
    """Lemmas of nouns that say when: never a claimant."""
    reporting_adpositions: Words = frozenset()
    """Adpositions that verbs follow: "según informó"."""
    perfect: Words = frozenset()
    """Lemmas of the auxiliaries of the perfect: "haber"."""
    agents: Words = frozenset()
    """Postpositions of one who acts: "ने", "यांनी"."""
    adpositions_follow: bool = False
    """Postpositions, and verbs at the end: Hindi and Marathi."""
    cased: bool = True
    """Names begin with capitals."""
    region_bodies: Words = frozenset()
    """Short names, as they are written, of bodies behind the adjective of a region: "Харківська ОВА"."""
    plural_endings: tuple[str, ...] = ()
    """Last letters of adjectives in names that are cited in the plural: "Повітряні сили"."""
    names_inflect: bool = False
    """A place's name may be inflected before a person's: "мер Одеси Ігор Ткачук"."""
    people_follow_bodies: bool = False
    """A person's name may stand right behind a body's: "речник Міністерства оборони Конашенков"."""
    area_ending: str = ""
    """Ending of an area's name before a postposition: "समुद्रा" for "समुद्र"; none where empty."""
    in_bodies: Words = field(init=False)
    """Lemmas that stand in the names of organisations, as heads or beside them."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "in_bodies", self.bodies | self.body_words)


@dataclass(frozen=True, slots=True, kw_only=True)
class NameParticles:
    """Small words between the capitals of a name."""

    bodies: Words = frozenset()
    """Of a body: "Universidad de las Américas"."""
    persons: Words = frozenset()
    """Of a person: "Osama bin Laden"."""
