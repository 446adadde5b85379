"""What the networks say is what natasha's own classes say of the same words, over all Russian texts at hand."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest
from natasha import NewsEmbedding, NewsMorphTagger, NewsNERTagger, NewsSyntaxParser, Segmenter

from pipeline.languages.ru.networks.loading import Networks, load
from tests import accounts, translations

ODD = (
    ".",
    "\x00",
    "x" * 2_000,
    "?!" * 300,
    "🚀 Ракеты 🇺🇦 упали.",
    "<pad> <unk> <PAD> слово",
    "Он сказал \ud83d нет.",
    "総理大臣は東京で記者会見を行った。",
    "НАТО и ООН, СИЗО-6, 2011-2020 гг., Санкт-Петербург и Нижний Новгород: «Мы… — да!»",
    "корабль, " * 140,
    "Владимир Путин Сергей Лавров Россия Украина ООН Иван",
)


class Natasha(NamedTuple):
    """The networks as natasha runs them."""

    morphology: Any
    syntax: Any
    names: Any


@cache
def networks() -> Networks:
    return load()


@pytest.fixture(scope="module")
def natasha() -> Natasha:
    embedding = NewsEmbedding()
    return Natasha(NewsMorphTagger(embedding), NewsSyntaxParser(embedding), NewsNERTagger(embedding))


def _own_sentences() -> list[str]:
    told = [row["text"] for row in accounts.rows() if row["language"] == "ru"]
    return list(dict.fromkeys(told + [other for _, _, other in translations.pairs("ru")]))


def _assert_equal(natasha: Natasha, sentences: Sequence[str]) -> None:
    cut = [(sentence, list(Segmenter().tokenize(sentence))) for sentence in sentences]
    cut = [(sentence, tokens) for sentence, tokens in cut if tokens]
    read = [networks().words.read([token.text for token in tokens]) for _, tokens in cut]
    all_names = networks().names.find(read)
    for (sentence, tokens), words, names in zip(cut, read, all_names, strict=True):
        texts = [token.text for token in tokens]
        tagged = next(natasha.morphology.map([texts])).tokens
        tags = networks().morphology.tag(words)
        assert [(tag.pos, tag.features) for tag in tags] == [(token.pos, token.feats) for token in tagged]
        hung = next(natasha.syntax.map([texts])).tokens
        assert [(arc.head, arc.relation) for arc in networks().syntax.hang(words)] == [
            (int(token.head_id), token.rel) for token in hung
        ]
        spans = [(span.start, span.stop, span.type) for span in natasha.names(sentence).spans]
        assert [(tokens[name.first].start, tokens[name.last].stop, name.label) for name in names] == spans


def test_odd_strings(natasha: Natasha) -> None:
    _assert_equal(natasha, ODD)


def test_own_sentences(natasha: Natasha) -> None:
    sentences = _own_sentences()
    assert len(sentences) > 100
    _assert_equal(natasha, sentences)


def test_development_texts(natasha: Natasha, development_data: Path) -> None:
    rows = map(json.loads, (development_data / "translations.jsonl").read_text(encoding="utf-8").splitlines())
    lines = [line for row in rows if row["language"] == "ru" for line in row["content"].split("\n") if line.strip()]
    assert len(lines) > 500
    _assert_equal(natasha, lines)


def test_scores_are_slovnets_to_the_last_bit(natasha: Natasha) -> None:
    infer = natasha.morphology.infer
    for sentence in _own_sentences()[:50]:
        texts = [token.text for token in Segmenter().tokenize(sentence)]
        (given,) = infer.encoder([texts])
        expected = infer.model(given.word_id, given.shape_id, given.pad_mask)[0]
        morphology = networks().morphology
        made = morphology._score(morphology._encode(networks().words.read(texts)))
        assert made.tobytes() == np.ascontiguousarray(expected).tobytes()


def test_all_networks_read_the_same_words_and_shapes(natasha: Natasha) -> None:
    """So one vocabulary is enough: that of the vectors, which has these words in this order."""
    for tagger in natasha:
        assert tagger.infer.encoder.words_vocab.item_ids == networks().words._ids
        assert tagger.infer.encoder.shapes_vocab.item_ids == networks().words._shapes
