"""Over the English of all development texts the fast parser parses as spaCy's own pipe does.

An eighth of them, since the reference takes 200 µs a token; with CLAIMWIRE_ALL_TEXTS=1 (`make equal-parses`) all of them.
"""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.parsing.fast import FastParser
from pipeline.languages.en.parsing.reference import ReferenceParser

EVERY = 1 if os.environ.get("CLAIMWIRE_ALL_TEXTS") else 8


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


@pytest.fixture(scope="module")
def texts(development_data: Path) -> list[str]:
    """Lines of articles: neither parser asks that they are sentences."""
    rows = [row for path in sorted(development_data.glob("*.jsonl*")) for row in _rows(path)]
    english = [row.get("text") or row["content"] for row in rows if row.get("language", "en") == "en"]
    lines = [line for text in english for line in text.split("\n") if line.strip()]
    assert len(lines) > 4_000
    return lines[::EVERY]


@pytest.fixture(scope="module")
def expected(texts: list[str], reference: ReferenceParser) -> list[Parse]:
    return reference.parse(texts)


@pytest.mark.timeout(1_200)
@pytest.mark.parametrize("together", [1_000_000, 35, 1])
def test_parses_are_equal(texts: list[str], expected: list[Parse], fast: FastParser, together: int) -> None:
    found = [parse for at in range(0, len(texts), together) for parse in fast.parse(texts[at : at + together])]
    assert [one.text for one, other in zip(found, expected, strict=True) if one != other] == []
