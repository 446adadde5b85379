"""What articles, titles and prepositions beside a name tell of it: "on the Danube", "the Storting"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.annotation.entities.evidence import Evidence
from pipeline.annotation.entities.lists import leader
from pipeline.annotation.entities.mention import Mention
from pipeline.annotation.entities.surroundings import neighbours
from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Token
from pipeline.languages.en import FOLDER
from pipeline.languages.packs import read_words
from schemas import EntityType


@dataclass(frozen=True, slots=True, kw_only=True)
class SurroundingWords:
    """Words before names, in small letters."""

    about_places: frozenset[str]
    """Prepositions before "the" and the name of a place: "on the Danube"."""
    across: frozenset[str]
    """Those before which the name is a place's whatever the tagger says."""
    parts: frozenset[str]
    """Lemmas of parts of rivers, mountains and coasts, before "of the"."""
    where: frozenset[str]
    """Prepositions before a list of places: "from Athens and Rafina"."""
    locative: frozenset[str]
    """Prepositions before a single word that no tagger sees."""
    calendar: frozenset[str]
    """Names of times, as written."""


_WORDS: Final = read_words([FOLDER], "surroundings", SurroundingWords)


def with_article(mention: Mention, document: Document) -> EntityType | None:
    """A person's name has no article: "on the Danube" is a place, "the Storting" an organisation."""
    parse = document.sentences[mention.sentence].parse
    joined = parse.tokens[mention.last].dep in ("compound", "amod", "nmod", "poss")
    if not has_article(mention, document) or joined or mention.has_more:
        return None
    preposition = parse.tokens[mention.first - 2].text.casefold() if mention.first > 1 else ""
    of = leader(parse, mention.last).head
    part = parse.tokens[parse.tokens[of].head].lemma if parse.tokens[of].text == "of" else ""
    if part in _WORDS.parts and " " not in mention.text:
        return "LOCATION"
    if mention.text.endswith("s"):
        return None
    if preposition in _WORDS.across or (mention.type == "PERSON" and preposition in _WORDS.about_places):
        return "LOCATION"
    return "ORGANISATION"


def has_article(mention: Mention, document: Document) -> bool:
    """Whether "the" stands right before the name."""
    return neighbours(mention, document)[0] == "the"


def has_title(mention: Mention, evidence: Evidence) -> bool:
    """Whether a title with a capital stands before the name, which is no acronym."""
    tokens = evidence.parse(mention).tokens
    before = tokens[mention.first - 1].text if mention.first else ""
    return before[:1].isupper() and evidence.naming.names.is_title(before) and not mention.text.isupper()


def is_among_places(mention: Mention, evidence: Evidence) -> bool:
    """Whether the name stands in a list of places, behind a preposition of place: "from Athens and Rafina"."""
    parse = evidence.parse(mention)
    first = leader(parse, mention.last)
    return parse.tokens[first.head].text in _WORDS.where and set(evidence.lists.others(mention)) == {"LOCATION"}


def is_located(before: str) -> bool:
    """Whether `before`, the word before a name, is a preposition of place."""
    return before in _WORDS.locative


def is_time(token: Token) -> bool:
    """Whether a word with a capital is the name of a month or feast."""
    return token.text in _WORDS.calendar
