"""Parses put together from what the model says of pieces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from pipeline.annotation.text.parse import Name, Parse, Token
from pipeline.languages.en.parsing.entities import FoundEntity
from pipeline.languages.en.parsing.labels import NAMES
from pipeline.languages.en.parsing.readings import Reading


class ReadPiece(NamedTuple):
    """What the model says of a piece's tokens, in their order."""

    firsts: Sequence[int]
    """Character of the piece that a token begins with."""
    lasts: Sequence[int]
    """Character of the piece that a token ends with."""
    heads: Sequence[int]
    """Tokens from a token to its head: negative to the left, 0 for a root."""
    readings: Sequence[Reading]
    names: Sequence[FoundEntity]


def parse(sentence: str, pieces: Iterable[tuple[ReadPiece, Sequence[int]]]) -> Parse:
    """The sentence's parse, of its pieces with their offsets (`Piece`)."""
    tokens: list[Token] = []
    names: list[Name] = []
    for piece, offsets in pieces:
        starts = [offsets[first] for first in piece.firsts]
        ends = [offsets[last] + 1 for last in piece.lasts]
        names += [Name(starts[each.first], ends[each.last], NAMES[each.label]) for each in piece.names if each.label in NAMES]
        tokens += _tokens(sentence, piece, starts, ends, len(tokens))
    return Parse(sentence, tuple(tokens), tuple(names))


def _tokens(sentence: str, piece: ReadPiece, starts: Sequence[int], ends: Sequence[int], base: int) -> Iterator[Token]:
    texts = [sentence[start:end] for start, end in zip(starts, ends, strict=True)]
    lemmas, pos, deps, morphs = zip(*piece.readings, strict=True)
    heads = [at + head for at, head in enumerate(piece.heads, base)]
    return map(Token, range(base, base + len(texts)), starts, ends, texts, lemmas, pos, deps, heads, morphs)
