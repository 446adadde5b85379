"""Paragraphs and items of a page."""

from __future__ import annotations

from pipeline.cleaning.blocks import alike, blocks
from pipeline.cleaning.page import parse


def _texts(html: str) -> list[str]:
    tree = parse(html)
    assert tree is not None
    return [block.text for block in blocks(tree)]


def test_paragraphs_are_those_outside_of_navigation() -> None:
    html = "<nav><p>Home</p></nav><p>One <b>two</b>\n three.</p><footer><p>Rights</p></footer><aside><p>Ad</p></aside><p> </p>"
    assert _texts(html) == ["One two three."]


def test_items_stand_for_themselves_unless_they_hold_paragraphs_or_are_all_links() -> None:
    html = (
        "<ul><li>One.</li><li><a href='/'>Two</a>.</li></ul><ul><li><p>Three.</p></li></ul><ul><li><a href='/'>Menu</a></li></ul>"
    )
    assert _texts(html) == ["One.", "Two.", "Three."]


def test_alike_is_what_stands_in_the_same_element_or_in_one_of_the_same_name() -> None:
    tree = parse(
        "<div class='part'><p>First.</p></div><div class='part'><p>Second.</p><ul><li>Item.</li></ul></div>"
        "<div class='note'><p>Note.</p></div><div><p>Nameless.</p></div>"
    )
    assert tree is not None
    held = blocks(tree)
    assert [block.text for block in alike(held, "First.")] == ["First.", "Second.", "Item."]
    assert [block.text for block in alike(held, "Nameless.")] == ["Nameless."]
    assert alike(held, "") == held
