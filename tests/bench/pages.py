"""The web page that an outlet makes of a text: its frame is the same on each of its pages, but for what else it links to."""

from __future__ import annotations

import html
import random
from collections.abc import Sequence

from tests.bench.copies import ENDINGS
from tests.bench.prose import Story

LINKS = 150
"""In menus and footers."""

TEASERS = 50
"""Of other articles, beside and below. With these and the links a page has 1,500 tags, as 20 real ones have on average."""

FRAME_CHARACTERS = 80_000
"""Of scripts and styles, about. Of 62 web pages of news the median has 111,000 characters, of which 3,155 are the article's."""

_SECTIONS = (
    "World",
    "Politics",
    "Business",
    "Sport",
    "Culture",
    "Science",
    "Health",
    "Travel",
    "Opinion",
    "Letters",
    "Weather",
    "Jobs",
)


def page(outlet: str, story: Story, published_at: str, others: Sequence[str], seed: int) -> str:
    """HTML of some 90,000 characters. `published_at` is RFC 3339, `others` are headlines of other articles."""
    own, chance = random.Random(outlet), random.Random(seed)
    name = html.escape(outlet)
    script, style = _script(own), _style(own)
    menu = "".join(f'<li><a href="/{own.getrandbits(32):x}">{own.choice(_SECTIONS)}</a></li>' for _ in range(LINKS // 2))
    teasers = "".join(_teaser(chance, others) for _ in range(TEASERS))
    body = "\n".join(f"<p>{html.escape(each, quote=False)}</p>" for each in story.paragraphs)
    title = html.escape(story.title)
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title} - {name}</title>
<meta property="og:title" content="{title}"><meta property="og:site_name" content="{name}">
<meta property="article:published_time" content="{published_at}">
<style>{style}</style><script>{script}</script></head>
<body><header><a href="/" class="logo">{name}</a><nav><ul>{menu}</ul></nav></header>
<main><article><header><h1>{title}</h1><p class="byline">By our correspondent</p>
<time datetime="{published_at}">{published_at[:10]}</time></header>
<div class="article-body">
{body}
</div></article>
<aside><h2>Read more</h2>{teasers}</aside></main>
<footer><ul>{menu}</ul><p>{html.escape(own.choice(ENDINGS))}</p><p>© {name}. All rights reserved.</p></footer>
<script>{script[: len(script) // 2]}</script></body></html>"""


def _teaser(chance: random.Random, others: Sequence[str]) -> str:
    head = html.escape(chance.choice(others))
    number = chance.getrandbits(32)
    return (
        f'<div class="teaser"><div class="c{number:x}"><a href="/news/{number:x}"><picture><img src="/i/{number:x}.jpg" alt="">'
        f'</picture><h3><span>{head}</span></h3></a><p class="kicker"><time>{number % 23} hours ago</time></p></div></div>\n'
    )


def _script(own: random.Random) -> str:
    rows = FRAME_CHARACTERS // 2 // 60
    return "\n".join(
        f'var a{at}=function(e){{return e.id=="{own.getrandbits(64):x}"?{own.getrandbits(16)}:e;}};' for at in range(rows)
    )


def _style(own: random.Random) -> str:
    rows = FRAME_CHARACTERS // 4 // 50
    return "\n".join(
        f".c{own.getrandbits(24):x}{{margin:{own.randrange(40)}px;color:#{own.getrandbits(24):06x}}}" for _ in range(rows)
    )
