"""The article that JSON-LD holds behind a teaser."""

from __future__ import annotations

import orjson
import pytest

from pipeline.cleaning.html import read_page
from pipeline.cleaning.stated_body import fuller

BODY = [
    "The water board said on Monday that the reservoir above Tolm had fallen to a fifth of its capacity since May.",
    "Director Ana Lopes told reporters that the town would ration water from June and close both of its pools.",
    "Farmers in the valley asked the government for help, and a delegation travels to the capital on Thursday.",
]


@pytest.mark.parametrize(
    "stated",
    [
        "\n\n".join(BODY),
        "".join(f"<p>{each}</p>" for each in BODY),
        "".join(f"&lt;p&gt;{each}&lt;/p&gt;" for each in BODY),
    ],
)
def test_it_stands_in_for_the_teaser(stated: str) -> None:
    data = orjson.dumps({"@type": "NewsArticle", "articleBody": stated}).decode()
    html = f'<head><script type="application/ld+json">{data}</script></head><body><article><p>{BODY[0]}</p></article></body>'
    page = read_page(html, None, None, dated=False)
    assert page
    assert [line for line in page.text.split("\n") if line] == BODY


@pytest.mark.parametrize("stated", [None, "", BODY[0], "Another report altogether. " * 40])
def test_a_text_that_is_whole_stays(stated: str | None) -> None:
    text = "\n".join(BODY)
    assert fuller(text, stated) == text


def test_several_stated_articles_are_none() -> None:
    data = orjson.dumps([{"articleBody": each * 5} for each in BODY]).decode()
    page = read_page(f'<script type="application/ld+json">{data}</script><p>{BODY[0]}</p>', None, None, dated=False)
    assert page
    assert page.metadata.body is None
