"""Entries of live blogs keep their times."""

from __future__ import annotations

import pytest

from pipeline.cleaning.html import read_page

TITLE = "Live: rain in Tolm"
ENTRIES = {
    "10:05": "The water board opened the northern gate of the reservoir above Tolm after a night of rain.",
    "11:40": "Director Ana Lopes told reporters that the level was falling and that nobody had been hurt.",
    "13:15": "The road to the valley is open again, the police said, but the bridge stays shut until Friday.",
}


@pytest.mark.parametrize(
    "clock",
    ['<time datetime="2024-05-15T{}:00Z">{}</time>', '<div class="meta"><span class="entry-time">{1}</span></div>'],
)
def test_the_time_stands_before_its_entry(clock: str) -> None:
    entries = "".join(f'<div class="entry">{clock.format(at, at)}<p>{text}</p></div>' for at, text in ENTRIES.items())
    page = read_page(f"<main><h1>{TITLE}</h1><div>{entries}</div></main>", None, None, dated=False)
    assert page
    assert [line for line in page.text.split("\n") if line not in ("", TITLE)] == [
        f"{at} – {text}" for at, text in ENTRIES.items()
    ]


def test_the_time_of_an_article_stays_out() -> None:
    text = "".join(f"<p>{each}</p>" for each in ENTRIES.values())
    page = read_page(f"<article><h1>{TITLE}</h1><time>10:05</time><time>11:00</time>{text}</article>", None, None, dated=False)
    assert page
    assert [line for line in page.text.split("\n") if line not in ("", TITLE)] == [*ENTRIES.values()]
