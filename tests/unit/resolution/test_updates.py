"""Numbers that others gave later."""

from __future__ import annotations

import pytest

from pipeline.resolution.updates import is_open, leaves_room, updates
from tests.propositions import NOON, given


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "at least four people died"),
        ("en", "four people died so far"),
        ("es", "al menos cuatro personas murieron"),
        ("ru", "по меньшей мере четыре человека погибли"),
        ("uk", "щонайменше четверо людей загинули"),
        ("hi", "कम से कम चार लोगों की मौत"),
        ("mr", "किमान चार जणांचा मृत्यू"),
    ],
)
def test_some_words_leave_a_number_open(language: str, text: str) -> None:
    assert is_open(given(text, language=language))


def test_a_plain_number_is_not_open() -> None:
    assert not is_open(given("four people died in the fire"))


OPEN, LARGER = (("person", 4.0, 4.2),), (("person", 7.0, 7.0),)


def test_a_later_larger_number_updates_an_open_one() -> None:
    known = given("at least four people died", numbers=OPEN)
    assert updates(given("seven people died", numbers=LARGER), [known])
    assert updates(given("seven people died", numbers=LARGER, published_at=NOON + 60), [known])
    assert not updates(given("seven people died", numbers=LARGER, published_at=NOON - 60), [known]), "it came before"
    assert not updates(given("two people died", numbers=(("person", 2.0, 2.0),)), [known]), "it is smaller"
    assert not updates(given("seven people died", numbers=LARGER), [given("four people died", numbers=OPEN)]), "it was not open"
    assert not updates(given("seven boats sank", numbers=(("item", 7.0, 7.0),)), [known]), "it counts something else"


def test_an_open_number_leaves_room_for_a_larger_one() -> None:
    vague = given("at least four people died", numbers=OPEN)
    assert leaves_room(vague, [given("seven people died", numbers=LARGER)])
    assert not leaves_room(given("four people died", numbers=OPEN), [given("seven people died", numbers=LARGER)]), (
        "it is not open"
    )
    assert not leaves_room(vague, [given("two people died", numbers=(("person", 2.0, 2.0),))]), "two are fewer"
