"""Stories, placed one article after the other."""

from __future__ import annotations

from itertools import permutations

import pytest

from pipeline.cleaning.signature import signature
from pipeline.resolution.state import State
from pipeline.resolution.stories import Placement, forget_article, forget_story, keep_article, newest_version, place
from schemas import AnnotatedArticle
from tests.bench.copies import Text
from tests.bench.stories import article, stories
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


def signed(number: int, text: str, given: str) -> AnnotatedArticle:
    return article(number, Text("", "", "", text)).model_copy(update={"signature": given})


def given(signatures: list[str]) -> tuple[list[Placement | None], dict[bytes, bytes]]:
    """Placements of the whole text, a cut one, a round-up and another under those signatures, and the state after them."""
    state: dict[bytes, bytes] = {}
    texts = zip((WHOLE, CUT, ROUND_UP, joined(TWO)), signatures, strict=True)
    return [place(signed(number, *each), state) for number, each in enumerate(texts)], state


def test_the_signature_stands_for_the_text() -> None:
    state: dict[bytes, bytes] = {}
    first, other = place(signed(0, WHOLE, signature(WHOLE)), state), place(signed(1, made_up(3), signature(WHOLE)), state)
    assert first and other and other.story_id == first.story_id


@pytest.mark.parametrize("blank", ["", "no signature!", signature(WHOLE)[:-8], "A" * 344])
def test_without_a_signature_the_text_is_read(blank: str) -> None:
    assert given([blank] * 4) == given([signature(text) for text in (WHOLE, CUT, ROUND_UP, joined(TWO))])


def test_an_article_is_placed_once_and_edits_the_one_of_its_id() -> None:
    state: dict[bytes, bytes] = {}
    name = {"source": "s", "raw_id": "1", "url": "1"}  # one key for both
    first, second = (article(at, Text("", "", "", text)).model_copy(update=name) for at, text in enumerate((WHOLE, ONE[0])))
    placements = [place(first, state), place(second, state)]
    assert [each.replaces for each in placements if each] == [None, first.article_id]
    for each, placement in zip((first, second), placements, strict=True):
        assert placement
        keep_article(each, placement, (), state)
    before = dict(state)
    assert place(first, state) is None
    assert state == before
    forget_article(first.article_id, state)
    assert newest_version("s", "1", state) == second.article_id
    forget_article(second.article_id, state)
    assert {key.split(b":")[0] for key in state} == {b"story", b"shingle"}
