"""Near copies have near signatures, and the same key."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pipeline.cleaning.signature import leading_sentences_key, signature, similarity

WORDS = [f"w{letter}" for letter in "abcdefghijklmnopqr"]
TEXT = " ".join(f"{WORDS[n % 18]}{WORDS[n % 7]}{n}" for n in range(400))


def test_case_punctuation_paragraphs_and_dateline_do_not_count() -> None:
    copy = "PORTO, March 3 (LUSA) - " + TEXT.upper().replace(" ", ",\n\n", 40)
    assert signature(copy) == signature(TEXT)
    assert leading_sentences_key(copy) == leading_sentences_key(TEXT)


def test_similarity_estimates_the_shared_shingles() -> None:
    words = TEXT.split()
    half = " ".join(words[:200] + [f"other{n}" for n in range(200)])
    shared, union = 198, 2 * 398 - 198
    assert similarity(signature(TEXT), signature(half)) == pytest.approx(shared / union, abs=0.1)
    assert similarity(signature(TEXT), signature(" ".join(reversed(words)))) < 0.05
    assert similarity(signature(TEXT), signature(TEXT + " one more sentence")) > 0.9


def test_the_same_start_gives_the_same_key_and_another_another() -> None:
    assert leading_sentences_key(TEXT) == leading_sentences_key(TEXT[:2000] + " and a different ending")
    assert leading_sentences_key(TEXT) != leading_sentences_key("Other " + TEXT)
    assert len(leading_sentences_key("")) == 8


def test_signatures_of_short_and_odd_texts() -> None:
    assert signature("") != signature("one") != signature("one two")
    assert similarity(signature("one"), signature("two")) == 0.0
    assert similarity(signature("\ud800 x"), signature("\ud800 x")) == 1.0
    assert signature("मंत्रालय ने कहा कि पुल बंद") != signature("मंत्रालय ने कहा कि पल बंद")


def test_another_process_gives_the_same() -> None:
    code = f"from pipeline.cleaning.signature import signature; print(signature({TEXT!r}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": "7"})
    assert done.stdout.strip() == signature(TEXT)


@pytest.mark.parametrize("bad", ["", "AAAA", "not base64!"])
def test_what_is_no_signature(bad: str) -> None:
    with pytest.raises(ValueError):
        similarity(signature(TEXT), bad)
