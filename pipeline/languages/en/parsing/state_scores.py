"""Scores of what a transition system may do next, out of the vectors of a few tokens: what spaCy calls TransitionBasedParser."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from pipeline.languages.en.parsing.model import expect, node
from pipeline.languages.en.parsing.products import Affine, Floats, Multiplier, maxout, pieces_first


class StateScores:
    """A state is seen through some of its tokens, each in a role: the next one, the last one of the open entity …

    What a token adds in a role is made once for all states. Where no token is in a role there is a vector for that.
    """

    def __init__(self, model: Any) -> None:
        """`model`: the thinc model. Raises `ParserModelError`."""
        lower, upper = node(model, "precomputable_affine"), model.get_ref("upper")
        expect(model.attrs["has_upper"] and not model.attrs["unseen_classes"], "a layer of scores that knows every action")
        weights, bias, pad = (lower.get_param(name) for name in ("W", "b", "pad"))
        linear = node(model.layers[0], "linear")
        self._narrow = Affine(linear.get_param("W"), linear.get_param("b"))
        self.roles: Final[int] = len(weights)
        self._pieces: Final[int] = weights.shape[2]
        self._bias: Floats = bias.T.reshape(-1).copy()
        self.weights: Final[list[Floats]] = [pieces_first(each) for each in weights]
        """For each role a matrix: a narrowed vector by what it adds."""
        self.nobody: Final[Floats] = pad[0].transpose(0, 2, 1).reshape(self.roles, -1).copy()
        """What is added where no token is in a role: roles by what they add."""
        self._actions = upper.get_param("W"), upper.get_param("b")
        self.score: Final = Affine(*self._actions)
        """Scores (states by actions) of what `seen` makes of states."""

    def narrowed(self, vectors: Floats) -> Floats:
        """The tokens' vectors as the roles' weights take them."""
        return self._narrow(vectors)

    def in_all_roles(self) -> Multiplier:
        """Gives what tokens add in each role: tokens by roles by what they add, of narrowed vectors."""
        return Multiplier(np.concatenate(self.weights, axis=1))

    def scores_of(self, actions: NDArray[np.int64]) -> Affine:
        """Like `score`, for these actions alone."""
        weights, bias = self._actions
        return Affine(weights[actions], bias[actions])

    def seen(self, summed: Floats) -> Floats:
        """States as `score` takes them, of the sums of what is added in their roles, in their order; writes into `summed`."""
        summed += self._bias
        return maxout(summed, self._pieces)
