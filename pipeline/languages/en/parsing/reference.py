"""spaCy's own pipe: what the fast parser is held to, and what parses where that one does not know the model."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from pipeline.annotation.text.parse import Name, Parse, Token
from pipeline.languages.en.parsing.labels import NAMES, lemma
from pipeline.languages.en.parsing.pieces import pieces

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

BATCH: Final = 64
"""Pieces given to the models together: of 1,289 sentences of political articles one takes 12.5 ms alone, 7.4 in batches of 8,
5.8 of 32, 5.4 of 64 and 6.1 of 128."""


class ReferenceParser:
    """Parses with spaCy's components, one after the other."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp

    def parse(self, sentences: Sequence[str]) -> list[Parse]:
        """The parse of each sentence, in their order.

        What the models make of a piece is the same to the last bit in any batch: no text is filled up to the length of another,
        and BLIS adds a row's products up in the same order in any matrix.
        """
        cut = [list(pieces(sentence, self._nlp)) for sentence in sentences]
        parsed = self._nlp.pipe((piece.doc for of_sentence in cut for piece in of_sentence), batch_size=BATCH)
        return [
            _parse(sentence, [(next(parsed), piece.offsets) for piece in of_sentence])
            for sentence, of_sentence in zip(sentences, cut, strict=True)
        ]


def _parse(sentence: str, parsed: Iterable[tuple[Doc, Sequence[int]]]) -> Parse:
    tokens: list[Token] = []
    names: list[Name] = []
    for doc, offsets in parsed:
        names += _names(doc, offsets)
        tokens += _tokens(sentence, doc, offsets, len(tokens))
    return Parse(sentence, tuple(tokens), tuple(names))


def _tokens(sentence: str, piece: Doc, offsets: Sequence[int], index: int) -> Iterator[Token]:
    for token in piece:
        start, end = offsets[token.idx], offsets[token.idx + len(token) - 1] + 1
        yield Token(
            index=index + token.i,
            start=start,
            end=end,
            text=sentence[start:end],
            lemma=lemma(token.text.lower(), token.lemma_.lower(), token.pos_),
            pos=token.pos_,
            dep=token.dep_,
            head=index + token.head.i,
            morph=str(token.morph),
        )


def _names(piece: Doc, offsets: Sequence[int]) -> Iterator[Name]:
    for found in piece.ents:
        kind = NAMES.get(found.label_)
        if kind:
            yield Name(offsets[found.start_char], offsets[found.end_char - 1] + 1, kind)
