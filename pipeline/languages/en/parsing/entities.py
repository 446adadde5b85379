"""The names in pieces: spaCy's entity recogniser, decoded in numpy.

It reads tokens from left to right: a name begins (B), goes on (I) and ends (L), is one token (U), or there is none (O). Outside
of a name nothing that was decided before matters, so all such decisions are taken at once. Then all names that begin are
followed to their ends, a token at a time. spaCy's own loop takes and drops the interpreter's lock for
each state and tests all actions in it: 95 µs a token with the layers before it, here 14, of which 1.5 are for what follows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.languages.en.parsing.model import expect
from pipeline.languages.en.parsing.products import Floats, Multiplier
from pipeline.languages.en.parsing.state_scores import StateScores

if TYPE_CHECKING:
    from spacy.language import Language

Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]

NEXT, FIRST, BEFORE = range(3)
"""The roles in a state: the next token, the open name's first, and the one before the next where a name is open."""


class FoundEntity(NamedTuple):
    """A name; tokens count from the piece's first."""

    first: int
    last: int
    label: str


class Entities:
    """Finds names."""

    def __init__(self, nlp: Language) -> None:
        """Raises `ParserModelError`."""
        ner: Any = nlp.get_pipe("ner")
        self._scores = StateScores(ner.model)
        expect(self._scores.roles == 3, f"a state of an entity recogniser in 3 tokens, found {self._scores.roles}")
        expect(ner.cfg["beam_width"] == 1, f"an entity recogniser that looks at one state, found {ner.cfg['beam_width']}")
        moves = [ner.moves.get_class_name(at).partition("-")[::2] for at in range(ner.moves.n_moves)]
        outside = [at for at, (kind, label) in enumerate(moves) if kind == "O" or (kind in "BU" and label)]
        self._outside = self._scores.scores_of(np.array(outside))
        self._begins: Bools = np.array([moves[at][0] == "B" for at in outside])
        self._names: Bools = np.array([moves[at][0] in "BU" for at in outside])
        self._labels = [moves[at][1] for at in outside]
        self._goes_on, self._ends = (
            np.array([moves.index((kind, label)) if label else 0 for label in self._labels]) for kind in "IL"
        )
        """The actions in an open name, for each action that could have begun it."""
        self._in_role = [Multiplier(each) for each in self._scores.weights]

    def find(self, vectors: Floats, ends: Ints, starts: Bools, blank: Bools) -> list[list[FoundEntity]]:
        """The names of each piece, in order.

        `vectors` (tokens by width), `starts` (whether a sentence starts there) and `blank` (whether it is white space) are of the
        tokens of all pieces, one after the other; each ends before the token of `ends`.
        """
        vectors = self._scores.narrowed(vectors)
        added = self._in_role[NEXT](vectors)
        stops = np.append(starts[1:], True)  # no name goes on behind this token
        stops[ends - 1] = True
        actions = self._outside_of_names(added, stops, blank)
        begun = np.flatnonzero(self._begins[actions])
        last = self._followed(vectors, added, stops, begun, actions[begun])
        found: list[list[FoundEntity]] = [[] for _ in ends]
        pieces = np.searchsorted(ends, np.arange(len(actions)), side="right").tolist()
        free = 0
        for first in np.flatnonzero(self._names[actions]).tolist():
            if first >= free:
                base = int(ends[pieces[first] - 1]) if pieces[first] else 0
                end = last.get(first, first)
                found[pieces[first]].append(FoundEntity(first - base, end - base, self._labels[actions[first]]))
                free = end + 1
        return found

    def _outside_of_names(self, added: Floats, stops: Bools, blank: Bools) -> Ints:
        """The best action at each token, were no name open there."""
        nobody = self._scores.nobody
        scores = self._outside(self._scores.seen(added + nobody[FIRST] + nobody[BEFORE]))
        scores[np.ix_(stops | blank, self._begins)] = -np.inf
        scores[np.ix_(blank, self._names)] = -np.inf
        best: Ints = scores.argmax(axis=1)
        return best

    def _followed(self, vectors: Floats, added: Floats, stops: Bools, first: Ints, actions: Ints) -> dict[int, int]:
        """The last token of the name that `first` begins, for each of these."""
        last: dict[int, int] = {}
        at = first + 1
        while len(first):
            roles = added[at] + self._in_role[FIRST](vectors[first]) + self._in_role[BEFORE](vectors[at - 1])
            scores = self._scores.score(self._scores.seen(roles))
            goes_on, ends, each = self._goes_on[actions], self._ends[actions], np.arange(len(first))
            on, end = scores[each, goes_on], scores[each, ends]
            # Of equal scores spaCy takes the first.
            more = ~stops[at] & ((on > end) | ((on == end) & (goes_on < ends)))
            last.update(zip(first[~more].tolist(), at[~more].tolist(), strict=True))
            first, at, actions = first[more], at[more] + 1, actions[more]
        return last
