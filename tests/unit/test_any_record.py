"""Any bytes at all are read or rejected with a reason of the closed list; Hypothesis looks for those that are not."""

from __future__ import annotations

from typing import Any

import orjson
from hypothesis import given, settings
from hypothesis import strategies as st

from agents.reading import CleanedRecord, clean_record
from pipeline.annotation.text.extent import LONGEST_SENTENCE, pieces, read_end
from pipeline.annotation.text.quotations import quotations
from pipeline.annotation.text.sentences import paragraphs, split
from pipeline.cleaning import Origin
from pipeline.rejection import Rejection, RejectionCode
from schemas import CleanArticle, RawArticle
from tests.readers import text_words

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
ANY = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=8,
)
GOOD = {"content": "It rained in Lviv.", "source": "s", "published_at": "2024-01-01T00:00:00Z"}
TAGS = st.sampled_from(
    ["<p>", "</p>", "<div>", "<b>", "&amp;", "&#0;", "<!--", "-->", "<script>", "</script>", "<td>", "\x00", "<"]
)
BOUNDED = settings(max_examples=300, deadline=None, derandomize=True, database=None)


def _judged(value: bytes | None) -> None:
    made = clean_record(value, Origin(), 1_000_000)
    if isinstance(made, Rejection):
        assert made.code in RejectionCode
        assert made.message.isprintable()
    else:
        assert isinstance(made, CleanedRecord)
        assert CleanArticle.from_bytes(made.value).text.strip()
        assert made == clean_record(value, Origin(), 1_000_000), "the same bytes give the same"


@BOUNDED
@given(st.binary(max_size=300) | st.none())
def test_any_bytes(value: bytes | None) -> None:
    _judged(value)


@BOUNDED
@given(ANY)
def test_any_json(value: Any) -> None:
    _judged(orjson.dumps(value))


@BOUNDED
@given(st.dictionaries(st.sampled_from(sorted(RawArticle.model_fields)), ANY, max_size=5))
def test_any_fields(fields: dict[str, Any]) -> None:
    _judged(orjson.dumps(GOOD | fields))


@BOUNDED
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=400), TEXT)
def test_any_text(content: str, title: str) -> None:
    _judged(orjson.dumps(GOOD | {"content": content, "title": title}))


@settings(BOUNDED, max_examples=150)
@given(st.lists(TAGS | TEXT, max_size=30))
def test_any_page(parts: list[str]) -> None:
    _judged(orjson.dumps(GOOD | {"content": "".join(parts) or "x", "content_type": "text/html"}))


@BOUNDED
@given(st.text(st.sampled_from("aA1. \n\"'«»“”।,()—"), max_size=3000), st.sampled_from(["en", "ru", "hi", "zz"]))
def test_sentences_and_quotations_of_any_text_lie_in_it_in_order(text: str, language: str) -> None:
    read = text[: read_end(text)]
    blocks = paragraphs(read)
    sentences = [
        piece for block in blocks for sentence in split(read, block, text_words(language)) for piece in pieces(read, sentence)
    ]
    for spans in (blocks, sentences, quotations(read, blocks, text_words(language))):
        flat = [at for span in spans for at in span]
        assert flat == sorted(flat)
        assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(end - start <= LONGEST_SENTENCE for start, end in sentences)
