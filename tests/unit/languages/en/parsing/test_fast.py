"""The fast parser parses as spaCy's own pipe does, and never forgets its bounds."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence

import numpy as np
import pytest
from spacy.language import Language

from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.parsing import fast as fast_module
from pipeline.languages.en.parsing import kept_words, products, readings
from pipeline.languages.en.parsing.fast import FastParser
from pipeline.languages.en.parsing.pieces import pieces
from pipeline.languages.en.parsing.reference import ReferenceParser
from tests import accounts, translations
from tests.unit.languages.en.parsing.conftest import ODD


def _own_sentences() -> list[str]:
    told = [row["text"] for row in accounts.rows() if row["language"] == "en"]
    return list(dict.fromkeys(told + [english for _, english, _ in translations.pairs("es")]))


def _differing(found: Sequence[Parse], expected: Sequence[Parse]) -> list[str]:
    return [one.text for one, other in zip(found, expected, strict=True) if one != other]


@pytest.fixture(scope="module")
def expected(reference: ReferenceParser) -> list[Parse]:
    return reference.parse(ODD)


def test_odd_strings_together(fast: FastParser, expected: list[Parse]) -> None:
    assert _differing(fast.parse(ODD), expected) == []


@pytest.mark.parametrize("number", range(len(ODD)))
def test_an_odd_string_alone(fast: FastParser, expected: list[Parse], number: int) -> None:
    assert fast.parse([ODD[number]]) == [expected[number]]


def test_own_sentences_in_any_company(fast: FastParser, reference: ReferenceParser) -> None:
    sentences = _own_sentences()
    assert len(sentences) > 300
    expected = reference.parse(sentences)
    assert _differing(fast.parse(sentences), expected) == []
    assert _differing(fast.parse(sentences[::-1])[::-1], expected) == []
    assert _differing([fast.parse([sentence])[0] for sentence in sentences[:100]], expected[:100]) == []


def test_nothing_parsed(fast: FastParser) -> None:
    assert fast.parse([]) == []
    assert [parse.tokens for parse in fast.parse(["", "  "])] == [(), ()]


def test_vectors_are_the_references_to_the_last_bit_where_blis_multiplies(nlp: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is not a product adds up as spaCy does: sums and roots of the layers' norms, maxima, gaps between pieces."""
    monkeypatch.setattr(products, "keeps_rows_apart", lambda multiplier: False)
    parser = FastParser(nlp)
    docs = [piece.doc for sentence in ODD for piece in pieces(sentence, nlp)]
    counts = np.array([len(doc) for doc in docs])
    shared, own = parser._vectors(parser._words.find(docs).rows, counts)
    tok2vec, ner = nlp.get_pipe("tok2vec").model, nlp.get_pipe("ner").model.get_ref("tok2vec").layers[0]  # type: ignore[attr-defined]
    assert shared.tobytes() == np.concatenate(tok2vec.predict(docs)).tobytes()
    assert own.tobytes() == np.concatenate(ner.predict(docs)).tobytes()


def test_vectors_do_not_depend_on_company(fast: FastParser, nlp: Language) -> None:
    docs = [piece.doc for sentence in _own_sentences()[:200] for piece in pieces(sentence, nlp)]
    counts = np.array([len(doc) for doc in docs])
    together = fast._vectors(fast._words.find(docs).rows, counts)
    ends = np.cumsum(counts)
    for doc, end in zip(docs, ends, strict=True):
        alone = fast._vectors(fast._words.find([doc]).rows, np.array([len(doc)]))
        for one, other in zip(alone, together, strict=True):
            assert one.tobytes() == other[end - len(doc) : end].tobytes()


FEW = [*(text for text in ODD if len(text) < 200), *_own_sentences()[:20]]

PARSE_ELSEWHERE = """
import hashlib, sys
from pipeline.languages.en.parsing.fast import FastParser
from pipeline.languages.en.parsing.model import load
from tests.unit.languages.en.parsing.test_fast import FEW
parser = FastParser(load())
together = parser.parse(FEW)
assert together == [parser.parse([sentence])[0] for sentence in FEW]
print(hashlib.sha256(repr(together).encode("utf-8", "surrogatepass")).hexdigest())
"""


@pytest.mark.parametrize(("kernels", "threads"), [("Haswell", "1"), ("", "2")], ids=["rows rounded unequally", "two threads"])
def test_parses_are_the_same_with_other_kernels_and_threads(fast: FastParser, kernels: str, threads: str) -> None:
    """OpenBLAS reads both where it is loaded, so only another process shows them."""
    import hashlib

    environment = {**os.environ, "OPENBLAS_CORETYPE": kernels, "OPENBLAS_NUM_THREADS": threads, "OMP_NUM_THREADS": threads}
    ran = subprocess.run(
        [sys.executable, "-c", PARSE_ELSEWHERE], env=environment, capture_output=True, text=True, timeout=240, check=False
    )
    assert ran.returncode == 0, ran.stderr
    here = fast.parse(FEW)
    assert ran.stdout.strip() == hashlib.sha256(repr(here).encode("utf-8", "surrogatepass")).hexdigest()


def test_words_and_readings_are_forgotten_in_time(nlp: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_words, "MOST_WORDS", 300)
    monkeypatch.setattr(readings, "MOST_CASES", 400)
    monkeypatch.setattr(fast_module, "TOGETHER", 100)
    parser, sentences = FastParser(nlp), _own_sentences()[:200]
    room = len(parser._words.lengths)
    forgotten, words, cases = 0, parser._words, parser._readings
    expected = FastParser(nlp).parse(sentences)
    for sentence, parse in zip(sentences, expected, strict=True):
        assert parser.parse([sentence]) == [parse]
        forgotten += parser._words is not words
        words, cases = parser._words, parser._readings
        assert len(words.texts) <= room
        assert len(cases._by_token) + len(cases._by_case) <= 400 + 2 * 300
    assert forgotten >= 2
