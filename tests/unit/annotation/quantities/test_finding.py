"""Quantities of a sentence in an invented language."""

from __future__ import annotations

from pipeline.annotation.quantities.counting import Counting, QuantityWords
from pipeline.annotation.quantities.finding import MOST, quantities
from pipeline.annotation.times.finding import time_spans
from tests.toy_language import TOY_COUNTING, TOY_TIMES


def _found(text: str, counting: Counting = TOY_COUNTING) -> list[tuple[str, str]]:
    return [(text[slice(*each.span)], each.quantity.unit) for each in quantities(text, counting, time_spans(text, TOY_TIMES))]


def test_all_in_order_but_for_times() -> None:
    text = "5 prim 2024 20 homoj kaj 3 tankoj, hor 9 5%"
    assert _found(text) == [("20 homoj", "person"), ("3 tankoj", "item"), ("5%", "percent")]


def test_bounds_that_a_quantity_has_are_not_those_of_the_next() -> None:
    assert _found("20 aŭ pli 30 homoj") == [("20 aŭ pli", "item"), ("30 homoj", "person")]


def test_without_nouns_there_are_percentages_and_money() -> None:
    assert _found("20 homoj, 5%, 20 €", Counting(words=QuantityWords())) == [("5%", "percent"), ("20 €", "money")]


def test_a_table_of_numbers_is_read_so_far() -> None:
    assert len(_found("20 homoj; " * 2 * MOST)) == MOST
