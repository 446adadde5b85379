"""Phrases such as "более 300 рейсов"."""

from __future__ import annotations

import pytest

from tests.shallow import parsed


@pytest.mark.parametrize(
    ("sentence", "dep", "above"),
    [("Более 90 рейсов отменены из-за тумана.", "nsubj:pass", "отменены"), ("Приехали более 90 рейсов.", "nsubj", "Приехали")],
)
def test_a_counted_noun_stands_above_its_comparative(sentence: str, dep: str, above: str) -> None:
    tokens = parsed(sentence, "ru").tokens
    found = {token.text.lower(): (token.dep, tokens[token.head].text) for token in tokens}
    assert (found["рейсов"], found["более"]) == ((dep, above), ("advmod", "рейсов"))
