"""What the model calls things, as the contract calls them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pipeline.languages.en import FOLDER
from pipeline.languages.packs import read_words
from schemas import EntityType

NAMES: Final[dict[str, EntityType]] = {
    "PERSON": "PERSON",
    "ORG": "ORGANISATION",
    "GPE": "LOCATION",
    "LOC": "LOCATION",
    "FAC": "FACILITY",
    "NORP": "NATIONALITY",
    "EVENT": "EVENT",
    "DATE": "DATETIME",
    "TIME": "DATETIME",
    "CARDINAL": "QUANTITY",
    "PERCENT": "QUANTITY",
    "QUANTITY": "QUANTITY",
    "MONEY": "MONEY",
}
"""OntoNotes labels as the contract's types. LAW, LANGUAGE, ORDINAL, PRODUCT and WORK_OF_ART have none there."""

UNDOUBLED: Final = re.compile("[^aeiou]*[aeiou][bcdgklmnprtvz]")
"""Verbs of one short syllable, which double their consonant: no past of theirs is "hoped" or "rated"."""


@dataclass(frozen=True, slots=True)
class ParserWords:
    """What the pack says of the model's mistakes."""

    lemmas: Mapping[str, str]
    """Lemma that the model makes of some forms of a verb, to the verb's lemma."""


LEMMAS: Final = read_words([FOLDER], "parser", ParserWords).lemmas


def lemma(text: str, lemma: str, pos: str) -> str:
    """The model's lemma of a token, without the mistakes that it makes for verbs: "hop" for "hoped".

    All in small letters but `pos`, the universal part of speech.
    """
    if pos != "VERB":
        return lemma
    if text in {f"{lemma}ed", f"{lemma}es", f"{lemma}ing"} and UNDOUBLED.fullmatch(lemma):
        return f"{lemma}e"
    return LEMMAS.get(lemma, lemma)
