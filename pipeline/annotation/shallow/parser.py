"""Parses a sentence without a statistical model: parts of speech by closed classes and forms, names by capitals or context."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from pipeline.annotation.shallow.naming.cased import cased_names
from pipeline.annotation.shallow.naming.lookup import NamedRange, NameLookup
from pipeline.annotation.shallow.naming.uncased import uncased_names
from pipeline.annotation.shallow.tokens import Tokeniser
from pipeline.annotation.shallow.trees import with_tree
from pipeline.annotation.text.parse import Name, Parse, Token
from schemas import EntityType

LONGEST_WORD = 40
"""Letters. A longer one is no word, and guessing its ending costs time: it is its own lemma."""

_CACHED_WORDS = 50_000

_UNNAMED = frozenset({"ADP", "PUNCT", "DET", "CCONJ"})
"""Parts of speech that words keep inside a name."""


class ShallowParser:
    """A `Parser` of any language that has `WordClasses` and `Forms`. Loads the language's dictionary with its first sentence."""

    def __init__(self, lookup: NameLookup, tokeniser: Tokeniser) -> None:
        """`lookup` holds the word classes and forms of the language, too."""
        self._classes = classes = lookup.classes
        self._forms = forms = lookup.forms
        self.model = forms.model
        self._lookup = lookup
        self._tokeniser = tokeniser
        self._names = cased_names if classes.cased else uncased_names
        self._read = lru_cache(_CACHED_WORDS)(self._reading)

    def parse(self, sentences: Sequence[str]) -> list[Parse]:
        """The parse of each sentence, in their order. Never raises for any string."""
        return [self._parse(sentence) for sentence in sentences]

    def _parse(self, sentence: str) -> Parse:
        tokens = self._tokens(sentence)
        found = self._names(tokens, self._lookup)
        kinds = {index: kind for first, last, kind in found for index in range(first, last + 1)}
        tokens = [self._named(token, tokens, kinds.get(token.index)) for token in tokens]
        return Parse(sentence, with_tree(tokens, self._classes), _spans(tokens, found))

    def _tokens(self, sentence: str) -> list[Token]:
        """The tokens without a tree: each is its own head, and has no relation."""
        tokens: list[Token] = []
        opens = True
        for index, (start, end) in enumerate(self._tokeniser.spans(sentence)):
            text = sentence[start:end]
            lemma, pos = (text, "ADP") if self._is_suffix(text, start, tokens) else self._read(text, opens)
            lemma, pos = self._in_perfect(text, lemma, tokens) or (lemma, self._in_context(text, lemma, pos, tokens))
            morph = self._forms.features(text.casefold(), lemma, pos)
            tokens.append(Token(index, start, end, text, lemma, pos, "", index, morph))
            opens = opens and not any(map(str.isalnum, text))
        return tokens

    def _is_suffix(self, text: str, start: int, before: Sequence[Token]) -> bool:
        """Whether a word is a postposition that was cut off the one before it."""
        if self._forms.suffix is None or not before or before[-1].end != start:
            return False
        return text[0].isalpha() and before[-1].text[0].isalpha()

    def _reading(self, text: str, opens: bool) -> tuple[str, str]:
        """Lemma and part of speech of a word by itself; `opens` where a capital says nothing."""
        low = text.casefold()
        if not any(map(str.isalnum, text)):
            return low, "PUNCT"
        if text[0].isdigit():
            return low, "NUM"
        if self._is_closed(text, opens):
            return self._forms.lemma(low), self._classes.closed[low]
        if len(text) > LONGEST_WORD:
            return low, "X"
        lemma = self._forms.lemma(low)
        if self._classes.cased and text[0].isupper() and (not opens or not self._forms.known(low)):
            return self._forms.lemma(text).casefold(), "PROPN"
        if self._forms.is_verb(low, lemma):
            return lemma, "VERB"
        if self._forms.is_adjective(low, lemma):
            return lemma, "ADJ"
        return lemma, "NOUN"

    def _is_closed(self, text: str, opens: bool) -> bool:
        """Whether a word belongs to a closed class; with a capital inside a sentence only where titles have such words: "La"."""
        pos = self._classes.closed.get(text.casefold())
        if pos is None:
            return False
        named = self._classes.cased and text[0].isupper() and not opens
        return not named or (pos in ("ADP", "DET", "CCONJ") and not text.isupper())

    def _in_perfect(self, text: str, lemma: str, before: Sequence[Token]) -> tuple[str, str] | None:
        """Lemma and part of speech of a participle right behind its auxiliary: "ha dicho"; None elsewhere."""
        if not before or before[-1].pos != "AUX" or before[-1].lemma not in self._classes.perfect:
            return None
        verb = self._forms.participle(text.casefold())
        return None if verb is None else (verb, "VERB")

    def _in_context(self, text: str, lemma: str, pos: str, before: Sequence[Token]) -> str:
        """The part of speech: a word that looks like a verb is a noun behind an article ("el ataque") or an adposition."""
        if pos != "VERB" or not before or self._classes.adpositions_follow:
            return pos
        if before[-1].pos == "DET":
            return "NOUN"
        if before[-1].pos != "ADP" or before[-1].lemma in self._classes.reporting_adpositions:
            return pos
        return "NOUN" if "VerbForm=Fin" in self._forms.features(text.casefold(), lemma, pos) else pos

    def _named(self, token: Token, tokens: Sequence[Token], kind: EntityType | None) -> Token:
        """Words inside a name, of type `kind`, are proper nouns, and inflected ones have the nominative that names have."""
        if kind is None or token.pos in _UNNAMED:
            return token
        low = token.text.casefold()
        if kind in ("PERSON", "LOCATION") and token.pos != "NUM" and low not in self._classes.titles:
            if token.pos == "ADJ" and self._classes.cased and self._forms.known(low):
                return token
            placed = self._place_lemma(token, tokens) if kind == "LOCATION" else token.lemma
            if placed != token.lemma:
                return replace(token, pos="PROPN", lemma=placed)
            oblique = kind == "LOCATION" or _is_oblique(token, tokens)
            return replace(token, pos="PROPN", lemma=self._forms.name_lemma(low, oblique))
        plural = token.pos == "ADJ" and token.text.endswith(self._classes.plural_endings)
        if plural and not self._lookup.gazetteer.nationality(token.lemma):
            return replace(token, lemma=low)
        return token

    def _place_lemma(self, token: Token, tokens: Sequence[Token]) -> str:
        """The lemma of a token in a place's name, by the longest name that ends with it."""
        firsts = range(max(0, token.index - 2), token.index + 1) if self._forms.suffix else ()
        lemmas = (self._lookup.place_lemma(tokens, first, token.index) for first in firsts)
        return next((lemma for lemma in lemmas if lemma != token.lemma), token.lemma)


def _spans(tokens: Sequence[Token], found: Sequence[NamedRange]) -> tuple[Name, ...]:
    return tuple(Name(tokens[first].start, tokens[last].end, kind) for first, last, kind in found)


def _is_oblique(token: Token, tokens: Sequence[Token]) -> bool:
    """Whether a name stands behind an adposition, or behind a word of its phrase that is inflected."""
    for before in reversed(tokens[: token.index]):
        if before.pos == "ADP":
            return True
        if before.pos not in ("NOUN", "PROPN", "ADJ"):
            return False
        if before.pos == "NOUN":
            return before.lemma != before.text.casefold() and "Number=Plur" not in before.morph
    return False
