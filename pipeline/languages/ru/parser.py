"""Parses Russian sentences with natasha's news models."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import version
from itertools import chain
from typing import NamedTuple

from razdel import tokenize

from pipeline.annotation.text.parse import Name, Parse, Token
from pipeline.languages.ru.comparatives import counted_nouns_above
from pipeline.languages.ru.lemmas import Lemmatizer
from pipeline.languages.ru.naming.correction import corrected
from pipeline.languages.ru.trees import rooted
from schemas import EntityType, Span

WINDOW = 300
"""Tokens parsed at once. The time per token grows with the length (56 µs in the syntax model at 300 tokens, 127 µs at 2,000), and
no sentence of a newspaper is that long: what is longer is a table or a list, parsed piece by piece."""

LONGEST_PIECE = 2_000
"""Code points tokenised at once, for the same reason: 100,000 full stops took 2.8 s in one piece."""

_TYPES: dict[str, EntityType] = {"PER": "PERSON", "LOC": "LOCATION", "ORG": "ORGANISATION"}


class _Window(NamedTuple):
    """Words of a sentence that are read together."""

    first: int
    """How many words of the sentence stand before it."""
    words: list[Span]
    """In the sentence."""
    for_names: list[Span]
    """The same words; where a sentence is read in parts, as that part alone is cut into words."""


class RussianParser:
    """A `Parser`: Universal Dependencies, and names of persons, places and organisations.

    Making one loads its models from the installed packages in about a second, its first sentence the dictionary. Not safe for
    threads at once.
    """

    def __init__(self) -> None:
        from pipeline.languages.ru.networks.loading import load  # natasha, 0.2 s: only where one is made

        self._networks = load()
        self._lemmatizer = Lemmatizer()
        dictionary = version("pymorphy3-dicts-ru")
        self.model = f"natasha {version('natasha')}, pymorphy3 {version('pymorphy3')}, pymorphy3-dicts-ru {dictionary}"

    def parse(self, sentences: Sequence[str]) -> list[Parse]:
        """The parse of each sentence, in their order. Never raises for any string.

        Each sentence goes through the networks by itself: their sums may be rounded differently in greater matrices.
        """
        cut = [list(_windows(sentence)) for sentence in sentences]
        names = iter(self._names_of([(sentence, window) for sentence, of in zip(sentences, cut, strict=True) for window in of]))
        return [
            self._parse(sentence, [(window, next(names)) for window in windows])
            for sentence, windows in zip(sentences, cut, strict=True)
        ]

    def _parse(self, sentence: str, windows: Iterable[tuple[_Window, list[Name]]]) -> Parse:
        tokens: list[Token] = []
        names: list[Name] = []
        for window, found in windows:
            tokens.extend(self._tokens_of(sentence, window, found))
            names.extend(found)
        corrected_names = corrected(tokens, names, self._lemmatizer.kinds)
        heads = rooted([token.head for token in tokens])
        return Parse(sentence, tuple(counted_nouns_above(list(map(_hung, tokens, heads)))), corrected_names)

    def _names_of(self, windows: Sequence[tuple[str, _Window]]) -> list[list[Name]]:
        read = [self._networks.words.read([sentence[slice(*span)] for span in window.for_names]) for sentence, window in windows]
        return [
            [Name(window.for_names[name.first][0], window.for_names[name.last][1], _TYPES[name.label]) for name in found]
            for (_, window), found in zip(windows, self._networks.names.find(read), strict=True)
        ]

    def _tokens_of(self, sentence: str, window: _Window, names: list[Name]) -> Iterator[Token]:
        """Tokens whose heads count from the sentence's start; a root is its own head."""
        texts = [sentence[start:end] for start, end in window.words]
        words = self._networks.words.read(texts)
        tagged, hung = self._networks.morphology.tag(words), self._networks.syntax.hang(words)
        typed = dict(chain.from_iterable(((at, name.type) for at in range(name.start, name.end)) for name in names))
        for index, ((start, end), text, tag, arc) in enumerate(zip(window.words, texts, tagged, hung, strict=True), window.first):
            yield Token(
                index=index,
                start=start,
                end=end,
                text=text,
                lemma=self._lemmatizer.lemma(text, tag.pos, tag.features, typed.get(start)),
                pos=tag.pos,
                dep=arc.relation,
                head=window.first + arc.head - 1 if arc.head else index,
                morph=tag.written,
            )


def _windows(sentence: str) -> Iterator[_Window]:
    words = [
        (start + word.start, start + word.stop) for start, end in _pieces(sentence) for word in tokenize(sentence[start:end])
    ]
    if len(words) <= WINDOW and len(sentence) <= LONGEST_PIECE:
        if words:
            yield _Window(0, words, words)
        return
    for first in range(0, len(words), WINDOW):
        window = words[first : first + WINDOW]
        start, end = window[0][0], window[-1][1]
        yield _Window(first, window, [(start + word.start, start + word.stop) for word in tokenize(sentence[start:end])])


def _pieces(sentence: str) -> Iterator[Span]:
    """Pieces of a sentence that are not too long to be tokenised at once, cut at a blank where there is one."""
    start = 0
    while len(sentence) - start > LONGEST_PIECE:
        space = sentence.rfind(" ", start + LONGEST_PIECE // 2, start + LONGEST_PIECE)
        end = start + LONGEST_PIECE if space < 0 else space + 1
        yield start, end
        start = end
    yield start, len(sentence)


def _hung(token: Token, head: int) -> Token:
    """`token` under its repaired head, labelled as root or not as that head says."""
    if head == token.head and (head == token.index) == (token.dep == "root"):
        return token
    dep = "root" if head == token.index else "parataxis" if token.dep == "root" else token.dep
    return Token(token.index, token.start, token.end, token.text, token.lemma, token.pos, dep, head, token.morph)
