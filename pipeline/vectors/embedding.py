"""Vectors of claims: one text at a time, for in a batch they depend on what else is in it."""

from __future__ import annotations

import sys
import unicodedata
from base64 import b64decode, b64encode
from collections import OrderedDict
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime
import orjson
from sentencepiece import SentencePieceProcessor

from pipeline.errors import ClaimwireError

MODEL, PIECES, MEANS = "e5.onnx", "e5.pieces", "e5-means.json"

INPUT = "ids"
"""What the model is given: the numbers of a text's sentence pieces."""

MODEL_NAME = "multilingual-e5-small int8 centred 2"
"""The model, its conversion, and a number for each change of either or of what is embedded after which vectors are not to be
compared with those before."""

PREFIX = "query: "
"""What stands before every text: the model was trained with it."""

MOST_TOKENS = 512
"""Tokens that are read of a text: the model knows no more positions."""

DISABLED_OPTIMIZERS = ("SkipLayerNormFusion",)
"""Optimisers of onnxruntime that put together what is slower so: an addition and a normalisation of 33 tokens take 40 µs apart
and 120 as one. Of 108 texts of 26 tokens one takes 8.0 to 10.2 ms without it, 9.5 to 11.5 with it, in seven turns; either way the
mean cosine with the vector of the unquantised model is .997."""

Vector = npt.NDArray[np.float32]


class ModelMissing(ClaimwireError):  # noqa: N818 - it says what is wrong
    """The vector model has not been built, or by another version."""


def default_folder() -> Path:
    """Where `make install` puts the model: in the environment that runs this."""
    return Path(sys.prefix, "share", "claimwire")


class Encoder:
    """The bare model, on one thread. Raises `ModelMissing`."""

    def __init__(self, folder: Path) -> None:
        if not (folder / MODEL).exists():
            raise ModelMissing(f"no vector model in {folder}: run python -m pipeline.vectors.build")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.use_deterministic_compute = True
        self._session = onnxruntime.InferenceSession(
            folder / MODEL, options, providers=["CPUExecutionProvider"], disabled_optimizers=DISABLED_OPTIMIZERS
        )
        if [given.name for given in self._session.get_inputs()] != [INPUT]:
            raise ModelMissing(f"the vector model in {folder} is of another version: run python -m pipeline.vectors.build")
        self._pieces = SentencePieceProcessor(model_file=str(folder / PIECES))

    def encode(self, text: str) -> Vector:
        """The vector of a text: 384 components, of length 1 together."""
        pieces = self._pieces.encode(unicodedata.normalize("NFKC", PREFIX + text))[: MOST_TOKENS - 2]
        ids = np.array([[self._pieces.bos_id(), *pieces, self._pieces.eos_id()]], dtype=np.int64)
        (found,) = self._session.run(None, {INPUT: ids})[0]
        vector: Vector = found / np.linalg.norm(found)
        return vector


class Embedder:
    """Vectors that compare across languages, with those of the texts used most recently. Raises `ModelMissing`.

    The model puts each language in a corner of its own: the mean of a language is taken off. On sentence pairs of our own,
    F1 at the best threshold: English-Spanish .78 to .83, English-Marathi .59 to .87; within one language it changes nothing.
    """

    def __init__(self, folder: Path, memo_texts: int) -> None:
        self._encoder = Encoder(folder)
        means: dict[str, list[float]] = orjson.loads((folder / MEANS).read_bytes())
        self._means: dict[str, Vector] = {language: np.array(mean, np.float32) for language, mean in means.items()}
        self._middle: Vector = np.mean(list(self._means.values()), axis=0)
        self._capacity = memo_texts
        self._known: OrderedDict[tuple[str, str], str] = OrderedDict()

    def vectors(self, texts: Iterable[tuple[str, str]], language: str, most: int) -> dict[tuple[str, str], str]:
        """`vector` of each of the first of `texts`, each with the text that it is said in, if any, that have `most` code
        points together; equal ones count and cost once.

        The model's time grows with them: without a bound, nested contents of one article took it 46 s.
        """
        made: dict[tuple[str, str], str] = {}
        counted = {""}
        for text, within in dict.fromkeys(texts):
            new = {text, within} - counted
            most -= sum(len(each) for each in new)
            if most < 0:
                break
            counted |= new
            made[text, within] = self.vector(text, language, within)
        return made

    def vector(self, text: str, language: str, within: str = "") -> str:
        """Base64 of 384 int8 components, the greatest of them 127 or -127: for `ClaimMention.vector`. That of a text said
        `within` a longer one lies halfway between both. `language` is the primary subtag of BCP 47."""
        own = self._alone(text, language)
        if not within or within == text:
            return own
        return _packed(_direction(own) + _direction(self._alone(within, language)))

    def _alone(self, text: str, language: str) -> str:
        known = self._known.get((text, language))
        if known is not None:
            self._known.move_to_end((text, language))
            return known
        made = _packed(self._encoder.encode(text) - self._means.get(language, self._middle))
        self._known[text, language] = made
        if len(self._known) > self._capacity:
            self._known.popitem(last=False)
        return made


def _packed(values: Vector) -> str:
    return b64encode(np.rint(values * (127 / np.abs(values).max())).astype(np.int8).tobytes()).decode("ascii")


def _direction(packed: str) -> Vector:
    """A vector's direction: the vector of length 1. The length of whole numbers is exact in float32, in whatever order they are
    added up."""
    components = np.frombuffer(b64decode(packed), np.int8).astype(np.float32)
    found: Vector = components / np.sqrt(components @ components)
    return found
