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
"""The layers, counted from 0, that one linear map stands for. Mean cosine of 589 other texts with the whole model: .9863. Without
5 to 8 it is .9841 and a text takes an eighth less time, but F1 of event sentences falls from .569 to .558; without 4 to 8 it is
.9809."""

INNER = 768
"""Values that are kept between the two products of a layer's feed-forward part; the model has 1,536. Mean cosine of 589 other
texts with the whole model: .9863; with 512 values .9815; with all .988, which takes a third more
time."""

MOST_WEIGHT = 63
"""Weights are rounded to 7 bits: with 8, processors without VNNI instructions would saturate and give other vectors."""

MOST_VALUE = 127
"""What is given to a product is rounded to whole numbers up to this one, of either sign."""

EVENNESS = 0.6
"""How far the values that a product is given are brought to one size before they are rounded, their weights to other sizes: at 1
each is on a scale of its own, at 0 all are on one. Mean cosine of 589 other texts with the whole model at 0, .3, .5, .7 and 1:
.980, .985, .9854, .9856, .985. On a scale of its own for each token and one for all its values .9863, which takes an eighth more
time."""

SMALL = 0.25
"""Values that are always small are rounded as if they were this share of the middle one. By judgement."""

PRODUCTS = {"attention": "ao", "second": "fo"}
"""The fitted products of a layer, and what their names end in."""

STEPS = "steps "
"""What the names of the kept steps begin with."""

Places = npt.NDArray[np.int64]
Whole = npt.NDArray[np.int8]

Linear = tuple[Floats, Floats]
"""A matrix, values given x values made, and a bias: `x @ matrix + bias`."""


Steps = Mapping[str, Floats]
"""For each product, by its name, how far two neighbouring whole numbers are apart in each value that it is given."""


@dataclass(frozen=True, slots=True)
class Narrowed:
    """A layer with fewer values between the two products of its feed-forward part: the product after the attention, the places of
    the values that are kept, in order, and the second product."""

    attention: Linear
    kept: Places
    second: Linear


@dataclass(frozen=True, slots=True)
class Fitted:
    """The map from a token's state before the layers `LEFT_OUT` to that after them, the other layers by their numbers, a map of
    the mean of a text's tokens, and the steps of rounding. The last map makes up little of the cosine with the whole model, but
    much between languages: F1 of translated news in five languages is .780 with it and .744 without."""

    bridge: Linear
    narrowed: Mapping[int, Narrowed]
    last: Linear
    steps: Steps


def steps_to(greatest: Floats) -> Floats:
    """The steps for values whose greatest magnitudes these are."""
    sizes = np.maximum(greatest, SMALL * np.median(greatest)) ** np.float32(EVENNESS)
    steps: Floats = (sizes * (greatest / sizes).max() / MOST_VALUE).astype(np.float32)
    return steps


def folded(matrix: Floats, steps: Floats) -> tuple[Whole, Floats]:
    """The matrix in whole numbers for values in `steps`, and the scale of each column."""
    return rounded(matrix * steps[:, None])


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
        steps = {name.removeprefix(STEPS): found[name] for name in found.files if name.startswith(STEPS)}
        numbers = [int(number) for number in found["layers"]]
        attentions, seconds = (
            [
                (whole * scales / steps[f"l{number}.{kind}"][:, None], bias)
                for number, whole, scales, bias in zip(numbers, *(found[f"{name} {part}"] for part in "wsb"), strict=True)
            ]
            for name, kind in PRODUCTS.items()
        )
        parts = zip(numbers, attentions, found["kept"].astype(np.int64), seconds, strict=True)
        return Fitted(bridge, {number: Narrowed(*part) for number, *part in parts}, last, steps)


def write_fitted(fitted: Fitted, file: Path = FILE) -> None:
    """Keeps it for the next `build`."""
    parts = fitted.narrowed.values()
    kept: dict[str, Any] = {
        "layers": np.array(list(fitted.narrowed), np.uint8),
        "kept": np.array([part.kept for part in parts], np.uint16),
    }
    for name, (matrix, bias) in {"bridge": fitted.bridge, "last": fitted.last}.items():
        kept |= {f"{name} w": matrix.astype(np.float16), f"{name} b": bias.astype(np.float16)}
    for name, kind in PRODUCTS.items():
        linears = {number: getattr(part, name) for number, part in fitted.narrowed.items()}
        whole = [folded(matrix, fitted.steps[f"l{number}.{kind}"]) for number, (matrix, _) in linears.items()]
        kept[f"{name} w"] = np.array([matrix for matrix, _ in whole])
        kept[f"{name} s"] = np.array([scale for _, scale in whole])
        kept[f"{name} b"] = np.array([bias for _, bias in linears.values()])
    kept |= {STEPS + name: steps for name, steps in fitted.steps.items()}
    np.savez_compressed(file, **kept)
