"""Web pages: the article, its title, date and language."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from pipeline.cleaning.article import OFFLINE, clean
from pipeline.cleaning.decoding import Decoded
from pipeline.cleaning.html import MOST_ELEMENTS, read_page
from pipeline.cleaning.metadata import Metadata
from schemas import CleanArticle, RawArticle

BODY = [
    "The water authority said on Monday that the reservoir above the town had fallen to a fifth of its capacity.",
    "“We will ration water from June,” its director told reporters after a meeting of the regional council.",
    "Farmers in the valley have asked the government for help, and a delegation will travel to the capital this week.",
]
PAGE = f"""<!DOCTYPE html><html lang="en-GB"><head><title>Reservoir falls | Valley News</title>
<meta property="og:title" content="Reservoir falls to a fifth - Valley News"><meta property="og:site_name" content="Valley News">
<script type="application/ld+json">{{"@graph": [{{"@type": "WebSite"}},
{{"@type": "NewsArticle", "datePublished": "2023-05-01T07:30:00+01:00"}}]}}</script>
</head><body><nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>Reservoir falls to a fifth</h1><p>By Rui Alves</p>
{"".join(f"<p>{each}</p>" for each in BODY)}<p>Read more: <a href="/x">Storm closes three roads</a></p>
<figure><img src="a.jpg"><figcaption>The reservoir</figcaption></figure></article>
<footer><p>All rights reserved</p></footer></body></html>"""


def cleaned(html: str, **fields: Any) -> CleanArticle:
    article = clean(Decoded(RawArticle(content=html, content_type="text/html", source="s", **fields), (), ()), OFFLINE)
    assert isinstance(article, CleanArticle), article
    return article


def test_the_page_gives_text_title_date_and_language() -> None:
    article = cleaned(PAGE)
    assert (article.text, article.title) == ("\n\n".join(BODY), "Reservoir falls to a fifth")
    assert (article.published_at, article.language) == (datetime(2023, 5, 1, 6, 30, tzinfo=UTC), "en")


def test_the_feed_goes_before_the_page() -> None:
    published = datetime(2023, 5, 2, tzinfo=UTC)
    article = cleaned(PAGE, title="Water is scarce", published_at=published, language="en-IN")
    assert (article.title, article.published_at, article.language) == ("Water is scarce", published, "en")
    assert article.text == "\n\n".join(BODY)


def test_all_that_the_page_says() -> None:
    page = read_page(PAGE, None, None, dated=False)
    assert page
    assert page.metadata == Metadata(
        title="Reservoir falls to a fifth",
        titles=("Reservoir falls to a fifth", "Reservoir falls | Valley News"),
        published_at=None,
        languages=("en-GB",),
    )


def test_a_day_in_the_address_is_its_midnight() -> None:
    html = f"<html><body>{''.join(f'<p>{each}</p>' for each in BODY)}</body></html>"
    assert cleaned(html, url="https://s.example/2021/03/04/reservoir").published_at == datetime(2021, 3, 4, tzinfo=UTC)


def test_a_quoted_post_stays() -> None:
    quoted = '<blockquote class="twitter-tweet"><p>No bridge is closed tonight, whatever you hear.</p></blockquote>'
    post = f'<div class="social-embed">{quoted}</div>'
    paragraphs = [f"<p>{each}</p>" for each in BODY]
    text = cleaned(
        f"<html><body><article>{paragraphs[0]}{post}{''.join(paragraphs[1:])}</article></body></html>",
        published_at=datetime.now(UTC),
    ).text
    assert text.split("\n\n") == [BODY[0], "No bridge is closed tonight, whatever you hear.", *BODY[1:]]


def test_paragraphs_in_a_layout_table_stay_paragraphs() -> None:
    cell = "".join(f"<p>{each}</p>" for each in BODY)
    assert cleaned(f"<table><tr><td>{cell}</td></tr></table>", published_at=datetime.now(UTC)).text == "\n\n".join(BODY)


def test_an_article_cut_in_two_is_whole() -> None:
    """Half of it stands in a container that the extractor drops."""
    many = [f"{each} Number {n} of a series." for n in range(4) for each in BODY]
    halves = ["".join(f"<p>{each}</p>" for each in part) for part in (many[:3], many[3:])]
    html = f'<body><div class="article-body">{halves[0]}</div><div class="sidebar-promo related">{halves[1]}</div></body>'
    assert cleaned(html, published_at=datetime.now(UTC)).text == "\n\n".join(many)


@pytest.mark.parametrize(
    "html",
    [
        "",
        " ",
        "<",
        "&",
        "\x00",
        "\ud800",
        "<!-- x",
        "<p",
        "<title>x",
        "<frameset><frame>",
        "<?xml?>",
        "</html></html>",
        "<svg/>",
        "<p x:y='1'>\ud83d",
    ],
)
def test_broken_markup_never_raises(html: str) -> None:
    page = read_page(html, "http://[", None, dated=True)
    assert page is None or page.text.strip() in ("", "<", "&", "x", "<p")


def test_a_page_of_too_many_elements_yields_its_paragraphs() -> None:
    count = 30_000
    page = read_page("<p>Water rose.</p>" * count, None, None, dated=True)
    assert page
    assert page.text.count("Water rose.") == count > MOST_ELEMENTS


def test_nothing_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    read_page("<html><body></body></html>", None, None, dated=True)
    assert caplog.records == []
