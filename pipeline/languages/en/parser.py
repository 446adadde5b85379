"""English parses: by spaCy's model, the quick way where that is known to give what spaCy's own pipe gives."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.parsing.model import NAME, ParserModelError, expect, load
from pipeline.languages.en.parsing.reference import ReferenceParser

if TYPE_CHECKING:
    from spacy.language import Language

    from pipeline.languages.en.parsing.fast import FastParser

log = logging.getLogger(__name__)

TRIED: Final = (
    "“There isn't a deal,” Ms. Eva Novakova of Reuters told the 27 ministers in Brno on 3 May 2024, and they'd hoped it'll hold.",
    "NATO said 11 people were hurt by the $2.5 million drones; let's see who's got to pay for the Navy's ships.",
)
"""Parsed both ways when a parser is made, in 100 ms, 80 of which its first article would take otherwise."""

UNFAMILIAR: Final = (ParserModelError, AttributeError, ImportError, LookupError, TypeError, ValueError)
"""What is raised where the model, or a part of spaCy, is not what the fast parser was written for."""


class EnglishParser:
    """A `Parser` for English. Loads the model when built (1.5 s, 190 MB with spaCy itself). Not safe for threads at once."""

    model = NAME

    def __init__(self) -> None:
        """Raises `ImportError` where spaCy or the vendored model is not installed, `OSError` where its weights are not as they
        should be."""
        self._parser = fastest(load())

    def parse(self, sentences: Sequence[str]) -> list[Parse]:
        """The parse of each sentence, in their order; runs of white space are read as one space. Never raises for any string.

        The pieces of a very long sentence have a root each. A piece's parse is the same whatever it is parsed with.
        """
        return self._parser.parse(sentences)


def fastest(nlp: Language) -> FastParser | ReferenceParser:
    """The fast parser, or the reference where the model is not as that one expects or the two differ: a warning says so."""
    reference = ReferenceParser(nlp)
    try:
        from pipeline.languages.en.parsing.fast import FastParser  # reaches into parts of spaCy that may be missing

        fast = FastParser(nlp)
        expect(fast.parse(TRIED) == reference.parse(TRIED), "the same parses as spaCy's own pipe makes")
    except UNFAMILIAR as error:
        log.warning("English is parsed by spaCy's own pipe, which takes three times as long: %s: %s", type(error).__name__, error)
        return reference
    return fast
