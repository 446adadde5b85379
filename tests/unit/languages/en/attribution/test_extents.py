"""How far a content reaches."""

from __future__ import annotations

import pytest

from pipeline.languages.en.attribution.extents import as_ranges, content_end, content_start
from tests.documents import parse_of, token


@pytest.mark.parametrize(
    ("text", "verb", "head", "content"),
    [
        ("She said that it had ended.", "said", "ended", "that it had ended"),
        ("The minister said Tuesday 12 drones were destroyed.", "said", "destroyed", "12 drones were destroyed"),
        ("She said it had ended, adding that it was late.", "said", "ended", "it had ended"),
    ],
)
def test_a_content_runs_from_its_that_to_the_next_report(text: str, verb: str, head: str, content: str) -> None:
    parse = parse_of(text)
    places = token(parse, verb).index, token(parse, head).index
    first, last = content_start(parse, *places), content_end(parse, *places)
    assert text[parse.tokens[first].start : parse.tokens[last].end] == content


def test_runs_without_a_gap_are_ranges() -> None:
    assert as_ranges([2, 3, 4, 7, 9, 10]) == ((2, 4), (7, 7), (9, 10))
    assert as_ranges([]) == ()
