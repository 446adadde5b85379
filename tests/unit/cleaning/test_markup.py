"""HTML that nobody calls so, and HTML escaped once too often."""

from __future__ import annotations

from time import process_time

import pytest

from pipeline.cleaning.markup import is_html, unescaped


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><title>x</title>",
        "<html lang='en'>",
        "<p>Rain.</p>",
        "Rain.<br>Snow.",
        "Rain <img src='a.png'> fell.",
        "He <b>said</b> so.",
        "&lt;p&gt;Rain.&lt;/p&gt;",
        "&amp;lt;p&amp;gt;Rain.&amp;lt;/p&amp;gt;",
        "<![CDATA[Rain.]]>",
    ],
)
def test_what_is_html(text: str) -> None:
    assert is_html(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Rain.",
        "a < b and c > d",
        "The tag <b> makes bold.",
        "</p> ends it",
        "&lt;3 for all",
        "<jane@example.org> wrote",
        "R&amp;D",
    ],
)
def test_what_is_none(text: str) -> None:
    assert not is_html(text)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("&lt;p&gt;Rain.&lt;/p&gt;", "<p>Rain.</p>"),
        ("&amp;lt;p&amp;gt;Rain &amp;amp; snow.&amp;lt;/p&amp;gt;", "<p>Rain & snow.</p>"),
        ("&lt;p class=&quot;lead&quot;&gt;R&amp;amp;D&lt;/p&gt;", '<p class="lead">R&amp;D</p>'),
        ("<div>&lt;p&gt;Rain.&lt;/p&gt;&lt;p&gt;Snow.&lt;/p&gt;</div>", "<div><p>Rain.</p><p>Snow.</p></div>"),
        ("<![CDATA[<p>Rain.</p>]]>", "<p>Rain.</p>"),
        ("<p>The tag &lt;b&gt; ends with &lt;/b&gt;.</p>", "<p>The tag &lt;b&gt; ends with &lt;/b&gt;.</p>"),
        ("<p>5 &lt; 6</p>", "<p>5 &lt; 6</p>"),
    ],
)
def test_tags_are_unescaped_where_most_are_escaped(html: str, text: str) -> None:
    assert unescaped(html) == text


@pytest.mark.parametrize("part", ["<p>", "<p ", "<", "&lt;p ", "&lt;p&gt;", "&amp;lt;", "</b>", "<img "])
def test_no_text_takes_long(part: str) -> None:
    start = process_time()
    is_html(part * 50_000)
    unescaped(part * 50_000)
    assert process_time() - start < 2
