"""Vectors of texts: the same for the same text, whatever was embedded before; near for translations."""

from __future__ import annotations

import subprocess
import sys
from base64 import b64decode
from pathlib import Path

import numpy as np
import pytest

from pipeline.vectors.embedding import Embedder
from pipeline.vectors.encoder import ModelMissing, default_folder

TEXT = "The ferry to the northern islands was cancelled because of fog"
OTHERS = ("El transbordador a las islas del norte se canceló por la niebla", "The bakery on the corner sells rye bread")


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    return Embedder(default_folder(), memo_texts=2)


def cosine(one: str, other: str) -> float:
    first, second = (np.frombuffer(b64decode(each), np.int8).astype(float) for each in (one, other))
    return float(first @ second / np.linalg.norm(first) / np.linalg.norm(second))


def test_a_vector_has_384_components_up_to_127(embedder: Embedder) -> None:
    components = np.frombuffer(b64decode(embedder.vector(TEXT, "en")), np.int8)
    assert (len(components), int(np.abs(components.astype(int)).max())) == (384, 127)


def test_the_same_text_has_the_same_vector_whatever_the_memo_holds(embedder: Embedder) -> None:
    first = embedder.vector(TEXT, "en")
    assert embedder.vector(TEXT, "en") == first
    for number in range(5):  # more than it keeps
        embedder.vector(f"Text {number}", "en")
    assert embedder.vector(TEXT, "en") == first
    assert Embedder(default_folder(), memo_texts=1).vector(TEXT, "en") == first


def test_the_first_texts_that_fit_have_vectors_and_equal_ones_count_once(embedder: Embedder) -> None:
    texts = [("It rained", ""), ("It rained", ""), ("It snowed", ""), ("It hailed", "")]
    assert embedder.vectors(texts, "en", 18) == {(text, ""): embedder.vector(text, "en") for text in ("It rained", "It snowed")}
    assert embedder.vectors(texts, "en", 8) == {}


def test_a_sentence_counts_once_for_all_that_is_said_in_it(embedder: Embedder) -> None:
    sentence = "Ana says it rained and it snowed"
    texts = [("it rained", sentence), ("it snowed", sentence)]
    assert list(embedder.vectors(texts, "en", len(sentence) + 18)) == texts
    assert list(embedder.vectors(texts, "en", len(sentence) + 17)) == texts[:1]


def test_what_is_said_in_a_sentence_lies_between_both(embedder: Embedder) -> None:
    sentence = f"The harbour office of Emden says on its page: {TEXT}"
    alone, whole, said = embedder.vector(TEXT, "en"), embedder.vector(sentence, "en"), embedder.vector(TEXT, "en", sentence)
    apart = cosine(alone, whole)
    assert apart < cosine(alone, said) < 1 and apart < cosine(whole, said) < 1
    assert abs(cosine(alone, said) - cosine(whole, said)) < 0.01
    assert embedder.vector(TEXT, "en", TEXT) == alone


def test_another_process_gives_the_same_vector(embedder: Embedder) -> None:
    program = (
        "import sys; from pipeline.vectors.embedding import Embedder; from pipeline.vectors.encoder import default_folder; "
        "print(Embedder(default_folder(), 1).vector(sys.argv[1], 'en'))"
    )
    root = Path(__file__).parent.parent.parent.parent
    done = subprocess.run(
        [sys.executable, "-c", program, TEXT], capture_output=True, text=True, check=True, cwd=root, timeout=120
    )
    assert done.stdout.strip() == embedder.vector(TEXT, "en")


def test_a_translation_is_nearer_than_another_text(embedder: Embedder) -> None:
    here, translated, other = (
        embedder.vector(text, language) for text, language in zip((TEXT, *OTHERS), ("en", "es", "en"), strict=True)
    )
    assert cosine(here, translated) > 0.6
    assert cosine(here, other) < 0.3


def test_a_language_without_a_mean_is_compared_all_the_same(embedder: Embedder) -> None:
    assert cosine(embedder.vector(TEXT, "en"), embedder.vector(TEXT, "xx")) > 0.8


def test_an_article_of_more_texts_than_the_memo_keeps_has_all_vectors() -> None:
    texts = [(f"Minister number {number} resigned", "") for number in range(7)]
    few = Embedder(default_folder(), memo_texts=2)
    assert few.vectors(texts, "en", 1000) == Embedder(default_folder(), memo_texts=100).vectors(texts, "en", 1000)


def test_an_empty_text_has_a_vector_too(embedder: Embedder) -> None:
    assert len(b64decode(embedder.vector("", "en"))) == 384


def test_a_folder_without_the_model_says_how_to_build_it(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match=r"run python -m pipeline\.vectors\.build"):
        Embedder(tmp_path, 1)
