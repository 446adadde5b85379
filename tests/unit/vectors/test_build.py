"""What the installation makes of the weights."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from pipeline.vectors.build import PARALLEL, build
from pipeline.vectors.embedding import MEANS
from pipeline.vectors.encoder import MODEL, PIECES, WORDS, default_folder


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    build(folder)
    return folder


def test_every_language_that_is_read_has_the_same_sentences_and_a_mean() -> None:
    rows = [line.split("\t") for line in PARALLEL.read_text(encoding="utf-8").splitlines()]
    assert sorted(rows[0]) == ["en", "es", "hi", "mr", "ru", "uk"]
    assert {len(row) for row in rows} == {6}
    assert all(cell.strip() for row in rows for cell in row)
    means = orjson.loads(Path(default_folder(), MEANS).read_bytes())
    assert list(means) == rows[0]
    assert {len(mean) for mean in means.values()} == {384}


@pytest.mark.parametrize("name", [MODEL, WORDS, PIECES, MEANS])
def test_a_build_gives_the_bytes_of_the_installed_one(name: str, built: Path) -> None:
    assert (built / name).read_bytes() == (default_folder() / name).read_bytes()


def test_a_build_leaves_nothing_else(built: Path) -> None:
    assert {path.name for path in built.iterdir()} == {MODEL, WORDS, PIECES, MEANS}
