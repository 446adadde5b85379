"""Parses Russian sentences with natasha's news models."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib.metadata import version
from itertools import chain

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


class RussianParser:
    """A `Parser`: Universal Dependencies, and names of persons, places and organisations.

    Making one loads its models from the installed packages in about 3 seconds, its first sentence the dictionary. Not safe for
    threads at once.
    """

    def __init__(self) -> None:
        from natasha import (  # 0.2 s: only where one is made
            NewsEmbedding,
            NewsMorphTagger,
            NewsNERTagger,
            NewsSyntaxParser,
            Segmenter,
        )

        embedding = NewsEmbedding()
        self._segmenter = Segmenter()
        self._morphology = NewsMorphTagger(embedding)
        self._syntax = NewsSyntaxParser(embedding)
        self._names = NewsNERTagger(embedding)
        self._lemmatizer = Lemmatizer()
        dictionary = version("pymorphy3-dicts-ru")
        self.model = f"natasha {version('natasha')}, pymorphy3 {version('pymorphy3')}, pymorphy3-dicts-ru {dictionary}"

    def parse(self, sentences: Sequence[str]) -> list[Parse]:
        """The parse of each sentence, in their order. Never raises for any string.

        One at a time: the models fill a batch up to its longest sentence, and their sums may be rounded differently then.
        """
        return [self._parse(sentence) for sentence in sentences]

    def _parse(self, sentence: str) -> Parse:
        words = [
            (start + token.start, start + token.stop)
            for start, end in _pieces(sentence)
            for token in self._segmenter.tokenize(sentence[start:end])
        ]
        tokens: list[Token] = []
        names: list[Name] = []
        for first in range(0, len(words), WINDOW):
            window = words[first : first + WINDOW]
            found = self._names_of(sentence, window)
            tokens.extend(self._tokens_of(sentence, window, found, first))
            names.extend(found)
        corrected_names = corrected(tokens, names, self._lemmatizer.kinds)
        heads = rooted([token.head for token in tokens])
        return Parse(sentence, tuple(counted_nouns_above(list(map(_hung, tokens, heads)))), corrected_names)

    def _names_of(self, sentence: str, window: list[tuple[int, int]]) -> list[Name]:
        start, end = window[0][0], window[-1][1]
        return [Name(start + span.start, start + span.stop, _TYPES[span.type]) for span in self._names(sentence[start:end]).spans]

    def _tokens_of(self, sentence: str, window: list[tuple[int, int]], names: list[Name], first: int) -> list[Token]:
        """Tokens whose heads count from the sentence's start; a root is its own head."""
        texts = [sentence[start:end] for start, end in window]
        tagged = next(self._morphology.map([texts])).tokens
        hung = next(self._syntax.map([texts])).tokens
        typed = dict(chain.from_iterable(((at, name.type) for at in range(name.start, name.end)) for name in names))
        tokens = []
        for offset, ((start, end), tag, arc) in enumerate(zip(window, tagged, hung, strict=True)):
            index = first + offset
            head = int(arc.head_id) - 1
            tokens.append(
                Token(
                    index=index,
                    start=start,
                    end=end,
                    text=texts[offset],
                    lemma=self._lemmatizer.lemma(texts[offset], tag.pos, tag.feats, typed.get(start)),
                    pos=tag.pos,
                    dep=arc.rel,
                    head=first + head if 0 <= head < len(window) else index,
                    morph="|".join(f"{key}={tag.feats[key]}" for key in sorted(tag.feats)),
                )
            )
        return tokens


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
