"""What stands for parts of the model as it is kept, and the script that fits it, on few of its texts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from pipeline.vectors.build import installed
from pipeline.vectors.encoder import Tokens, default_folder
from pipeline.vectors.fitted import (
    FILE,
    INNER,
    LEFT_OUT,
    MOST_VALUE,
    MOST_WEIGHT,
    Fitted,
    Narrowed,
    folded,
    read_fitted,
    rounded,
    steps_to,
    write_fitted,
)
from pipeline.vectors.weights import Floats, Weights
from tests.bench import fit_vectors, least_squares
from tests.bench.least_squares import Sums, sums


@pytest.fixture(scope="module")
def weights() -> Weights:
    return installed()


@pytest.fixture(scope="module")
def tokens() -> Tokens:
    return Tokens(default_folder())


def test_every_layer_that_is_left_has_its_fit(weights: Weights) -> None:
    kept = read_fitted()
    size = weights.hidden
    assert [each.shape for each in kept.bridge] == [each.shape for each in kept.last] == [(size, size), (size,)]
    assert sorted(kept.narrowed) == [number for number in range(weights.layers) if number not in LEFT_OUT]
    for part in kept.narrowed.values():
        assert part.kept.shape == (INNER,)
        assert np.all(np.diff(part.kept) > 0)
        assert 0 <= part.kept.min() <= part.kept.max() < weights.inner
        assert [each.shape for each in part.attention] == [(size, size), (size,)]
        assert [each.shape for each in part.second] == [(INNER, size), (size,)]
        assert all(np.isfinite(each).all() for each in (*part.attention, *part.second))


SIZES = (("ao", 4), ("fo", 3))


def test_rounded_weights_are_near_and_rounding_again_changes_nothing() -> None:
    matrix = np.random.default_rng(2).normal(0, 3, (50, 7)).astype(np.float32)
    whole, scale = rounded(matrix)
    assert whole.dtype == np.int8
    assert np.abs(whole).max(0).tolist() == [MOST_WEIGHT] * 7
    assert np.all(np.abs(whole * scale - matrix) <= scale * 0.5001)
    again, same = rounded(whole * scale)
    assert again.tobytes() == whole.tobytes()
    assert same == pytest.approx(scale, rel=1e-6)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    drawn = np.random.default_rng(3)
    bridge, bias = drawn.normal(0, 1, (4, 4)).astype(np.float32), drawn.normal(0, 1, 4).astype(np.float32)
    second = drawn.normal(0, 1, (3, 4)).astype(np.float32)
    parts = {
        number: Narrowed((bridge, bias), np.array(kept), (second, bias)) for number, kept in ((0, [1, 4, 5]), (11, [0, 1, 2]))
    }
    file = tmp_path / "fitted.npz"
    steps = {f"l{number}.{kind}": drawn.uniform(0.01, 1, rows).astype(np.float32) for number in parts for kind, rows in SIZES}
    write_fitted(Fitted((bridge, bias), parts, (bridge.T, bias), steps), file)
    found = read_fitted(file)
    assert found.bridge[0] == pytest.approx(bridge, rel=1e-3)
    assert found.last[0] == pytest.approx(bridge.T, rel=1e-3)
    assert {number: part.kept.tolist() for number, part in found.narrowed.items()} == {0: [1, 4, 5], 11: [0, 1, 2]}
    assert {name: each.tobytes() for name, each in found.steps.items()} == {name: each.tobytes() for name, each in steps.items()}
    for name, matrix, kept in (("l0.ao", bridge, found.narrowed[0].attention), ("l11.fo", second, found.narrowed[11].second)):
        whole, scale = folded(matrix, steps[name])
        assert kept[0] == pytest.approx(whole * scale / steps[name][:, None])
        assert folded(kept[0], steps[name])[0].tobytes() == whole.tobytes()
        assert kept[1].tobytes() == bias.tobytes()


def test_steps_reach_the_greatest_values_and_are_finer_for_small_ones() -> None:
    greatest = np.array([1, 2, 4, 40, 0], np.float32)
    steps = steps_to(greatest)
    assert np.all(np.rint(greatest / steps) <= MOST_VALUE)
    assert np.rint(greatest / steps).max() == MOST_VALUE
    assert steps[0] < steps[1] < steps[2] < steps[3]
    assert 0 < steps[4] < steps[0]


def test_what_is_kept_is_written_as_it_is(tmp_path: Path) -> None:
    assert FILE.stat().st_size < 4_000_000
    write_fitted(read_fitted(), tmp_path / "fitted.npz")
    with np.load(FILE) as kept, np.load(tmp_path / "fitted.npz") as written:
        assert kept.files == written.files
        for name in kept.files:
            assert written[name].dtype == kept[name].dtype
            assert written[name] == pytest.approx(kept[name], rel=1e-6)


def _sums(given: Floats, wanted: Floats) -> Sums:
    mask = np.ones((8, len(given) // 8), np.float32)
    mask[:, -3:] = 0  # what is not to be seen
    batches = (each.reshape(*mask.shape, -1).copy() for each in (given, wanted))
    one, other = batches
    other[:, -3:] = 99
    return sums([(one, other, mask)])


def test_a_linear_map_is_found_again_by_those_values_that_tell() -> None:
    drawn = np.random.default_rng(1)
    given, matrix, bias = drawn.normal(2, 1, (4000, 120)), drawn.normal(0, 1, (120, 4)), drawn.normal(0, 1, 4)
    matrix[[*range(10, 70), 100]] = 0  # these are not needed, nor is a value that is the sum of two others
    given[:, 119] = given[:, 0] + given[:, 1]
    found = _sums(given.astype(np.float32), (given @ matrix + bias).astype(np.float32))
    kept = found.best(58)
    assert not set(kept.tolist()) & {*range(10, 70), 100}
    assert len({0, 1, 119} & set(kept.tolist())) == 2
    fitted = found.linear(kept)
    assert given[:, kept] @ fitted[0] + fitted[1] == pytest.approx(given @ matrix + bias, abs=0.1)


def test_a_fit_on_few_texts_is_drawn_towards_the_model() -> None:
    drawn = np.random.default_rng(1)
    given, matrix = drawn.normal(0, 1, (80, 200)).astype(np.float32), drawn.normal(0, 1, (200, 4)).astype(np.float32)
    found = _sums(given, given @ matrix)
    others = drawn.normal(0, 1, (500, 200))
    wrong = [np.abs(others @ found.linear(prior=prior)[0] - others @ matrix).mean() for prior in (None, matrix)]
    assert wrong[1] < 0.1 * wrong[0]


def test_vectors_by_what_is_kept_are_near_those_of_the_whole_model(weights: Weights, tokens: Tokens) -> None:
    texts = fit_vectors.TEXTS.read_text(encoding="utf-8").splitlines()[:: 6 * fit_vectors.HELD_OUT]
    fitted = read_fitted()
    near = fit_vectors.cosine(texts, fitted, weights, tokens)
    assert near > 0.98
    nothing = (np.eye(weights.hidden, dtype=np.float32), np.zeros(weights.hidden, np.float32))
    assert near > fit_vectors.cosine(texts, replace(fitted, bridge=nothing), weights, tokens) + 0.02
    assert near > fit_vectors.cosine(texts, replace(fitted, narrowed=_cut(fitted, weights)), weights, tokens) + 0.02


def _cut(fitted: Fitted, weights: Weights) -> dict[int, Narrowed]:
    """The same values left out, but nothing fitted."""
    made, size = {}, weights.hidden
    for number, part in fitted.narrowed.items():
        attention = weights.matrix(f"l{number}.ao.w", size, size).T, weights.vector(f"l{number}.ao.b", size)
        second = weights.matrix(f"l{number}.fo.w", size, weights.inner).T[part.kept], weights.vector(f"l{number}.fo.b", size)
        made[number] = Narrowed(attention, part.kept, second)
    return made


def test_fits_on_some_of_the_texts_are_equal_and_near_what_is_kept(
    weights: Weights, tokens: Tokens, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(least_squares, "AT_ONCE", weights.inner)  # a sixteenth of the time
    texts, kept = fit_vectors.TEXTS.read_text(encoding="utf-8").splitlines(), read_fitted()
    one, other = (fit_vectors.fit(texts[1 :: 6 * fit_vectors.HELD_OUT], weights, tokens) for _ in range(2))
    assert fit_vectors.cosine(texts[:: 6 * fit_vectors.HELD_OUT], one, weights, tokens) > 0.9
    assert np.corrcoef(one.bridge[0].ravel(), kept.bridge[0].ravel())[0, 1] > 0.6
    for number, part in one.narrowed.items():
        assert part.kept.tolist() == other.narrowed[number].kept.tolist()
        assert part.second[0].tobytes() == other.narrowed[number].second[0].tobytes()
        assert len(set(part.kept.tolist()) & set(kept.narrowed[number].kept.tolist())) > 0.65 * INNER
    assert one.last[0].tobytes() == other.last[0].tobytes()
