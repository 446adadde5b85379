"""The benchmark's articles: new where they are to be new, copies where they are to be copies, as long as news."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from statistics import median

import orjson
import pytest

from pipeline.cleaning import Origin, clean, decode
from pipeline.cleaning.signature import signature, similarity
from pipeline.rejection import Rejection
from schemas import CleanArticle, RawArticle
from tests.bench.prose import Prose
from tests.bench.streams import COPIES, START, Article, StreamsError, burst, given, mixed, novel


def cleaned(article: Article) -> CleanArticle:
    raw = decode(article.raw, 1 << 22)
    assert not isinstance(raw, Rejection)
    made = clean(raw, Origin("raw", 0, 0, START))
    assert not isinstance(made, Rejection)
    return made


def sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.!?”])\s+(?=[A-Z0-9“€$£])", text)


def test_no_sentence_of_first_reports_comes_twice() -> None:
    prose = Prose(seed=5)
    told = [each for _ in range(250) for paragraph in prose.story().paragraphs for each in sentences(paragraph)]
    assert len(told) > 4_000
    assert len(set(told)) == len(told)


def test_first_reports_are_as_long_as_news_and_in_many_words() -> None:
    prose = Prose(seed=5)
    texts = [prose.story().text for _ in range(200)]
    assert 3_000 < median(map(len, texts)) < 3_800
    assert sum(len(text) < 2_000 for text in texts) > 10
    assert sum(len(text) > 6_000 for text in texts) > 10
    words = [word for text in texts for word in text.split()]
    assert 18 < len(words) / sum(len(sentences(text)) for text in texts) < 26
    assert len(set(words)) > 5_000


def test_every_slot_of_every_pattern_is_filled() -> None:
    prose = Prose(seed=5)
    for _ in range(300):
        story = prose.story()
        assert not set("{}") & set(story.title + story.text)


def test_the_same_seed_gives_the_same_bytes_and_another_other_articles() -> None:
    assert mixed(30, seed=5) == mixed(30, seed=5)
    assert not {article.raw for article in mixed(30, seed=5)} & {article.raw for article in mixed(30, seed=6)}


@pytest.mark.parametrize(("count", "copies"), [(100, 40), (33, 13), (5, 2)])
def test_two_in_five_of_the_mixed_stream_are_copies_of_each_kind_alike(count: int, copies: int) -> None:
    kinds = Counter(article.kind for article in mixed(count, seed=5))
    assert kinds["novel"] == count - copies
    assert max(kinds[kind] for kind in COPIES) - min(kinds[kind] for kind in COPIES) <= 1


def test_copies_are_near_to_an_earlier_article_and_first_reports_to_none() -> None:
    earlier: list[CleanArticle] = []
    exact = 0
    for article in mixed(30, seed=5):
        made = cleaned(article)
        nearest = max((similarity(made.signature, each.signature) for each in earlier), default=0.0)
        if article.kind == "novel":
            assert nearest < 0.1
        else:
            assert nearest > 0.3, article.kind
        if article.kind == "exact":
            exact += 1
            assert any(made.text == each.text and made.source != each.source for each in earlier)
        earlier.append(made)
    assert exact == 4


def test_nearly_half_are_pages_of_a_page_s_size_whose_text_is_found() -> None:
    articles = novel(100, seed=5)
    raw = [RawArticle.model_validate_json(article.raw) for article in articles]
    pages = [each for each in raw if each.content_type == "text/html"]
    assert 35 <= len(pages) <= 55
    assert 60_000 < median(len(each.content) for each in pages) < 120_000
    for article, each in zip(articles[:15], raw, strict=False):
        if each.content_type == "text/html":
            text = cleaned(article).text
            assert len(text) < 12_000
            assert sentences(text)[0] in each.content or "&" in each.content
            assert "All rights reserved" not in text


def test_a_burst_is_of_few_stories() -> None:
    kinds = Counter(article.kind for article in burst(40, seed=5))
    assert kinds["novel"] == 4


def test_given_articles_are_read_line_by_line(tmp_path: Path) -> None:
    raw = [article.raw for article in novel(3, seed=5)]
    (tmp_path / "novel.jsonl").write_bytes(b"\n".join([*raw, b""]))
    assert [article.raw for article in given(tmp_path, "novel")] == raw
    (tmp_path / "mixed.jsonl").write_bytes(b"\n")
    with pytest.raises(StreamsError, match=r"mixed\.jsonl holds no article"):
        given(tmp_path, "mixed")
    with pytest.raises(StreamsError, match="cannot be read"):
        given(tmp_path / "none", "novel")


def test_ids_are_distinct() -> None:
    ids = [orjson.loads(article.raw)["id"] for article in mixed(100, seed=5)]
    assert len(set(ids)) == 100


def test_the_signature_of_a_first_report_is_of_its_own() -> None:
    assert signature(Prose(seed=5).story().text) != signature(Prose(seed=6).story().text)
