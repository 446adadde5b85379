"""What stands beside an article goes; the article stays, whatever names it has."""

from __future__ import annotations

import pytest

from pipeline.cleaning.furniture import kind_of, strip
from pipeline.cleaning.html import read_page
from pipeline.cleaning.page import parse

BODY = [
    "The water board said on Monday that the reservoir above Tolm had fallen to a fifth of its capacity since May.",
    "Director Ana Lopes told reporters that the town would ration water from June and close both of its pools.",
    "Farmers in the valley asked the government for help, and a delegation travels to the capital on Thursday.",
]
FRAMES = [
    '<div class="story"><h1>Reservoir falls</h1><div class="story-text">{}</div></div>',
    '<main><article class="entry"><h1>Reservoir falls</h1><div>{}</div></article></main>',
    "<h1>Reservoir falls</h1>{}",
]
SAID = ["My uncle drank it all, everybody here knows that and nobody will ever say it.", "They sold the lake in 1998."] * 4
TEASERS = ["A train left the rails near Brell on Sunday.", "Two men robbed a bakery.", "The zoo of Arle has a new bear."] * 4


def _text(beside: str, frame: str, inside: str = "") -> str:
    article = frame.format("".join(f"<p>{each}</p>" for each in BODY) + inside)
    nav = '<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>'
    page = read_page(f"<html><body>{nav}{article}{beside}</body></html>", None, None, dated=False)
    assert page
    return "\n".join(line for line in page.text.split("\n") if line not in ("", "Reservoir falls"))


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(
    "comments",
    [
        '<div class="comments-wrap">{}</div>|<div class="comment"><b>u</b><p>X</p></div>',
        '<ol class="commentlist">{}</ol>|<li>X</li>',
        '<section id="disqus_thread">{}</section>|<div class="post-content"><p>X</p></div>',
        '<section aria-label="Comments">{}</section>|<p>X</p>',
        '<ul class="readerComments">{}</ul>|<li><span>u</span><p>X</p></li>',
        "<div><h2>Comments (8)</h2>{}</div>|<div><b>u</b><p>X</p></div>",
        '<div id="responses">{}</div>|<article><p>X</p></article>',
    ],
)
def test_comments_of_readers_go(comments: str, frame: str) -> None:
    block, each = comments.split("|")
    assert _text(block.format("".join(each.replace("X", said) for said in SAID)), frame) == "\n".join(BODY)


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(
    "links",
    [
        '<div class="related-posts">{}</div>|<div><a href="/0"><h4>H</h4></a><p>X</p></div>',
        '<section class="teaserList">{}</section>|<p><a href="/0">X</a></p>',
        '<div id="most-read"><ol>{}</ol></div>|<li><a href="/0">X</a></li>',
        "<div><h3>You may also like</h3>{}</div>|<div><a href='/0'>H</a><p>X</p></div>",
        '<div class="grid">{}</div>|<article class="tile"><h3><a href="/0">H</a></h3><p>X</p></article>',
    ],
)
def test_links_to_other_articles_go(links: str, frame: str) -> None:
    block, each = links.split("|")
    text = _text(block.format("".join(each.replace("X", teaser) for teaser in TEASERS)), frame)
    assert [teaser for teaser in TEASERS if teaser in text] == []
    assert text == "\n".join(BODY)


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(
    "hidden",
    [
        "<template><p>X</p></template>",
        "<p hidden>X</p>",
        '<p style="display: none">X</p>',
        '<div style="visibility:hidden"><p>X</p></div>',
        '<p aria-hidden="true">X</p>',
        '<p class="sr-only">X</p>',
        '<div class="cookie-consent"><p>X</p></div>',
        '<div class="newsletter-box"><p>X</p></div>',
        '<div class="share-buttons"><p>X</p></div>',
    ],
)
def test_what_is_hidden_or_asks_the_reader_goes(hidden: str, frame: str) -> None:
    text = _text("", frame, hidden.replace("X", "The pier burned down on Friday, a fireman said."))
    assert text == "\n".join(BODY)


@pytest.mark.parametrize("frame", FRAMES)
def test_a_list_of_the_article_stays(frame: str) -> None:
    items = ["Both pools close on the first of June.", "Gardens may be watered at night.", "Fines begin at 50 crowns."]
    text = _text("", frame, f"<ul>{''.join(f'<li>{each}</li>' for each in items)}</ul>")
    assert [each for each in [*BODY, *items] if each not in text] == []


@pytest.mark.parametrize(
    "html",
    [
        '<div class="post comments-open">{}</div>',
        '<div class="comments"><h1>Reservoir falls</h1>{}</div>',
        '<div class="related-article">{}</div>',
        '<div class="l-sidebar teaser article-body">{}</div>',
        '<div class="teaser">{}</div>',
        '<body style="visibility:hidden">{}</body>',
        '<div class="hidden md:block">{}</div>',
        '<div id="comments">{}</div>',
    ],
)
def test_the_article_stays_whatever_it_is_called(html: str) -> None:
    tree = parse(html.format("".join(f"<p>{each}</p>" for each in BODY)))
    assert tree is not None
    strip(tree)
    assert [p.text for p in tree.iter("p")] == BODY


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("comments", "comments"),
        ("article__comments", "comments"),
        ("CommentList", "comments"),
        ("commentary", None),
        ("comments-open", None),
        ("cookies-not-set", None),
        ("relatedArticles", "links"),
        ("read-next", "links"),
        ("correlated", None),
        ("teaser article-body", None),
        ("shareBar", "asks"),
        ("shareholders", None),
        ("", None),
    ],
)
def test_names(name: str, kind: str | None) -> None:
    assert kind_of(name) == kind
