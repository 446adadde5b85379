"""Any language without rules of its own: the places that it names, and nothing that would be made up."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotation.places.gazetteer import Gazetteer, Place
from pipeline.annotation.shallow.tokens import Tokeniser
from pipeline.annotation.text.document import Attribution, Document
from pipeline.annotation.text.parse import Name, Parse, Token

_LONGEST = 4
"""Words of a place's name."""
_SURE = 500_000
"""People of a city that is no state's capital: smaller ones bear the names of people and things in some language."""
_SHORTEST = 4
"""Letters of a place's name: shorter ones are words in some language."""


class PlainParser:
    """A `Parser` without lemmas or parts of speech: each token hangs from the first."""

    model = "gazetteer"

    def __init__(self, gazetteer: Gazetteer, tokeniser: Tokeniser) -> None:
        self._gazetteer = gazetteer
        self._tokeniser = tokeniser

    def parse(self, sentences: Sequence[str]) -> list[Parse]:
        """The parse of each sentence, in their order. Never raises for any string."""
        return [self._parse(sentence) for sentence in sentences]

    def _parse(self, sentence: str) -> Parse:
        tokens = tuple(
            Token(index, start, end, sentence[start:end], sentence[start:end].casefold(), "X", "dep" if index else "root", 0, "")
            for index, (start, end) in enumerate(self._tokeniser.spans(sentence))
        )
        return Parse(sentence, tokens, tuple(self._names(tokens)))

    def _names(self, tokens: tuple[Token, ...]) -> list[Name]:
        found: list[Name] = []
        index = 0
        while index < len(tokens):
            size = self._size(tokens, index)
            if size:
                found.append(Name(tokens[index].start, tokens[index + size - 1].end, "LOCATION"))
            index += size or 1
        return found

    def _size(self, tokens: tuple[Token, ...], index: int) -> int:
        """How many words from a token on name a place."""
        if tokens[index].text[:1].islower():
            return 0
        for size in range(min(_LONGEST, len(tokens) - index), 0, -1):
            text = " ".join(token.text for token in tokens[index : index + size])
            places = self._gazetteer.lookup(text, by_sound=False) if len(text) >= _SHORTEST else ()
            if places and _is_sure(places[0]):
                return size
        return 0


def _is_sure(place: Place) -> bool:
    return place.kind == "country" or (place.kind == "city" and (place.capital or place.population >= _SURE))


def no_attributions(document: Document) -> tuple[Attribution, ...]:
    """None: who says what cannot be told without rules of the language."""
    return ()
