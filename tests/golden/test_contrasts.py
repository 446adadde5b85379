"""Pairs of sentences that no weights were fitted on: one word makes another claim, or the same is put otherwise."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from pipeline.offline import Stage, Twin
from schemas import EnrichedEvent
from tests.bench.fit_contrasts import put
from tests.contrast_pairs import sentences

ROWS = [line.split("\t") for line in Path(__file__).with_name("data").joinpath("contrasts.tsv").read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def joined() -> list[bool]:
    """Of each row, whether the second sentence joins a claim of the first: each is an outlet's of its own, forty days after the
    row before, so that only the row itself is known."""
    lines = [
        orjson.dumps(
            {
                "content": text,
                "language": language,
                "source": f"wire{number}-{place}.example",
                "published_at": "2024-05-15T12:00:00Z",
                "fetched_at": f"{2030 + number // 12}-{number % 12 + 1:02}-0{place + 1}T00:00:00Z",
            }
        )
        for number, (_, language, *texts) in enumerate(ROWS)
        for place, text in enumerate(texts)
    ]
    claims: dict[str, set[str]] = {}
    for event in Twin(Stage.RAW, Stage.EVENTS, {}, 1 << 20, 5000).process(lines):
        assert isinstance(event, EnrichedEvent), event
        claims.setdefault(event.article.source, set()).add(event.claim_id)
    pairs = [(claims[f"wire{number}-0.example"], claims[f"wire{number}-1.example"]) for number in range(len(ROWS))]
    return [not one.isdisjoint(other) for one, other in pairs]


def test_one_word_makes_another_claim(joined: list[bool]) -> None:
    wrong = [row for row, together in zip(ROWS, joined, strict=True) if row[0] == "other" and together]
    assert len(wrong) <= 4, wrong


def test_the_same_in_other_words_is_the_same_claim(joined: list[bool]) -> None:
    wrong = [row for row, together in zip(ROWS, joined, strict=True) if row[0] == "same" and not together]
    assert len(wrong) <= 1, wrong


LEAST_APART = {"en": 0.7, "es": 0.8, "hi": 0.8, "mr": 0.8, "ru": 0.85, "uk": 0.85}
"""Share of the minimal pairs that are told apart: .05 below what was measured, or more."""


@pytest.mark.parametrize("language", sorted(LEAST_APART))
def test_pairs_that_weights_were_fitted_on(language: str) -> None:
    given = list(put([each for each in sentences() if each.language == language and len(each.group) % 2]))
    apart = [not each.comparison.same for each in given if each.pair.minimal and not each.pair.same]
    same = [each.comparison.same for each in given if each.pair.same]
    assert sum(apart) >= LEAST_APART[language] * len(apart)
    assert sum(same) >= 0.85 * len(same)
