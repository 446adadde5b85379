"""The model, once for all tests of the room."""

from __future__ import annotations

from typing import Final

import pytest
from spacy.language import Language

from pipeline.languages.en.parsing.fast import FastParser
from pipeline.languages.en.parsing.model import load
from pipeline.languages.en.parsing.reference import ReferenceParser

ODD: Final = (
    "",
    " ",
    "\n\t ",
    "a",
    ".",
    "\x00",
    "\x00\x01 the \x7f\x85 minister\x1c said\u2028so.",
    "\u200b",
    "\ufeffKyiv denied it.",
    "\ud800",
    "He said \ud83d no.",
    "🚀 Rockets 🇺🇦 hit 👩\u200d👩\u200d👧 Kyiv 💥💥💥!!!",
    "Президент України заявив у Києві, що 12 ракет збито.",
    "総理大臣は東京で記者会見を行った。",
    "وقال الوزير في القاهرة إن الاتفاق مات.",
    "Ζ̵̡̛̼͖̠̀a̷l̶g̸o̶ said it.",
    "x" * 5_000,
    "?!" * 900,
    "ship, " * 900,
    "She said " + "and he said " * 400 + "it.",
    "Zxqv frobnicated the blargh in Wuggleton on 31 Smarch 2031 for $9.99bn.",
    "HE SAID THE U.S. ARMY ISN'T GOING TO DO IT, SO LET'S GO.",
    "Y'all ain't gonna believe it; c'mon, I gotta go, 'cause there's nothin' doin'.",
    "Gon na , got ta , let 's , ain n't , y' all",
    "There was there is it rains there",
    "https://example.org/a?b=c#d @user #tag e.mail@example.org 10:30am 5km 3-4 w/out U.K.'s",
    "“Quote ‘inner’ ” — dash – dash - hyphen… and (brackets [nested {deep}])",
    "one\u00a0two\u2009three  four\tfive\nsix",
    "The Bank of the West of the South of the North of the East of the Isles of the Sea said so",
)
"""Whatever may be asked of a parser."""


@pytest.fixture(scope="session")
def nlp() -> Language:
    return load()


@pytest.fixture(scope="session")
def reference(nlp: Language) -> ReferenceParser:
    return ReferenceParser(nlp)


@pytest.fixture(scope="session")
def fast(nlp: Language) -> FastParser:
    return FastParser(nlp)
