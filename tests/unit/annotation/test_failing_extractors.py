"""What fails loses only itself: an extractor that raises on one sentence costs what it was to find there, never the article."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from pipeline.annotation import annotator as annotating
from pipeline.annotation.annotator import Annotator
from pipeline.annotation.claims import frames, measures, mentions
from pipeline.annotation.copies import Copies
from pipeline.annotation.entities import article as entity_engine
from pipeline.annotation.text.guard import EXTRACTORS
from pipeline.annotation.text.memo import Memo
from schemas import AnnotatedArticle
from tests.articles import cleaned
from tests.readers import new_annotator

GOOD = "Two soldiers were killed in Kharkiv on Monday, the mayor of Oslo said."
BAD = "Some 40 workers of Alpha Steel were injured near Lima on Tuesday, and the police said 12 of them had died."
TEXT = f"{GOOD} {BAD} Norway sent 12 tanks to Poland on Wednesday, its defence ministry said."

MARK = "Alpha"
"""Stands in the one sentence on which extractors raise."""


class BrokenRule(Exception):  # noqa: N818 - of no kind that anybody expects
    """What a test raises."""


@pytest.fixture(scope="module")
def loaded() -> Annotator:
    return new_annotator(memo_sentences=100)


@pytest.fixture
def annotator(loaded: Annotator) -> Annotator:
    loaded.memo, loaded.copies = Memo(100), Copies(0)
    return loaded


def _raising(function: Callable[..., Any], on: Callable[..., bool]) -> Callable[..., Any]:
    def maybe(*args: Any, **kwargs: Any) -> Any:
        if on(*args, **kwargs):
            raise BrokenRule("no such group")
        return function(*args, **kwargs)

    return maybe


def _holds(*args: Any, **_: Any) -> bool:
    """Whether some argument, as far as it is read, holds the marked sentence."""
    return any(MARK in _text(each) for each in args)


def _text(value: Any) -> str:
    """The text of a sentence, a document's sentences, a string or a list of these."""
    if isinstance(value, str):
        return value
    if hasattr(value, "parse") and hasattr(value.parse, "text"):
        return str(value.parse.text)
    if hasattr(value, "sentences"):
        return " ".join(sentence.parse.text for sentence in value.sentences)
    if hasattr(value, "sentence"):
        return _text(value.sentence) if not isinstance(value.sentence, (int, tuple)) else ""
    return " ".join(map(_text, value)) if isinstance(value, (list, tuple)) else ""


def _break(monkeypatch: pytest.MonkeyPatch, extractor: str, annotator: Annotator) -> None:
    """Makes one extractor raise on the marked sentence."""
    places: dict[str, tuple[Any, str]] = {
        "sentences": (annotating, "segment"),
        "parse": (annotator.memo, "parse"),
        "names": (entity_engine, "mentions"),
        "times": (measures, "expressions"),
        "quantities": (measures, "quantities"),
        "assertions": (annotating, "assertions"),
        "claims": (mentions, "_of_candidate"),
        "vectors": (annotator._embedder, "vectors"),
    }
    if extractor == "attributions":
        _patch_attributions(monkeypatch, annotator, _holds)
    elif extractor == "places":
        monkeypatch.setattr(
            entity_engine, "resolve", _raising(vars(entity_engine)["resolve"], lambda names, *_: "Lima" in str(names))
        )
        monkeypatch.setattr(frames, "location", _raising(vars(frames)["location"], _holds))
    elif extractor == "events":
        monkeypatch.setattr(frames, "coded", _raising(vars(frames)["coded"], lambda parse, *_: MARK in parse.text))
    elif extractor == "sentences":
        monkeypatch.setattr(annotating, "segment", _raising(vars(annotating)["segment"], lambda *_: True))
    else:
        where, name = places[extractor]
        monkeypatch.setattr(where, name, _raising(getattr(where, name), _holds))


def _patch_attributions(monkeypatch: pytest.MonkeyPatch, annotator: Annotator, on: Callable[..., bool]) -> None:
    readers = dict(annotator._readers)
    readers["en"] = replace(readers["en"], attributions=_raising(readers["en"].attributions, on))
    monkeypatch.setattr(annotator, "_readers", readers)


def _counted(article: AnnotatedArticle, text: str) -> list[str]:
    """What was found in a sentence: types of entities, and claims with what their frames say."""
    start = article.text.index(text)
    inside = range(start, start + len(text))
    entities = [f"{each.type} {each.text} {each.entity_id}" for each in article.entities if each.start in inside]
    claims = [each.model_dump_json(exclude={"mention_id"}) for each in article.claims if each.content[0][0] in inside]
    return [*entities, *claims]


@pytest.mark.parametrize("extractor", [each for each in EXTRACTORS if each != "sentences"])
def test_one_sentence_loses_what_the_extractor_was_to_find(
    extractor: str, annotator: Annotator, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = annotator.annotate(cleaned(TEXT, "en"))
    assert annotator.taken_faults() == ()
    annotator.memo = Memo(100)
    _break(monkeypatch, extractor, annotator)
    article = annotator.annotate(cleaned(TEXT, "en"))
    faults = annotator.taken_faults()
    assert {(fault.extractor, fault.language) for fault in faults} == {(extractor, "en")}
    assert {fault.sentence for fault in faults} == {(TEXT.index(BAD), TEXT.index(BAD) + len(BAD))}
    assert all(re.match(r"BrokenRule: 'no such group' \(.+:\d+\)$", fault.error) for fault in faults)
    assert article.text == whole.text
    assert _counted(article, GOOD) == _counted(whole, GOOD), "another sentence is read as ever"
    assert len(_counted(whole, GOOD)) > 3
    assert _counted(article, BAD) != _counted(whole, BAD)


def test_of_an_article_whose_sentences_cannot_be_told_apart_its_text_goes_on(
    annotator: Annotator, monkeypatch: pytest.MonkeyPatch
) -> None:
    _break(monkeypatch, "sentences", annotator)
    article = annotator.annotate(cleaned(TEXT, "en"))
    assert (article.text, article.entities, article.claims) == (TEXT, (), ())
    (fault,) = annotator.taken_faults()
    assert (fault.extractor, fault.sentence) == ("sentences", None)


def test_a_failure_of_the_machine_comes_out(annotator: Annotator, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> Any:
        raise OSError("no space left on device")

    monkeypatch.setattr(measures, "expressions", full)
    with pytest.raises(OSError, match="no space"):
        annotator.annotate(cleaned(TEXT, "en"))
    assert annotator.taken_faults() == ()


def test_what_fails_only_for_all_sentences_together_is_told_of_the_article(
    annotator: Annotator, monkeypatch: pytest.MonkeyPatch
) -> None:
    _patch_attributions(monkeypatch, annotator, lambda document: len(document.sentences) > 1)
    article = annotator.annotate(cleaned(TEXT, "en"))
    (fault,) = annotator.taken_faults()
    assert (fault.extractor, fault.sentence) == ("attributions", None)
    assert {claim.cue.text for claim in article.claims if claim.cue} == {"said"}, "sentence by sentence they are found"
