"""Time's ends: an article of the first or the last moment stops nothing."""

from __future__ import annotations

import orjson
import pytest

from pipeline.cleaning import Decoded, Origin, clean, decode
from pipeline.offline import Stage, Twin
from pipeline.resolution import Resolver
from schemas import AnnotatedArticle, CleanArticle, EnrichedEvent

FIRST, LAST = "0002-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z"


@pytest.mark.parametrize("at", [FIRST, LAST])
def test_the_first_and_the_last_moment_are_moments_like_others(at: str) -> None:
    fields = {"id": at, "content": "It rained in Lviv.", "source": "s", "published_at": at, "backfill": True}
    decoded = decode(orjson.dumps(fields), 1_000_000)
    assert isinstance(decoded, Decoded)
    article = clean(decoded, Origin())
    assert isinstance(article, CleanArticle)
    annotated = AnnotatedArticle(**dict(article), entities=(), claims=())
    assert Resolver({}).resolve(annotated).events == ()


@pytest.mark.parametrize("at", [FIRST, LAST])
def test_so_they_are_with_claims(at: str) -> None:
    content = (
        "The ministry said that 40 people were killed in Kharkiv on Monday. Elections will be held next month, officials said."
    )
    lines = [
        orjson.dumps({"id": name, "content": content, "source": f"{name}.example", "published_at": at, "language": "en"})
        for name in "ab"
    ]
    events = list(Twin(Stage.RAW, Stage.EVENTS, {}, 1 << 20, 1000).process(lines))
    assert [each.type for each in events if isinstance(each, EnrichedEvent)] == ["claim.new"] * 2 + ["claim.duplicate"] * 2
