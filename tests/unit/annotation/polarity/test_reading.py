"""What is said not to be so, in every language: kinds of negation, and what only looks like one."""

from __future__ import annotations

import pytest

from pipeline.annotation.polarity.reading import is_negated
from tests.readers import reader
from tests.unit.annotation.polarity.table import TABLES, rows

ROWS = [(code, sentence, negated) for code in TABLES for sentence, negated in rows(code)]


@pytest.mark.parametrize(("code", "sentence", "negated"), ROWS, ids=[f"{code}: {sentence}" for code, sentence, _ in ROWS])
def test_polarity(code: str, sentence: str, negated: bool) -> None:
    own = reader(code)
    (parse,) = own.parser.parse([sentence])
    whole = frozenset(range(len(parse.tokens)))
    assert is_negated(parse, whole, frozenset(), own.claims.grammar, own.claims.negation) is negated
