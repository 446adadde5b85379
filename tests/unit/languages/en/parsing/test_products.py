"""A row's product is the same wherever it stands, and nearly what it should be."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline.languages.en.parsing import products
from pipeline.languages.en.parsing.products import HEIGHT, TALL, Affine, Floats, Multiplier, maxout, pieces_first

SHAPES = [(288, 288), (64, 1024), (64, 106), (96, 50), (64, 19)]


def _random(*shape: int) -> Floats:
    return np.random.default_rng(sum(shape)).standard_normal(shape, dtype=np.float32)


@pytest.mark.parametrize("openblas", [True, False])
@pytest.mark.parametrize(("inputs", "outputs"), SHAPES)
def test_rows_do_not_depend_on_their_place_or_number(
    inputs: int, outputs: int, openblas: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not openblas:
        monkeypatch.setattr(products, "keeps_rows_apart", lambda multiplier: False)
    multiply, rows = Multiplier(_random(inputs, outputs)), _random(1_000, inputs)
    whole = multiply(rows)
    for start, end in [(0, 1), (0, 7), (3, 51), (17, 65), (1, TALL + 1), (500, 500 + TALL + HEIGHT + 1), (999, 1_000), (5, 5)]:
        assert multiply(rows[start:end]).tobytes() == whole[start:end].tobytes()


@pytest.mark.parametrize(("inputs", "outputs"), SHAPES)
def test_products_are_products(inputs: int, outputs: int) -> None:
    matrix, rows = _random(inputs, outputs), _random(100, inputs)
    np.testing.assert_allclose(Multiplier(matrix)(rows), rows.astype(np.float64) @ matrix.astype(np.float64), atol=1e-4)


def test_products_are_made_where_they_are_wanted() -> None:
    multiply, rows, out = Multiplier(_random(288, 96)), _random(2 * HEIGHT, 288), np.zeros((2 * HEIGHT, 96), np.float32)
    made = multiply(rows, out)
    assert made.base is out
    assert made.tobytes() == multiply(rows).tobytes()


def test_blis_multiplies_where_equal_rows_have_unequal_sums(monkeypatch: pytest.MonkeyPatch) -> None:
    def rounded_by_place(multiplier: Multiplier, rows: Floats, out: Floats) -> None:
        np.dot(rows, multiplier._matrix, out=out)
        out[1::2] = np.nextafter(out[1::2], np.float32(np.inf))

    monkeypatch.setattr(Multiplier, "multiply", rounded_by_place)
    multiply = Multiplier(_random(96, 64))
    assert multiply._blis is not None
    made = multiply(np.tile(_random(1, 96), (10, 1)))
    assert (made == made[0]).all()


def test_a_layer_adds_its_bias() -> None:
    weights, bias = _random(50, 96), _random(50)
    rows = _random(3, 96)
    np.testing.assert_allclose(Affine(weights, bias)(rows), rows @ weights.T + bias, atol=1e-4)


def test_the_largest_of_each_outputs_pieces() -> None:
    weights, rows = _random(5, 3, 4), _random(2, 4)
    expected = np.einsum("opi,ri->rop", weights, rows).max(axis=2)
    np.testing.assert_allclose(maxout(rows @ pieces_first(weights), 3), expected, atol=1e-5)
