"""An exact copy is annotated as if it had never been read before."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from pipeline.annotation import annotator as annotating
from pipeline.annotation.annotator import Annotator
from pipeline.annotation.claims import measures
from pipeline.annotation.copies import Copies, Findings
from pipeline.annotation.text.memo import Memo
from schemas import AnnotatedArticle, CleanArticle
from tests.articles import cleaned

TEXT = """The mayor of Brno, Eva Novakova, said on Tuesday that the bridge had collapsed. She denied the report that eleven people
were hurt.

“Nobody was on it,” she said. Norway sent 12 tanks to Poland on Wednesday. The police confirmed the claims."""

FIRST = cleaned(TEXT, "en", "1")
COPY = cleaned(TEXT, "en", "2")


def _anew(annotator: Annotator, article: CleanArticle) -> AnnotatedArticle:
    annotator.memo, annotator.copies = Memo(1_000), Copies(10)
    return annotator.annotate(article)


def _as_a_copy(annotator: Annotator, article: CleanArticle) -> AnnotatedArticle:
    _anew(annotator, FIRST)
    return annotator.annotate(article)


def _unread(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on reading a text raises."""

    def read(*_: Any) -> Any:
        raise AssertionError("it was read again")

    monkeypatch.setattr(annotating, "measures", read)


def test_it_has_what_reading_it_would_find_and_ids_of_its_own(annotator: Annotator, monkeypatch: pytest.MonkeyPatch) -> None:
    alone, first = _anew(annotator, COPY), _anew(annotator, FIRST)
    assert any(claim.about for claim in alone.claims), "some claim has to speak of another for this test to mean anything"
    _unread(monkeypatch)
    copy = annotator.annotate(COPY)
    assert copy == alone
    assert copy.to_bytes() == alone.to_bytes()
    assert {each.mention_id for each in copy.claims}.isdisjoint(each.mention_id for each in first.claims)


@pytest.mark.parametrize(
    "changed",
    [
        {"title": "The bridge at Brno"},
        {"language": "en-GB"},
        {"published_at": COPY.published_at + timedelta(days=9)},
        {"text": TEXT.replace("12 tanks", "13 tanks")},
    ],
)
def test_what_differs_in_anything_that_counts_is_no_copy(annotator: Annotator, changed: dict[str, Any]) -> None:
    other = COPY.model_copy(update=changed)
    assert _as_a_copy(annotator, other) == _anew(annotator, other)
    assert len(annotator.copies) == 1


def test_another_day_resolves_times_anew(annotator: Annotator) -> None:
    later = COPY.model_copy(update={"published_at": COPY.published_at + timedelta(days=7)})
    moved = _as_a_copy(annotator, later)
    first = {each.text: each.frame.time for each in _anew(annotator, FIRST).claims if each.frame.time}
    again = {each.text: each.frame.time for each in moved.claims if each.frame.time}
    assert first.keys() == again.keys() != set()
    assert all(again[text].start - first[text].start == timedelta(days=7) for text in first)


def test_its_sentences_count_as_known(annotator: Annotator) -> None:
    _anew(annotator, FIRST)
    misses = annotator.memo.misses
    annotator.annotate(COPY)
    assert (annotator.memo.hits, annotator.memo.misses) == (misses, misses)


def test_what_lost_something_to_a_fault_is_read_again(annotator: Annotator, monkeypatch: pytest.MonkeyPatch) -> None:
    annotator.memo, annotator.copies = Memo(1_000), Copies(10)
    with monkeypatch.context() as broken:
        broken.setattr(measures, "expressions", _raising)
        annotator.annotate(FIRST)
    assert annotator.taken_faults()
    assert len(annotator.copies) == 0
    assert annotator.annotate(COPY) == _anew(annotator, COPY)


def _raising(*_: Any) -> Any:
    raise ZeroDivisionError("a rule on times")


def test_the_article_met_longest_ago_is_forgotten() -> None:
    copies, articles = Copies(2), [cleaned(f"Norway sent {number} tanks.", "en", str(number)) for number in range(3)]
    for article in articles[:2]:
        copies.keep(article, Findings(entities=(), claims=(), sentences=1, left_out=0))
    assert copies.find(articles[0]) is not None
    copies.keep(articles[2], Findings(entities=(), claims=(), sentences=1, left_out=0))
    assert [copies.find(article) is not None for article in articles] == [True, False, True]
    assert len(copies) == 2
