"""What stands for parts of the model that cost more than they give: least squares fits by `tests/bench/fit_vectors.py`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from pipeline.vectors.weights import Floats

FILE = Path(__file__).with_name("fitted.npz")
"""The fits as they are kept, for the last bits of a least squares fit differ from machine to machine."""

LEFT_OUT = range(6, 9)
"""The layers, counted from 0, that one linear map stands for. Mean cosine of 300 other texts with all layers, the rest of the
model as it is: .979 without 6 to 8, .974 without 5 to 8 (map fitted on 1,055 texts)."""

INNER = 768
"""Values that are kept between the two products of a layer's feed-forward part; the model has 1,536. Mean cosine of 589 other
texts with the whole model: .9863. With all 1,536 it is .988, and a text of 24 tokens takes a third more time."""

MOST_WEIGHT = 63
"""Weights are rounded to 7 bits: with 8, processors without VNNI instructions would saturate and give other vectors."""

Places = npt.NDArray[np.int64]
Whole = npt.NDArray[np.int8]

Linear = tuple[Floats, Floats]
"""A matrix, values given x values made, and a bias: `x @ matrix + bias`."""


@dataclass(frozen=True, slots=True)
class Narrowed:
    """A layer with fewer values between the two products of its feed-forward part: the product after the attention, the places of
    the values that are kept, in order, and the second product."""

    attention: Linear
    kept: Places
    second: Linear


@dataclass(frozen=True, slots=True)
class Fitted:
    """The map from a token's state before the layers `LEFT_OUT` to that after them, the other layers by their numbers, and a map
    of the mean of a text's tokens. The last makes up little of the cosine with the whole model, but much between languages: F1
    of translated news in five languages is .780 with it and .744 without."""

    bridge: Linear
    narrowed: Mapping[int, Narrowed]
    last: Linear


def rounded(matrix: Floats) -> tuple[Whole, Floats]:
    """The matrix in whole numbers up to `MOST_WEIGHT`, and the scale of each column. Doing so again changes nothing."""
    scale = np.abs(matrix).max(0) / np.float32(MOST_WEIGHT)
    return np.rint(matrix / scale).astype(np.int8), scale.astype(np.float32)


def read_fitted(file: Path = FILE) -> Fitted:
    """What is kept."""
    with np.load(file) as found:
        bridge, last = (
            (found[f"{name} w"].astype(np.float32), found[f"{name} b"].astype(np.float32)) for name in ("bridge", "last")
        )
        attentions, seconds = (
            list(zip(found[f"{name} w"] * found[f"{name} s"][:, None], found[f"{name} b"], strict=True))
            for name in ("attention", "second")
        )
        parts = zip(found["layers"], attentions, found["kept"].astype(np.int64), seconds, strict=True)
        return Fitted(bridge, {int(number): Narrowed(*part) for number, *part in parts}, last)


def write_fitted(fitted: Fitted, file: Path = FILE) -> None:
    """Keeps it for the next `build`."""
    parts = fitted.narrowed.values()
    kept: dict[str, Any] = {
        "layers": np.array(list(fitted.narrowed), np.uint8),
        "kept": np.array([part.kept for part in parts], np.uint16),
    }
    for name, (matrix, bias) in {"bridge": fitted.bridge, "last": fitted.last}.items():
        kept |= {f"{name} w": matrix.astype(np.float16), f"{name} b": bias.astype(np.float16)}
    for name, linears in {"attention": [part.attention for part in parts], "second": [part.second for part in parts]}.items():
        whole = [rounded(matrix) for matrix, _ in linears]
        kept[f"{name} w"] = np.array([matrix for matrix, _ in whole])
        kept[f"{name} s"] = np.array([scale for _, scale in whole])
        kept[f"{name} b"] = np.array([bias for _, bias in linears])
    np.savez_compressed(file, **kept)
