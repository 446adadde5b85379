"""Stories, placed one article after the other."""

from __future__ import annotations

from itertools import permutations

from pipeline.resolution.state import State
from pipeline.resolution.stories import forget_article, forget_story
from tests.bench.copies import Text
from tests.bench.stories import stories
from tests.bench.texts import made_up, made_up_parts


def placed(*texts: str, state: State | None = None) -> list[int]:
    """For each text the number of the first text that is in its story."""
    names = stories([Text("", "", "", each) for each in texts], {} if state is None else state)
    return [names.index(name) for name in names]


def joined(*parts: list[str]) -> str:
    return "\n\n".join(part for each in parts for part in each)


ONE, TWO = made_up_parts(1), made_up_parts(2)
WHOLE, CUT = joined(ONE), joined(ONE[:3])
ROUND_UP = joined(ONE, TWO)


def test_copies_share_a_story_in_any_order() -> None:
    moved, trimmed = joined(ONE[3:6], ONE[:3], ONE[6:]), joined(ONE[:2], ONE[4:])
    for order in (*permutations([WHOLE, CUT, trimmed]), *permutations([WHOLE, moved, trimmed])):
        assert placed(*order) == [0, 0, 0], order


def test_a_round_up_is_a_story_of_its_own_in_any_order() -> None:
    for order in permutations([WHOLE, joined(TWO), ROUND_UP]):
        assert placed(*order) == [0, 1, 2], order


def test_the_longest_copy_is_kept() -> None:
    assert placed(CUT, WHOLE, joined(ONE[5:])) == [0, 0, 2]
    assert placed(CUT, WHOLE, joined(ONE[4:], ONE[:4])) == [0, 0, 0]


def test_a_story_that_was_replaced_and_forgotten_leaves_nothing() -> None:
    state: dict[bytes, bytes] = {}
    names = stories([Text("", "", "", each) for each in (CUT, WHOLE, made_up(2))], state)
    for name in set(names):
        forget_story(bytes.fromhex(name), state)
    assert {key.split(b":")[0] for key in state} == {b"text"}
    forget_article("unknown", state)
