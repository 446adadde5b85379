"""Time's ends: an article of the first or the last day stops nothing."""

from __future__ import annotations

import orjson
import pytest

from pipeline.cleaning import Decoded, Origin, clean, decode
from pipeline.resolution import Resolver
from schemas import AnnotatedArticle, CleanArticle


@pytest.mark.parametrize("year", ["0001-01-01", "9999-12-31"])
def test_the_first_and_the_last_day_are_days_like_others(year: str) -> None:
    fields = {"id": year, "content": "It rained in Lviv.", "source": "s", "published_at": f"{year}T12:00:00Z", "backfill": True}
    decoded = decode(orjson.dumps(fields), 1_000_000)
    assert isinstance(decoded, Decoded)
    article = clean(decoded, Origin())
    assert isinstance(article, CleanArticle)
    annotated = AnnotatedArticle(**dict(article), entities=(), claims=())
    assert Resolver({}).resolve(annotated).events == ()
