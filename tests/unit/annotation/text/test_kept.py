"""What was found in a parse is found once, and whatever it depends on tells it apart."""

from __future__ import annotations

import pytest

from pipeline.annotation.text.kept import kept
from pipeline.annotation.text.parse import Parse

calls: list[tuple[str, int, bool]] = []


@kept
def _length(parse: Parse, add: int, *, twice: bool = False) -> int:
    calls.append((parse.text, add, twice))
    if add < 0:
        raise ValueError("less than nothing")
    return (len(parse.text) + add) * (1 + twice)


@kept
def _first(parse: Parse, add: int) -> str:
    return parse.text[add]


@pytest.fixture(autouse=True)
def _no_calls() -> None:
    calls.clear()


def test_it_is_found_once_for_the_same_arguments() -> None:
    one, other = Parse("abc", (), ()), Parse("abcd", (), ())
    assert [_length(one, 1), _length(one, 1), _length(one, 2), _length(other, 1)] == [4, 4, 5, 5]
    assert [_length(one, 1, twice=True), _length(one, 1, twice=True), _length(one, 1)] == [8, 8, 4]
    assert calls == [("abc", 1, False), ("abc", 2, False), ("abcd", 1, False), ("abc", 1, True)]


def test_functions_do_not_share_what_they_found() -> None:
    parse = Parse("abc", (), ())
    assert (_length(parse, 1), _first(parse, 1), _length(parse, 1)) == (4, "b", 4)


def test_what_raises_is_not_kept() -> None:
    parse = Parse("abc", (), ())
    for _ in range(2):
        with pytest.raises(ValueError, match="less than nothing"):
            _length(parse, -1)
    assert len(calls) == 2


def test_what_is_kept_makes_no_parse_another_one() -> None:
    one, other = Parse("abc", (), ()), Parse("abc", (), ())
    _length(one, 1)
    assert one == other
    assert hash(one) == hash(other)
    assert "kept" not in repr(one)
