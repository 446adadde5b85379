"""What the installation makes of the weights, without the weights."""

from __future__ import annotations

from pathlib import Path

import orjson

from pipeline.vectors.build import PARALLEL
from pipeline.vectors.embedding import MEANS, default_folder


def test_every_language_that_is_read_has_the_same_sentences_and_a_mean() -> None:
    rows = [line.split("\t") for line in PARALLEL.read_text(encoding="utf-8").splitlines()]
    assert sorted(rows[0]) == ["en", "es", "hi", "mr", "ru", "uk"]
    assert {len(row) for row in rows} == {6}
    assert all(cell.strip() for row in rows for cell in row)
    means = orjson.loads(Path(default_folder(), MEANS).read_bytes())
    assert list(means) == rows[0]
    assert {len(mean) for mean in means.values()} == {384}
