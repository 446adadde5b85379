"""Any language without a pack: the places that it names, dates in digits, amounts of money, and nothing that would be made up."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.annotation.places.gazetteer import Gazetteer
    from pipeline.annotation.reader import Reader


def other(gazetteer: Gazetteer) -> Reader:
    """What reads an article in a language that no pack is for."""
    from pipeline.annotation.reader import Reader
    from pipeline.annotation.shallow.tokens import Tokeniser, TokenWords
    from pipeline.languages.other.parser import PlainParser, no_attributions
    from pipeline.languages.other.times import PLAIN_TIMES
    from pipeline.languages.packs import read_words
    from pipeline.languages.united import FOLDERS

    tokeniser = Tokeniser(read_words(FOLDERS, "tokens", TokenWords))
    return Reader(parser=PlainParser(gazetteer, tokeniser), attributions=no_attributions, times=PLAIN_TIMES, events=None)
