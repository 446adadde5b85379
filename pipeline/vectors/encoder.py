"""The bare model: texts in, vectors out, the same bytes in whatever batch a text is."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime
from sentencepiece import SentencePieceProcessor

from pipeline.errors import ClaimwireError
from pipeline.vectors.weights import values

MODEL, WORDS, PIECES = "e5-stepped.onnx", "e5-words.npy", "e5.pieces"

EMBEDDED, KEPT = "embedded", "kept"
"""What the model is given: rows of `WORDS` for the tokens of each text, and which of the tokens are none of padding."""

MODEL_NAME = "multilingual-e5-small narrow int8 centred 5"
"""The model, its conversion, and a number for each change of either or of what is embedded after which vectors are not to be
compared with those before."""

MOST_TOKENS = 512
"""Tokens that are read of a text: the model knows no more positions."""

STEP = 4
"""Texts are padded to a multiple of so many tokens. Only texts of one length so padded share a batch: what a text is computed in
depends on nothing but itself."""

BATCH_TOKENS = 1024
"""Tokens of a batch, or one text. Of 20 political articles one takes 87 to 90 ms at 256, 1,024 and 4,096."""

DISABLED_OPTIMIZERS = ("SkipLayerNormFusion",)
"""Optimisers of onnxruntime that put together what is slower so: an addition and a normalisation of 33 tokens take 40 µs apart
and 120 as one."""

Vector = npt.NDArray[np.float32]


class ModelMissing(ClaimwireError):  # noqa: N818 - it says what is wrong
    """The vector model has not been built, or by another version."""


def default_folder() -> Path:
    """Where `make install` puts the model: in the environment that runs this."""
    return Path(sys.prefix, "share", "claimwire")


class Tokens:
    """What the model is given for texts: the words' rows stay on disk until a text has them."""

    def __init__(self, folder: Path) -> None:
        self._words = np.load(folder / WORDS, mmap_mode="r")
        self._pieces = SentencePieceProcessor(model_file=str(folder / PIECES))

    def batches(self, texts: Sequence[str]) -> Iterator[tuple[list[int], dict[str, Vector]]]:
        """The places of texts that go together, and the model's inputs for them."""
        tokens = [self._numbers(text) for text in texts]
        for length, some in _together([len(each) for each in tokens]):
            numbers = np.full((len(some), length), self._pieces.pad_id())
            kept = np.zeros((len(some), length), np.float32)
            for row, at in enumerate(some):
                numbers[row, : len(tokens[at])], kept[row, : len(tokens[at])] = tokens[at], 1
            embedded = values(np.asarray(self._words[numbers.ravel()]))
            yield some, {EMBEDDED: embedded.reshape(*numbers.shape, -1), KEPT: kept}

    def _numbers(self, text: str) -> list[int]:
        """The numbers of a text's sentence pieces. The model was trained with "query: " before each text; without it claims are
        told apart better, and a text has three tokens less."""
        pieces: list[int] = self._pieces.encode(unicodedata.normalize("NFKC", text))[: MOST_TOKENS - 2]
        return [self._pieces.bos_id(), *pieces, self._pieces.eos_id()]


def _together(lengths: Sequence[int]) -> Iterator[tuple[int, list[int]]]:
    """Padded length and places of texts that go together."""
    places: dict[int, list[int]] = {}
    for at, length in enumerate(lengths):
        places.setdefault(-(-length // STEP) * STEP, []).append(at)
    for length, all_of_it in places.items():
        most = max(1, BATCH_TOKENS // length)
        for start in range(0, len(all_of_it), most):
            yield length, all_of_it[start : start + most]


class Encoder:
    """The model on one thread. Raises `ModelMissing`."""

    def __init__(self, folder: Path) -> None:
        if not all((folder / name).exists() for name in (MODEL, WORDS, PIECES)):
            raise ModelMissing(f"no vector model in {folder}: run python -m pipeline.vectors.build")
        self._session = session(folder / MODEL)
        if self._session.get_modelmeta().custom_metadata_map.get("name") != MODEL_NAME:
            raise ModelMissing(f"the vector model in {folder} is of another version: run python -m pipeline.vectors.build")
        self._tokens = Tokens(folder)

    def encode(self, texts: Sequence[str]) -> list[Vector]:
        """The vector of each text: 384 components, of length 1 together."""
        made: dict[int, Vector] = {}
        for places, inputs in self._tokens.batches(texts):
            (found,) = self._session.run(None, inputs)
            made.update(zip(places, found, strict=True))
        return [made[at] / np.linalg.norm(made[at]) for at in range(len(texts))]


def session(model: Path | bytes) -> onnxruntime.InferenceSession:
    """What runs a graph: on one thread, for reading processes share the processors among them."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.use_deterministic_compute = True
    return onnxruntime.InferenceSession(
        model, options, providers=["CPUExecutionProvider"], disabled_optimizers=DISABLED_OPTIMIZERS
    )
