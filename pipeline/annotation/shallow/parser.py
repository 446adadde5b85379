"""Parses a sentence without a statistical model: parts of speech by closed classes and forms, names by capitals or context."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.annotation.shallow.lexicon import Lexicon
from pipeline.annotation.shallow.names import names
from pipeline.annotation.shallow.tokens import tokenise
from pipeline.annotation.shallow.trees import rooted
from pipeline.annotation.text.parse import Name, Parse, Token

LONGEST_WORD = 40
"""Letters. A longer one is no word, and guessing its ending costs time: it is its own lemma."""

_CACHED_WORDS = 50_000


class ShallowParser:
    """A `Parser` of any language that has a `Lexicon`. Loads the language's dictionary with its first sentence."""

    def __init__(self, lexicon: Lexicon, gazetteer: Gazetteer) -> None:
        self.model = lexicon.model
        self._lexicon = lexicon
        self._gazetteer = gazetteer
        self._read = lru_cache(_CACHED_WORDS)(self._reading)

    def parse(self, sentences: Sequence[str]) -> list[Parse]:
        """The parse of each sentence, in their order. Never raises for any string."""
        return [self._parse(sentence) for sentence in sentences]

    def _parse(self, sentence: str) -> Parse:
        tokens = self._tokens(sentence)
        found = names(tokens, self._lexicon, self._gazetteer)
        tokens = [self._named(token, tokens, found) for token in tokens]
        tree = rooted(tokens, self._lexicon)
        spans = (Name(tokens[first].start, tokens[last].end, kind) for first, last, kind in found)
        return Parse(sentence, tree, tuple(spans))

    def _tokens(self, sentence: str) -> list[Token]:
        tokens: list[Token] = []
        for index, (start, end) in enumerate(tokenise(sentence, self._lexicon.suffix, self._lexicon.whole)):
            text = sentence[start:end]
            glued = bool(tokens) and tokens[-1].end == start and self._lexicon.suffix is not None and text[0].isalpha()
            opens = not any(any(map(str.isalnum, token.text)) for token in tokens)
            lemma, pos = (text, "ADP") if glued and tokens[-1].text[0].isalpha() else self._read(text, opens)
            pos = self._in_context(text, lemma, pos, tokens)
            morph = self._lexicon.features(text.casefold(), lemma, pos)
            tokens.append(Token(index, start, end, text, lemma, pos, "", index, morph))
        return tokens

    def _reading(self, text: str, opens: bool) -> tuple[str, str]:
        """Lemma and part of speech of a word by itself; `opens` where a capital says nothing."""
        lexicon, low = self._lexicon, text.casefold()
        if not any(map(str.isalnum, text)):
            return low, "PUNCT"
        if text[0].isdigit():
            return low, "NUM"
        named = lexicon.cased and text[0].isupper() and not opens
        if low in lexicon.closed and (not named or (lexicon.closed[low] in ("ADP", "DET", "CCONJ") and not text.isupper())):
            return lexicon.lemma(low), lexicon.closed[low]
        if len(text) > LONGEST_WORD:
            return low, "X"
        lemma = lexicon.lemma(low)
        if lexicon.cased and text[0].isupper() and (not opens or not lexicon.known(low)):
            return lexicon.lemma(text).casefold(), "PROPN"
        if lexicon.is_verb(low, lemma):
            return lemma, "VERB"
        if lexicon.is_adjective(low, lemma):
            return lemma, "ADJ"
        return lemma, "NOUN"

    def _in_context(self, text: str, lemma: str, pos: str, before: Sequence[Token]) -> str:
        """A word that looks like a verb is a noun behind an article: "el ataque"."""
        if pos == "VERB" and before and not self._lexicon.adpositions_follow:
            finite = "VerbForm=Fin" in self._lexicon.features(text.casefold(), lemma, pos)
            if before[-1].pos == "DET" or (
                before[-1].pos == "ADP" and finite and before[-1].lemma not in self._lexicon.that_like
            ):
                return "NOUN"
        return pos

    def _named(self, token: Token, tokens: Sequence[Token], found: Sequence[tuple[int, int, str]]) -> Token:
        """Words inside a name are proper nouns, and inflected ones have the nominative that names have."""
        kind = next((kind for first, last, kind in found if first <= token.index <= last), None)
        if kind is None or token.pos in ("ADP", "PUNCT", "DET", "CCONJ"):
            return token
        if kind in ("PERSON", "LOCATION") and token.pos != "NUM" and token.text.casefold() not in self._lexicon.titles:
            if self._lexicon.known(token.text.casefold()) and self._lexicon.cased and token.pos == "ADJ":
                return token
            oblique = kind == "LOCATION" or self._is_oblique(token, tokens)
            return replace(token, pos="PROPN", lemma=self._lexicon.name_lemma(token.text.casefold(), oblique))
        if token.pos == "ADJ" and token.text[-1:] in "ії" and not self._gazetteer.nationality(token.lemma):
            return replace(token, lemma=token.text.casefold())  # "Повітряні сили" are cited in the plural
        return token

    def _is_oblique(self, token: Token, tokens: Sequence[Token]) -> bool:
        """Whether the name stands behind an adposition, or behind a word of its phrase that is inflected."""
        for before in reversed(tokens[: token.index]):
            if before.pos == "ADP":
                return True
            if before.pos not in ("NOUN", "PROPN", "ADJ"):
                return False
            if before.pos == "NOUN":
                return before.lemma != before.text.casefold() and "Number=Plur" not in before.morph
        return False
