"""What stands for the layers of the model that are left out: a linear map, fitted by `tests/bench/fit_bridge.py`."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from pipeline.vectors.weights import Floats

FILE = Path(__file__).with_name("bridge.npz")
"""The map as float16, for the last bits of a least squares fit differ from machine to machine."""

LEFT_OUT = range(6, 9)
"""The layers, counted from 0, that the map stands for. Mean cosine of 300 other texts with all layers: .979 without 6 to 8,
.974 without 5 to 8 (fitted on 1,055 texts); mean F1 of seven sets of claims .724 and .707 with the texts that are kept."""

Linear = tuple[Floats, Floats]
"""A matrix, components x components, and a bias: `x @ matrix + bias`."""


def read_bridge() -> Linear:
    """The fitted map, from a token's state before the layers that are left out to that after them."""
    with np.load(FILE) as found:
        return found["matrix"].astype(np.float32), found["bias"].astype(np.float32)


def write_bridge(bridge: Linear) -> None:
    """Keeps the map for the next `build`."""
    matrix, bias = (each.astype(np.float16) for each in bridge)
    np.savez(FILE, matrix=matrix, bias=bias)
