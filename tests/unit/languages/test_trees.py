"""Whatever a text holds, its parse is a tree, and who says what in it can be asked."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from pipeline.annotation.text.parse import Parse
from tests.generated import generated
from tests.readers import reader
from tests.said import document

SHALLOW = ("es", "uk", "hi", "mr", "de")
"""Languages that no statistical model reads; for German there is no pack."""

TEXTS = 1_000
"""Of each language: each way that once led out of a sentence is met several times, in three seconds."""


def is_tree(parse: Parse) -> bool:
    """Whether each token hangs from one of the sentence, all of them in the end from one root."""
    heads = [token.head for token in parse.tokens]
    everything = tuple(range(len(heads)))
    if tuple(token.index for token in parse.tokens) != everything or not set(heads) <= set(everything):
        return False
    root = parse.root()
    return not heads if root is None else parse.subtree(root) == everything


def holds(parse: Parse) -> bool:
    """Whether tokens and names are where the parse says, in order and never overlapping, and names are made of tokens."""
    spans = [(token.start, token.end) for token in parse.tokens]
    named = [(name.start, name.end) for name in parse.names]
    starts, ends = {start for start, _ in spans}, {end for _, end in spans}
    made = all(start in starts and end in ends for start, end in named)
    written = all(parse.text[token.start : token.end] == token.text for token in parse.tokens)
    return made and written and _follow(spans) and _follow(named)


def _follow(spans: list[tuple[int, int]]) -> bool:
    """Whether spans are not empty, in order, and never overlap."""
    return all(start < end for start, end in spans) and all(one[1] <= other[0] for one, other in pairwise(spans))


@pytest.mark.parametrize("code", SHALLOW)
def test_any_text_is_a_tree(code: str) -> None:
    for text in generated(code, TEXTS, seed=9):
        (parse,) = reader(code).parser.parse([text])
        assert is_tree(parse), text
        assert holds(parse), text


@pytest.mark.parametrize("code", SHALLOW)
def test_whoever_says_something_in_any_text_says_it_there(code: str) -> None:
    for text in generated(code, TEXTS // 5, seed=10):
        for found in reader(code).attributions(document(text, code)):
            spans = [found.cue, *found.content, *(each for each in (found.claimant, found.antecedent) if each)]
            assert all(0 <= start < end <= len(text) for start, end in spans), text


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("mr", "चे सांगितले"),
        ("mr", "च्या मते"),
        ("es", "GOBIERNO DE"),
        ("hi", "नाटो"),
        ("mr", "आज नाटो"),
    ],
)
def test_a_postposition_without_a_noun_and_a_body_at_the_edge_of_a_sentence(code: str, text: str) -> None:
    (parse,) = reader(code).parser.parse([text])
    assert is_tree(parse)
    assert holds(parse)


def test_a_tree_is_told_from_what_is_none() -> None:
    (parse,) = reader("es").parser.parse(["El ministro habló ayer."])
    assert is_tree(parse)
    root = parse.root()
    for token in parse.tokens:
        if token.index != root:
            tokens = list(parse.tokens)
            tokens[token.index] = replace(token, head=token.index)
            assert not is_tree(Parse(parse.text, tuple(tokens), ())), "two roots"
    cycle = (replace(parse.tokens[0], head=1), replace(parse.tokens[1], head=0), *parse.tokens[2:])
    assert not is_tree(Parse(parse.text, cycle, ())), "a cycle"
