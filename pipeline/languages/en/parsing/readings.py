"""Lemma, part of speech, relation and features of tokens: spaCy's attribute ruler and lemmatizer, as a table.

What both make of a token depends on its word, tag and relation, and on those of its neighbours where the ruler has patterns of
two words. Each such case is put before them once. They take 38 µs a token, this 5.5, and .6 in a text that it knows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from sys import intern
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc

from pipeline.languages.en.parsing.kept_words import Ints, KeptWords
from pipeline.languages.en.parsing.labels import lemma as mended_lemma
from pipeline.languages.en.parsing.model import expect
from pipeline.languages.en.parsing.ruler_words import Pattern
from schemas import Span

if TYPE_CHECKING:
    from spacy.language import Language

MOST_CASES: Final = 100_000
"""Cases kept, in 23 MB: then all are forgotten. 171,000 tokens of news have 41,800."""

MOST_LABELS: Final = 1_024
"""Tags, and relations, that a key has room for."""


class Reading(NamedTuple):
    """What a parse says of a token besides its head."""

    lemma: str
    """Lower case."""
    pos: str
    dep: str
    morph: str


class Ruled(NamedTuple):
    """What the ruler makes of a token."""

    lemma: str
    """Empty where the lemmatizer is to say."""
    pos: str
    dep: str
    morph: Any
    """spaCy's `MorphAnalysis`."""


class ReadTokens(NamedTuple):
    """The tokens of some pieces, one after the other."""

    words: Ints
    """Rows of `KeptWords`."""
    tags: Ints
    """Numbers of the tagger's labels."""
    deps: NDArray[np.uint64]
    """Relations as hashes of their names."""
    ends: Ints
    """Behind the last token of each piece."""

    def neighbours(self, at: int) -> Span:
        """From the token before `at` to behind the token after it, within its piece."""
        piece = int(np.searchsorted(self.ends, at, side="right"))
        start = int(self.ends[piece - 1]) if piece else 0
        return max(at - 1, start), min(at + 2, int(self.ends[piece]))


Told = tuple[str, int, int]
"""What the ruler tells a token by: the word's class, the tag's number and the relation's."""

Case = tuple[int, tuple[Told, ...]]
"""Which of the tokens it is, and what the ruler tells them by."""


class Readings:
    """Readings of tokens, each case of which is worked out once."""

    def __init__(self, nlp: Language) -> None:
        """Raises `ParserModelError`."""
        self._vocab = nlp.vocab
        tagger: Any = nlp.get_pipe("tagger")
        self._tags: Sequence[str] = tagger.labels
        expect(len(self._tags) <= MOST_LABELS, f"at most {MOST_LABELS} tags, found {len(self._tags)}")
        self._ruler = nlp.get_pipe("attribute_ruler")
        lemmatizer: Any = nlp.get_pipe("lemmatizer")
        expect(not lemmatizer.overwrite, "a lemmatizer that keeps the ruler's lemmas")
        lemmatizer.cache.clear()
        self._lemmatizer = lemmatizer
        self._expl = nlp.vocab.strings.add("expl")
        self._deps: dict[int, int] = {}
        """Relation, as a hash, to its number here."""
        self._by_token: dict[int, Reading] = {}
        """By word, tag and relation, in one number."""
        self._by_case: dict[Case, Ruled] = {}

    @property
    def full(self) -> bool:
        """Whether the next tokens belong into other `Readings`."""
        return len(self._by_token) + len(self._by_case) > MOST_CASES

    def read(self, tokens: ReadTokens, words: KeptWords) -> list[Reading]:
        """The readings of the tokens, whose words are among `words`: the same ones each time."""
        deps = [self._deps.setdefault(dep, len(self._deps)) for dep in tokens.deps.tolist()]
        keys = ((tokens.words * MOST_LABELS + tokens.tags) * MOST_LABELS + np.array(deps)).tolist()
        among_others = self._among_others(tokens, words).tolist()
        made: list[Reading] = []
        for at, (reading, among, key) in enumerate(zip(map(self._by_token.get, keys), among_others, keys, strict=True)):
            if reading is None or among:
                reading = self._read(at, tokens.neighbours(at) if among else (at, at + 1), tokens, deps, words)
                if not among:
                    self._by_token[key] = reading
            made.append(reading)
        return made

    def _read(self, at: int, seen: Span, tokens: ReadTokens, deps: Sequence[int], words: KeptWords) -> Reading:
        """The reading of the token at `at`, of which the ruler sees the tokens of `seen`."""
        near = tokens.words[slice(*seen)].tolist()
        told = zip((words.classes[word] for word in near), tokens.tags[slice(*seen)].tolist(), deps[slice(*seen)], strict=True)
        case = (at - seen[0], tuple(told))
        ruled = self._by_case.get(case)
        if ruled is None:
            ruled = self._by_case[case] = self._ruled(case, [words.texts[word] for word in near])
        return self._lemmatized(words.texts[tokens.words[at]], ruled)

    def _among_others(self, tokens: ReadTokens, words: KeptWords) -> NDArray[np.bool_]:
        """Whether the ruler may have a pattern of the token and one of its neighbours."""
        first = words.before_others[tokens.words] | (tokens.deps == self._expl)
        among: NDArray[np.bool_] = first.copy()
        among[1:] |= first[:-1]
        return among

    def _ruled(self, case: Case, texts: Sequence[str]) -> Ruled:
        """What the ruler makes of the case, which these words are one of."""
        at, told = case
        names = list(self._deps)
        doc = Doc(
            self._vocab,
            list(texts),
            heads=list(range(len(texts))),
            tags=[self._tags[tag] for _, tag, _ in told],
            deps=[self._vocab.strings[names[dep]] for _, _, dep in told],
        )
        token = self._ruler(doc)[at]
        return Ruled(token.lemma_, intern(token.pos_), intern(token.dep_), token.morph)

    def _lemmatized(self, text: str, ruled: Ruled) -> Reading:
        # All that the lemmatizer asks of a token.
        token = SimpleNamespace(text=text, orth=text, pos=ruled.pos, pos_=ruled.pos, morph=ruled.morph)
        lemma = ruled.lemma or self._lemmatizer.lemmatize(token)[0]
        return Reading(mended_lemma(text.lower(), lemma.lower(), ruled.pos), ruled.pos, ruled.dep, intern(str(ruled.morph)))


def ruler_patterns(nlp: Language) -> Iterator[Pattern]:
    """The patterns of the pipe's attribute ruler."""
    ruler: Any = nlp.get_pipe("attribute_ruler")
    for rule in ruler.patterns:
        yield from rule["patterns"]


def index_lemmas(nlp: Language) -> None:
    """Makes sets of the lemmatizer's lists of known forms: it looks each new form up in thousands of them."""
    lemmatizer: Any = nlp.get_pipe("lemmatizer")
    index = lemmatizer.lookups.get_table("lemma_index")
    for pos in list(index):
        index[pos] = frozenset(index[pos])
