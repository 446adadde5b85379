"""A web page as a tree."""

from __future__ import annotations

from pipeline.cleaning.page import paragraphs, parse, rearrange, text_of


def test_paragraphs_are_those_outside_of_navigation() -> None:
    tree = parse(
        "<nav><p>Home</p></nav><p>One <b>two</b>\n three.</p><footer><p>Rights</p></footer><aside><p>Ad</p></aside><p> </p>"
    )
    assert tree is not None
    assert paragraphs(tree) == ["One two three."]


def test_a_quoted_post_loses_what_marks_it_as_an_embed() -> None:
    post = '<blockquote class="post"><p>No bridge is closed.</p></blockquote>'
    tree = parse(f'<body><div class="embed">{post}</div><div class="article"><p>{"A long text. " * 9}</p></div></body>')
    assert tree is not None
    rearrange(tree)
    assert [each.get("class") for each in tree.iter("blockquote", "div")] == [None, None, "article"]


def test_a_table_that_lays_out_a_page_becomes_blocks_and_one_of_data_stays() -> None:
    tree = parse("<table><tr><td><p>One.</p><p>Two.</p></td></tr></table><table><tr><td>5</td></tr></table>")
    assert tree is not None
    rearrange(tree)
    assert [text_of(each) for each in tree.iter("table")] == ["5"]


def test_what_holds_no_element_has_no_tree() -> None:
    assert parse("") is None
    assert parse("<!-- nothing -->") is None
