"""simplemma's dictionaries: lemmas, and which words there are."""

from __future__ import annotations

from importlib.metadata import version

import simplemma

from pipeline.annotation.shallow.word_classes import Words


class Dictionary:
    """The dictionary of one language. Its file is read with the first word that is asked for."""

    def __init__(self, code: str, known: Words = frozenset()) -> None:
        """`code` is simplemma's name of the language; `known` are words that the dictionary lacks."""
        self.model = f"simplemma {version('simplemma')} {code}"
        """Name and version, for the trace of what read an article."""
        self._code = code
        self._known = known

    def lemma(self, word: str) -> str:
        """The citation form of a word, or the word itself where the dictionary has none; with its capitals."""
        return str(simplemma.lemmatize(word, lang=self._code))

    def knows(self, word: str) -> bool:
        """Whether the dictionary lists the word, or it is one of those given besides."""
        return bool(simplemma.is_known(word, lang=self._code)) or word in self._known
