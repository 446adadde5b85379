"""Trees of tokens."""

from __future__ import annotations

from pipeline.annotation.text.parse import Parse, Token


def tree(*heads: int) -> Parse:
    """Tokens "0", "1" and so on, each under the head given."""
    tokens = tuple(
        Token(index, 2 * index, 2 * index + 1, str(index), str(index), "X", "dep", head, "") for index, head in enumerate(heads)
    )
    return Parse(" ".join(token.text for token in tokens), tokens, ())


def test_children_and_subtrees_are_in_order() -> None:
    parse = tree(1, 1, 4, 2, 1)
    assert parse.children == ((), (0, 4), (3,), (), (2,))
    assert parse.subtree(4) == (2, 3, 4)
    assert parse.subtree(1) == (0, 1, 2, 3, 4)
    assert parse.subtree(0) == (0,)


def test_the_root_is_its_own_head() -> None:
    assert tree(1, 1, 2).root() == 1
    assert Parse("", (), ()).root() is None
