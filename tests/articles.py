"""Clean articles from plain texts."""

from __future__ import annotations

import orjson

from pipeline.cleaning import Origin, clean, decode
from pipeline.cleaning.decoding import Decoded
from schemas import CleanArticle


def cleaned(text: str, language: str = "en", identity: str = "one") -> CleanArticle:
    """A text that example.org published on Wednesday, 15 May 2024, at noon UTC."""
    fields = {
        "id": identity,
        "content": text,
        "source": "example.org",
        "published_at": "2024-05-15T12:00:00Z",
        "language": language,
    }
    decoded = decode(orjson.dumps(fields), 1_000_000)
    assert isinstance(decoded, Decoded), decoded
    article = clean(decoded, Origin(None, None, None, None))
    assert isinstance(article, CleanArticle), article
    return article
