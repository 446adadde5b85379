"""A shallow tree: modifiers hang from the head of their phrase, phrases from the nearest verb, and all from one root."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.annotation.shallow.chunks import NOUNS, Range, chunks, head
from pipeline.annotation.shallow.word_classes import WordClasses
from pipeline.annotation.text.parse import Token

Arcs = dict[int, tuple[int, str]]
"""Token to its head and its relation to it."""

_MODIFIERS = {"DET": "det", "ADJ": "amod", "NUM": "nummod", "NOUN": "nmod", "PROPN": "flat"}
"""Relations of what stands inside a noun phrase, by part of speech."""
_LOOSE = {
    "PUNCT": "punct",
    "CCONJ": "cc",
    "SCONJ": "mark",
    "ADV": "advmod",
    "PART": "advmod",
    "AUX": "aux",
    "PRON": "obl",
    "ADP": "case",
}
"""Relations of what stands in no phrase, by part of speech."""


def with_tree(tokens: Sequence[Token], classes: WordClasses) -> tuple[Token, ...]:
    """The tokens with heads and Universal Dependencies: a tree, whatever they are. Its root is the first finite verb, or else the
    head of the first phrase.

    A genitive adposition is "case:gen" and its noun an "nmod" of the phrase around it; any other adposition is "case".
    """
    if not tokens:
        return ()
    phrases = chunks(tokens, classes)
    heads = [head(tokens, chunk, classes) for chunk in phrases]
    verbs = [token.index for token in tokens if token.pos == "VERB"]
    finite = [index for index in verbs if "VerbForm=Fin" in tokens[index].morph]
    root = next(iter(finite or verbs or heads), 0)
    arcs = _phrase_arcs(tokens, phrases, heads, verbs, root, classes)
    for token in tokens:
        if token.index not in arcs:
            arcs[token.index] = (_near(token.index, verbs, root), _LOOSE.get(token.pos, "conj"))
    arcs[root] = (root, "root")
    _tie_to_root(tokens, arcs, root)
    return tuple(replace(token, head=arcs[token.index][0], dep=arcs[token.index][1]) for token in tokens)


def _phrase_arcs(
    tokens: Sequence[Token],
    phrases: Sequence[Range],
    heads: Sequence[int],
    verbs: Sequence[int],
    root: int,
    classes: WordClasses,
) -> Arcs:
    """The arcs of noun phrases, whose `heads` are given in the same order: to the verb, and inside of them."""
    arcs: Arcs = {}
    for number, (chunk, top) in enumerate(zip(phrases, heads, strict=True)):
        governor = _governor(tokens, chunk, verbs, classes, root)
        case = _case(tokens, chunk, classes)
        first = number == 0 or not any(chunk[0] > verb > phrases[number - 1][1] for verb in verbs)
        arcs[top] = (governor, "obl" if case else _role(chunk, governor, first, classes))
        if case is not None:
            arcs[case] = (top, "case")
        _hang_inside(tokens, chunk, top, arcs, classes)
    return arcs


def _tie_to_root(tokens: Sequence[Token], arcs: Arcs, root: int) -> None:
    """Ties arcs that never reach the root to it."""
    for token in tokens:
        index, steps = token.index, 0
        while arcs[index][0] != index and steps <= len(tokens):
            index, steps = arcs[index][0], steps + 1
        if index != root or steps > len(tokens):
            arcs[token.index] = (root, arcs[token.index][1] if arcs[token.index][1] != "root" else "conj")


def _near(index: int, verbs: Sequence[int], root: int) -> int:
    """The verb nearest to a token, itself aside; the root where there is none."""
    near = [verb for verb in verbs if verb != index]
    return min(near, key=lambda verb: (abs(verb - index), verb), default=root)


def _governor(tokens: Sequence[Token], chunk: Range, verbs: Sequence[int], classes: WordClasses, root: int) -> int:
    """The verb of the phrase's clause: the nearest without a conjunction or comma between, or simply the nearest."""
    after = next((verb for verb in verbs if verb > chunk[1]), None)
    before = next((verb for verb in reversed(verbs) if verb < chunk[0]), None)
    if classes.adpositions_follow:
        return after if after is not None else before if before is not None else root
    if before is None or after is None:
        return before if before is not None else after if after is not None else root
    barred = any(token.pos in ("SCONJ", "PUNCT", "CCONJ") for token in tokens[before + 1 : chunk[0]])
    return after if barred else before


def _case(tokens: Sequence[Token], chunk: Range, classes: WordClasses) -> int | None:
    """The adposition that governs the phrase; of two postpositions the second, which says where: "के पास"."""
    index = chunk[1] + 1 if classes.adpositions_follow else chunk[0] - 1
    if classes.adpositions_follow:
        while index + 1 < len(tokens) and tokens[index].pos == "ADP" and tokens[index + 1].pos == "ADP":
            index += 1
    return index if 0 <= index < len(tokens) and tokens[index].pos == "ADP" else None


def _role(chunk: Range, governor: int, first: bool, classes: WordClasses) -> str:
    """Subject or object, by the order of words: the first phrase before a verb is its subject."""
    if classes.adpositions_follow:
        return "nsubj" if first else "obj"
    return "nsubj" if chunk[1] < governor and first else "obj"


def _hang_inside(tokens: Sequence[Token], chunk: Range, top: int, arcs: Arcs, classes: WordClasses) -> None:
    """Hangs what stands inside a phrase from its head, and genitive adpositions from their nouns."""
    for token in tokens[chunk[0] : chunk[1] + 1]:
        if token.index == top or token.index in arcs:
            continue
        genitive = token.text.casefold() in classes.genitive
        noun = _genitive_noun(tokens, token.index, chunk, classes) if genitive else None
        arcs[token.index] = (top, _MODIFIERS.get(token.pos, "dep")) if noun is None else (noun, "case:gen")


def _genitive_noun(tokens: Sequence[Token], index: int, chunk: Range, classes: WordClasses) -> int | None:
    """The noun of the genitive adposition at `index`; None at the edge of the sentence, where there is none: "चे सांगितले"."""
    if classes.adpositions_follow:
        return index - 1 if index > 0 else None
    following = tokens[index + 1 : chunk[1] + 1]
    noun = next((token.index for token in following if token.pos in NOUNS), index + 1)
    return noun if noun < len(tokens) else None
