"""Hostile pages: soups of tags, depth, bombs of entities, scripts, tables, broken charsets and metadata."""

from __future__ import annotations

import random
from typing import Final

from pipeline.rejection import RejectionCode
from tests.fuzz.kinds import READ, Kind, article, kind

NO_TEXT, NO_DATE = RejectionCode.NO_TEXT, RejectionCode.NO_DATE

PAGE: Final = (
    "<!DOCTYPE html><html lang='en'><head><title>Rain in Lviv</title><meta property='article:published_time' "
    "content='2024-03-04T05:00:00Z'></head><body><article><h1>Rain in Lviv</h1><p>The mayor said on Monday that 14 people were "
    "hurt when a bridge fell.</p><p>The ministry denied that the bridge had been old.</p></article></body></html>"
)
NAMES: Final = (
    "p div b a table td tr li ul script style svg math template noscript iframe form select option textarea title body html "
    "head frameset plaintext xmp blockquote x-y h1 article"
)
TAGS: Final = NAMES.split()
ENTITIES: Final = "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'>{}]>".format(
    "".join(f"<!ENTITY {chr(98 + level)} '{f'&{chr(97 + level)};' * 10}'>" for level in range(9))
)
"""A billion laughs: nine levels of ten references each."""


def _page(chance: random.Random, content: str, dated: bool = True) -> bytes:
    return article(chance, content, content_type="text/html", **({} if dated else {"published_at": None}))


def damaged_pages(chance: random.Random) -> bytes:
    page = list(PAGE)
    for _ in range(chance.randrange(1, 30)):
        at = chance.randrange(len(page))
        page[at : at + chance.choice([0, 1, 8])] = chance.choice(
            ["<", ">", '"', "'", "&", "</", "<!--", "]]>", "\x00", "<?", "=", ""]
        )
    return _page(chance, "".join(page), dated=chance.random() < 0.7)


def tag_soups(chance: random.Random) -> bytes:
    def tag() -> str:
        return f"<{chance.choice(['', '/'])}{chance.choice(TAGS)}{chance.choice(['', ' class=x', ' id', ' /'])}>"

    return _page(chance, "".join(tag() + chance.choice(["", "It rained. "]) for _ in range(chance.randrange(1, 200))))


def deep_pages(chance: random.Random) -> bytes:
    tag, depth = (
        chance.choice(["div", "b", "table><tr><td", "ul><li", "span", "blockquote"]),
        chance.choice([10, 255, 256, 1000, 5000]),
    )
    return _page(
        chance, f"<{tag}>" * depth + "It rained in Lviv on Monday." + f"</{tag.split('>')[0]}>" * chance.choice([0, depth])
    )


def entity_bombs(chance: random.Random) -> bytes:
    return _page(
        chance, ENTITIES + chance.choice(["<p>&j;</p>", "<p>&i;&i;</p>It rained.", PAGE.replace("Monday", "&j;&amp;" * 50)])
    )


def references(chance: random.Random) -> bytes:
    many = "".join(
        chance.choices(["&amp;", "&#0;", "&#x110000;", "&#55296;", "&nbsp;", "&zwj;", "&#9999999999;", "&bogus;", "&"], k=200)
    )
    return _page(chance, f"<p>It rained in Lviv. {many}</p>")


def attributes(chance: random.Random) -> bytes:
    return _page(
        chance,
        "<p " + " ".join(f"a{number}='{'x' * 20}'" for number in range(chance.choice([10, 1000]))) + ">It rained in Lviv.</p>",
    )


def metadata(chance: random.Random) -> bytes:
    held = chance.choice(
        [
            "[" * 500 + "]" * 500,
            '{"@graph":' * 300 + "1" + "}" * 300,
            '{"datePublished": 5}',
            '{"headline": ["x"]}',
            "NaN",
            '{"datePublished":"9999-12-31T23:59:59-14:00"}',
            '{"inLanguage":"\\ud800"}',
        ]
    )
    date = f"<meta name=date content='{chance.choice(['', '0000', 'x' * 500, '2024-13-45'])}'>"
    return _page(chance, PAGE.replace("</head>", f"<script type='application/ld+json'>{held}</script>{date}</head>"), dated=False)


def dateless(chance: random.Random) -> bytes:
    return _page(chance, "<p>It rained in Lviv, and the mayor said so.</p>" * chance.randrange(1, 20), dated=False)


def textless(chance: random.Random) -> bytes:
    return _page(
        chance,
        chance.choice(
            [
                "<html></html>",
                "<script>It rained.</script>",
                "<!-- It rained. -->",
                "<",
                "<p></p>" * 100,
                "<style>p{}</style>",
                "<![CDATA[x]]>",
            ]
        ),
    )


def many_blocks(chance: random.Random) -> bytes:
    block = chance.choice(
        [
            "<p>It rained.</p>",
            "<br>",
            "<td>x",
            "<li>Lviv",
            "<a href=x>x</a>",
            "<h1>x</h1>",
            "<blockquote class=t>x</blockquote>",
            "<img src=x>",
        ]
    )
    return _page(chance, block * chance.choice([50, 500, 2000]))


KINDS: Final[tuple[Kind, ...]] = (
    kind(damaged_pages, READ, NO_TEXT, NO_DATE),
    kind(tag_soups, READ, NO_TEXT),
    kind(deep_pages, READ, NO_TEXT),
    kind(entity_bombs, READ, NO_TEXT),
    kind(references, READ),
    kind(attributes, READ),
    kind(metadata, READ, NO_DATE),
    kind(dateless, READ, NO_DATE),
    kind(textless, READ, NO_TEXT),
    kind(many_blocks, READ, NO_TEXT),
)
