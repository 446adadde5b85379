"""Blocks told by their heading, and rows of cards."""

from __future__ import annotations

import pytest

from pipeline.cleaning.cards import headed, rows_of_cards
from pipeline.cleaning.page import parse


@pytest.mark.parametrize(
    "heading",
    [
        "You may also like",
        "Related stories",
        "Comments (12)",
        "Reader comments",
        "3 comments",
        "Join the conversation",
        "Te puede interesar",
        "Comentarios de los lectores",
        "Читайте также",
        "Вам может понравиться",
        "Комментарии",
        "Комментарии читателей",
        "Читайте також",
        "Коментарі (5)",
        "संबंधित खबरें",
        "पाठकों की राय",
        "संबंधित बातम्या",
        "वाचकांच्या प्रतिक्रिया",
    ],
)
def test_a_block_under_a_heading_over_links_or_comments(heading: str) -> None:
    tree = parse(f"<main><section id='x'> <h3>{heading}</h3><p>One.</p></section></main>")
    assert tree is not None
    assert [each.get("id") for each in headed(tree)] == ["x"]


@pytest.mark.parametrize(
    "html",
    [
        "<section><h3>The comments of the minister</h3><p>One.</p></section>",
        "<section><p>One.</p><h3>Related stories</h3></section>",
        "<section><h3>Related stories</h3></section>",
        "<section>Text <h3>Related stories</h3><p>One.</p></section>",
    ],
)
def test_other_blocks(html: str) -> None:
    tree = parse(html)
    assert tree is not None
    assert [*headed(tree)] == []


@pytest.mark.parametrize(
    ("card", "cards", "found"),
    [
        ("<div><h3><a href='/1'>H</a></h3><p>Short.</p></div>", 3, True),
        ("<div><a href='/1'><h4>H</h4></a><p>Short.</p></div>", 4, True),
        ("<div><h3><a href='/1'>H</a></h3><p>Short.</p></div>", 2, False),
        ("<div><h3><a href='#1'>H</a></h3><p>An entry.</p></div>", 3, False),
        ("<div><h3>H</h3><p>A chapter.</p></div>", 3, False),
        (f"<div><h3><a href='/1'>H</a></h3><p>{'A long chapter. ' * 40}</p></div>", 3, False),
    ],
)
def test_rows_of_cards(card: str, cards: int, found: bool) -> None:
    tree = parse(f"<main><div id='row'>{card * cards}</div></main>")
    assert tree is not None
    assert [each.get("id") for each in rows_of_cards(tree)] == (["row"] if found else [])
