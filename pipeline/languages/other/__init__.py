"""Any language without a pack: the places that it names, dates in digits, amounts of money, and nothing that would be made up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pipeline.annotation.places.gazetteer import Gazetteer
    from pipeline.annotation.reader import Reader

FOLDER: Final = Path(__file__).parent


def other(gazetteer: Gazetteer) -> Reader:
    """What reads an article in a language that no pack is for."""
    from pipeline.annotation.claims.words import ClaimWords
    from pipeline.annotation.reader import Reader
    from pipeline.annotation.shallow.tokens import Tokeniser, TokenWords
    from pipeline.annotation.text.words import TextWords
    from pipeline.languages.naming import naming
    from pipeline.languages.other.counting import PLAIN_COUNTING
    from pipeline.languages.other.parser import PlainParser, no_attributions
    from pipeline.languages.other.times import PLAIN_TIMES

    return Reader(
        text=TextWords(),
        parser=PlainParser(gazetteer, Tokeniser(TokenWords())),
        attributions=no_attributions,
        times=PLAIN_TIMES,
        counting=PLAIN_COUNTING,
        events=None,
        claims=ClaimWords(),
        naming=naming(None),
    )
