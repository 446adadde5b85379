"""The gazetteer, opened once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pipeline.annotation.places.gazetteer import Gazetteer, default_path


@pytest.fixture(scope="session")
def gazetteer() -> Iterator[Gazetteer]:
    opened = Gazetteer(default_path())
    yield opened
    opened.close()
