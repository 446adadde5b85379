"""What stands right before and behind a name."""

from __future__ import annotations

from pipeline.annotation.entities.mention import Mention
from pipeline.annotation.entities.naming import EntityWords, Naming
from pipeline.annotation.text.document import Document


def stands_in(mention: Mention, document: Document, naming: Naming) -> bool:
    """Whether a preposition of place stands before the name and no possessive ending behind it: nobody is "near" a person."""
    before, after = neighbours(mention, document)
    return before in naming.words.locative and after != "'" and after not in naming.names.possessives and not mention.has_more


def is_entered(mention: Mention, document: Document, words: EntityWords) -> bool:
    """Whether a seat of government is the building, not the state: "встреча в Кремле"."""
    return mention.type == "LOCATION" and neighbours(mention, document)[0] in words.entered


def neighbours(mention: Mention, document: Document) -> tuple[str, str]:
    """The words before and behind a name, in small letters; "" at the ends of its sentence."""
    tokens = document.sentences[mention.sentence].parse.tokens
    before = tokens[mention.first - 1].text.casefold() if mention.first else ""
    after = tokens[mention.last + 1].text.casefold() if mention.last + 1 < len(tokens) else ""
    return before, after
