"""Messages of the flow's own topics, whoever wrote them."""

from __future__ import annotations

import pytest

from pipeline.reading import read
from pipeline.rejection import Rejection, RejectionCode
from schemas import CleanArticle
from tests.articles import cleaned


def test_what_was_written_is_read() -> None:
    article = cleaned("It rained in Lviv.")
    assert read(CleanArticle, article.to_bytes()) == article


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (None, "not a CleanArticle but a tombstone: only claimwire may write here"),
        (b"{", "not a CleanArticle: the value: 'Invalid JSON: EOF while parsing an object at line 1 column 1'"),
        (b"{}", "not a CleanArticle: 'article_id': 'Field required'"),
    ],
)
def test_what_is_none_is_rejected_with_the_first_fault(value: bytes | None, message: str) -> None:
    assert read(CleanArticle, value) == Rejection(RejectionCode.INVALID_ARTICLE, message)


def test_a_message_quotes_no_control_character() -> None:
    given = cleaned("It rained.").to_bytes().replace(b'"models":{', b'"models":{"\\u001b[2J\\u202e' + b"x" * 500 + b'":5')
    rejection = read(CleanArticle, given)
    assert isinstance(rejection, Rejection)
    assert rejection.message.startswith(r"not a CleanArticle: 'trace.models.\x1b[2J\u202exxx")
    assert rejection.message.isprintable()
    assert len(rejection.message) < 300
