"""What a page says of itself: headline, time, language; the most reliable first."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pipeline.cleaning.metadata import Metadata, metadata_of
from pipeline.cleaning.page import parse


def _said(head: str, body: str = "<p>Text.</p>", *, dated: bool = True, latest: datetime | None = None) -> Metadata:
    tree = parse(f"<html lang='pt'><head>{head}</head><body>{body}</body></html>")
    assert tree is not None
    return metadata_of(tree, None, latest, dated=dated)


@pytest.mark.parametrize(
    ("head", "at"),
    [
        (
            '<script type="application/ld+json">[{"x": {"datePublished": "2023-05-01T07:30:00+01:00"}}]</script>',
            (2023, 5, 1, 6, 30),
        ),
        ('<meta property="article:published_time" content="2023-05-01T07:30:00Z">', (2023, 5, 1, 7, 30)),
        ('<meta name="pubdate" content="soon"><meta name="date" content="2023-05-02">', (2023, 5, 2)),
    ],
)
def test_when_it_was_published(head: str, at: tuple[int, ...]) -> None:
    assert _said(head).published_at == datetime(*at, tzinfo=UTC)  # type: ignore[misc,arg-type]  # year to minute
    assert _said(head, dated=False).published_at is None


def test_titles_and_languages_each_once_and_in_order() -> None:
    said = _said(
        '<script type="application/ld+json">{"headline": "Dam breaks", "inLanguage": "en-GB"}</script>'
        '<meta property="og:title" content="Dam breaks - Valley News"><meta property="og:site_name" content="Valley News">'
        "<title>Dam breaks | Valley</title>",
        "<h1>The dam breaks</h1>",
    )
    assert said.titles == ("Dam breaks", "The dam breaks", "Dam breaks | Valley")
    assert (said.title, said.languages) == ("Dam breaks", ("en-GB", "pt"))


def test_a_script_that_is_not_json_says_nothing() -> None:
    assert _said('<script type="application/ld+json">{"headline": </script>').titles == ()
