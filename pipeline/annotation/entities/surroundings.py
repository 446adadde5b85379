"""What stands right before and behind a name: prepositions of place, articles, titles."""

from __future__ import annotations

from pipeline.annotation.entities.spans import Mention
from pipeline.annotation.names.keys import TITLES
from pipeline.annotation.text.document import Document
from pipeline.languages.en.naming.deeds import leader
from schemas import EntityType

_LOCATIVE = frozenset({"in", "near", "outside", "across", "throughout", "towards", "into"})
_ABOUT_PLACES = _LOCATIVE | {"on", "along", "from", "at", "through", "over", "beyond", "between", "to"}
_ACROSS = frozenset({"across", "along", "beyond", "off"})
_RUSSIAN_LOCATIVE = frozenset({"в", "из", "у", "около", "возле", "под", "за", "на", "близ"})
_PARTS = frozenset(
    ["confluence", "bank", "mouth", "shore", "coast", "source", "valley", "tributary", "north", "south", "east", "west", "banks"]
)


def stands_in(mention: Mention, document: Document) -> bool:
    """Whether a preposition of place stands before the name and no possessive ending behind it: nobody is "near" a person."""
    before, after = _neighbours(mention, document)
    return before in _LOCATIVE and after not in ("'s", "’s", "'") and mention.start == mention.core[0]


def with_article(mention: Mention, document: Document) -> EntityType | None:
    """A person's name has no article: "on the Danube" is a place, "the Storting" an organisation."""
    parse = document.sentences[mention.sentence].parse
    before, _ = _neighbours(mention, document)
    joined = parse.tokens[mention.last].dep in ("compound", "amod", "nmod", "poss")
    if before != "the" or joined or mention.start != mention.core[0]:
        return None
    preposition = parse.tokens[mention.first - 2].text.casefold() if mention.first > 1 else ""
    of = leader(parse, mention.last).head
    part = parse.tokens[parse.tokens[of].head].lemma if parse.tokens[of].text == "of" else ""
    if part in _PARTS and " " not in mention.text:
        return "LOCATION"
    if mention.text.endswith("s"):
        return None
    if preposition in _ACROSS or (mention.type == "PERSON" and preposition in _ABOUT_PLACES):
        return "LOCATION"
    return "ORGANISATION"


def is_entered(mention: Mention, document: Document) -> bool:
    """Whether a seat of government, in Russian, is the building: "встреча в Кремле"."""
    before, _ = _neighbours(mention, document)
    return document.language == "ru" and mention.type == "LOCATION" and before in _RUSSIAN_LOCATIVE


def _neighbours(mention: Mention, document: Document) -> tuple[str, str]:
    """The words before and behind a name, in lower case."""
    tokens = document.sentences[mention.sentence].parse.tokens
    before = tokens[mention.first - 1].text.casefold() if mention.first else ""
    after = tokens[mention.last + 1].text.casefold() if mention.last + 1 < len(tokens) else ""
    return before, after


def has_article(mention: Mention, document: Document) -> bool:
    """Whether "the" stands right before the name."""
    return _neighbours(mention, document)[0] == "the"


def has_title(mention: Mention, document: Document) -> bool:
    """Whether a title with a capital stands before the name. English only: in Russian what it governs stands there, too."""
    tokens = document.sentences[mention.sentence].parse.tokens
    before = tokens[mention.first - 1].text if mention.first else ""
    return before[:1].isupper() and before.casefold().rstrip(".") in TITLES and not mention.text.isupper()
