"""Marathi word forms. No dictionary of Marathi is packaged: postpositions are cut off, and Hindi's shares much of the rest."""

from __future__ import annotations

import re
from typing import Final

from pipeline.annotation.shallow.dictionary import Dictionary
from pipeline.annotation.shallow.forms import Forms
from pipeline.annotation.shallow.word_classes import WordClasses
from pipeline.languages.mr import FOLDER
from pipeline.languages.mr.oblique import FormWords, nominatives, oblique_stems
from pipeline.languages.packs import read_words

_SUFFIX: Final = re.compile(
    "(?:बद्दल|विरुद्ध|विरोधात|मध्ये|मधील|जवळील|जवळ|पासून|पर्यंत|साठी|मुळे|नुसार|प्रमाणे|वरील|कडून|सोबत|हून|च्या"
    "|(?<!र्)(?<!वा)(?:चा|ची|चे)|(?<!हि)(?<!अ)(?:ने|नं)|(?<=ां)(?:नी|ना|वर)|(?<=[ाीे])वर|(?<=ा)शी|(?<=[हयरलवनटकडळबसगमदश]ा)त|(?<=[ीईूे])त|(?<=ां)त)$"
)
"""Marathi writes most postpositions with their nouns: चर्चा, महिने and गुजरात look as if they had one, and have none."""

_VERB: Final = re.compile("(?:[लव]ल्या|ल्या|ण्या|णार|तात|तील|ऊन|ून|ितले|टले|ितला|ळले|रले|णाले|णाल्या|णाला|ाले|ाली|ेला|ेले|ेली|तले|तली)$")
_SHORTEST = 4
"""Characters of a verb."""


class MarathiForms:
    """The rules of Marathi over its words. The names of states are read with the first word that a lemma is asked for."""

    def __init__(self, words: FormWords, titles: frozenset[str]) -> None:
        """`titles` stand before people's names, and are inflected as other nouns."""
        self._words = words
        self._nouns = frozenset(words.nouns)
        self._titles = titles
        self._dictionary = Dictionary("hi", words.known)
        self._stems: dict[str, str] | None = None
        self.model = f"{self._dictionary.model}, Marathi rules 1"
        """Name and version of the dictionary and of the rules."""

    def lemma(self, word: str) -> str:
        """The citation form where a list or rule has it, else the word."""
        return self._oblique().get(word, word)

    def name_lemma(self, word: str, oblique: bool) -> str:
        """The nominative of a name: the lemma, wherever it stands."""
        return self.lemma(word)

    def known(self, word: str) -> bool:
        """Whether Hindi's dictionary lists the word, or it is a form of a known noun, or looks like a verb."""
        return self._dictionary.knows(word) or self.lemma(word) in self._nouns or _VERB.search(word) is not None

    def is_verb(self, word: str, cited: str) -> bool:
        """Whether a word may be a verb, by its ending."""
        return word not in self._oblique() and _VERB.search(word) is not None and len(word) >= _SHORTEST

    def is_adjective(self, word: str, cited: str) -> bool:
        """Whether a word is one of the adjectives that are known."""
        return word in self._words.adjectives

    def _oblique(self) -> dict[str, str]:
        if self._stems is None:
            self._stems = oblique_stems(self._words, self._titles)
        return self._stems


def features(word: str, cited: str, pos: str) -> str:
    """That a verb is finite; nothing of other words."""
    return "VerbForm=Fin" if pos == "VERB" else ""


_WORDS: Final = read_words([FOLDER], "forms", FormWords)
_CLASSES: Final = read_words([FOLDER], "word_classes", WordClasses)
_RULES: Final = MarathiForms(_WORDS, _CLASSES.titles)

FORMS: Final = Forms(
    model=_RULES.model,
    lemma=_RULES.lemma,
    known=_RULES.known,
    is_verb=_RULES.is_verb,
    is_adjective=_RULES.is_adjective,
    features=features,
    name_lemma=_RULES.name_lemma,
    stems=nominatives,
    suffix=_SUFFIX,
    whole=_WORDS.whole | frozenset(_CLASSES.closed),
)
