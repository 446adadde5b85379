"""The bare model: the same bytes for a text in whatever batch; only a model of this version is taken."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from onnx import ModelProto, helper

from pipeline.vectors import encoder
from pipeline.vectors.encoder import MODEL, PIECES, WORDS, Encoder, ModelMissing, default_folder
from tests import accounts, translations

LONG = "The committee heard that " + "the plant north of the river would stay closed and " * 60 + "the hearing went on."
"""More tokens than are read."""


@pytest.fixture(scope="module")
def model() -> Encoder:
    return Encoder(default_folder())


def own_texts() -> list[str]:
    """Some of every language and length."""
    told = [str(row["text"]) for row in accounts.rows()]
    told += [other for language in translations.LANGUAGES for _, _, other in translations.pairs(language)]
    return [*list(dict.fromkeys(told))[::6], "", "No", LONG]


def development_texts(folder: Path) -> list[str]:
    """Sentences of every set of claims."""
    lines = (folder / "claims.jsonl").read_text(encoding="utf-8").splitlines()
    return [str(json.loads(line)["text"]) for line in lines[::9]]


def assert_any_batch_gives_the_same(model: Encoder, texts: Sequence[str], monkeypatch: pytest.MonkeyPatch) -> None:
    alone = {text: model.encode([text])[0].tobytes() for text in texts}
    mixed = random.Random(3).sample(texts, len(texts))
    for size in (2, 3, 8, 32):
        for at in range(0, len(mixed), size):
            some = mixed[at : at + size]
            assert [each.tobytes() for each in model.encode(some)] == [alone[text] for text in some], size
    for tokens in (1, 100, 100_000):  # texts of one length: one by one, by a few, all at once
        monkeypatch.setattr(encoder, "BATCH_TOKENS", tokens)
        assert [each.tobytes() for each in model.encode(mixed)] == [alone[text] for text in mixed], tokens


def test_a_text_has_the_same_bytes_in_any_batch(model: Encoder, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = own_texts()
    assert len(texts) > 100
    assert_any_batch_gives_the_same(model, texts, monkeypatch)


def test_development_texts_have_the_same_bytes_in_any_batch(
    model: Encoder, development_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert_any_batch_gives_the_same(model, list(dict.fromkeys(development_texts(development_data))), monkeypatch)


def test_vectors_have_length_one_and_stand_in_the_order_of_the_texts(model: Encoder) -> None:
    texts = ["It rained in the north", "No", "The ferry was cancelled because of fog on the lake", "It rained in the north"]
    found = model.encode(texts)
    assert [float(np.linalg.norm(each)) for each in found] == pytest.approx([1] * 4, abs=1e-5)
    assert found[0].tobytes() == found[3].tobytes() != found[1].tobytes()
    assert model.encode([]) == []


def test_of_a_long_text_the_first_tokens_are_read(model: Encoder) -> None:
    one, other = model.encode([LONG, LONG + " Nobody was hurt."])
    assert one.tobytes() == other.tobytes()


@pytest.mark.parametrize("lacking", [MODEL, WORDS, PIECES])
def test_a_folder_that_lacks_a_file_says_how_to_build_it(lacking: str, tmp_path: Path) -> None:
    for name in {MODEL, WORDS, PIECES} - {lacking}:
        (tmp_path / name).symlink_to(default_folder() / name)
    with pytest.raises(ModelMissing, match=r"no vector model in .*: run python -m pipeline\.vectors\.build"):
        Encoder(tmp_path)


@pytest.mark.parametrize("name", [None, "multilingual-e5-small of last year"])
def test_a_model_of_another_version_says_how_to_build_it_anew(name: str | None, tmp_path: Path) -> None:
    for kept in (WORDS, PIECES):
        (tmp_path / kept).symlink_to(default_folder() / kept)
    older = ModelProto.FromString((default_folder() / MODEL).read_bytes())
    del older.metadata_props[:]
    helper.set_model_props(older, {"name": name} if name else {})
    (tmp_path / MODEL).write_bytes(older.SerializeToString())
    with pytest.raises(ModelMissing, match=r"of another version: run python -m pipeline\.vectors\.build"):
        Encoder(tmp_path)
