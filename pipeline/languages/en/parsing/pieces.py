"""Sentences cut into what the model reads at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from schemas import Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

LONGEST_PIECE: Final = 2_000
"""Characters. A longer sentence is cut at white space, so that the tokeniser's patterns stay bounded."""

MOST_TOKENS: Final = 300
"""A longer sentence is parsed in pieces of so many tokens: it is a table or a list, and its cost has to stay linear."""

SURROGATE: Final = re.compile("[\ud800-\udfff]")
"""Half of a character, which no model's table can hold."""


class Piece(NamedTuple):
    """Tokens that the model reads together: at least one."""

    doc: Doc
    offsets: Sequence[int]
    """In the sentence, of each character from the piece's first on."""


def pieces(sentence: str, nlp: Language) -> Iterator[Piece]:
    """The sentence in pieces, their runs of white space read as one space; none where it is blank."""
    if len(sentence) <= LONGEST_PIECE and " ".join(sentence.split()) == sentence and not SURROGATE.search(sentence):
        yield from _of_tokens(nlp.make_doc(sentence), range(len(sentence)))
        return
    for start, end in _spans(sentence):
        read, places = _single_spaced(sentence[start:end])
        yield from _of_tokens(nlp.make_doc(read), [start + place for place in places])


def _of_tokens(whole: Doc, offsets: Sequence[int]) -> Iterator[Piece]:
    if len(whole) <= MOST_TOKENS:
        if len(whole):
            yield Piece(whole, offsets)
        return
    for first in range(0, len(whole), MOST_TOKENS):
        yield Piece(whole[first : first + MOST_TOKENS].as_doc(), offsets[whole[first].idx :])


def _spans(sentence: str) -> Iterator[Span]:
    start = 0
    while len(sentence) - start > LONGEST_PIECE:
        space = sentence.rfind(" ", start + LONGEST_PIECE // 2, start + LONGEST_PIECE)
        end = space + 1 if space >= 0 else start + LONGEST_PIECE
        yield start, end
        start = end
    if start < len(sentence):
        yield start, len(sentence)


def _single_spaced(text: str) -> tuple[str, list[int]]:
    """`text` with single spaces and none at its ends, and for each of its characters the offset in `text`."""
    read: list[str] = []
    places: list[int] = []
    for match in re.finditer(r"\S+", text):
        if read:
            read.append(" ")
            places.append(match.start() - 1)
        read.append(SURROGATE.sub("\ufffd", match.group()))
        places.extend(range(match.start(), match.end()))
    return "".join(read), places
