"""The tree of a piece: spaCy's transitions, with scores from numpy.

spaCy's own loop over them takes and drops the interpreter's lock for each state: 23 µs a token, here 12.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from pipeline.languages.en.parsing.model import expect
from pipeline.languages.en.parsing.products import Floats
from pipeline.languages.en.parsing.state_scores import StateScores

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc


class Arcs:
    """Hangs the tokens of pieces under each other."""

    def __init__(self, nlp: Language) -> None:
        """Raises `ParserModelError`."""
        parser: Any = nlp.get_pipe("parser")
        expect(parser.cfg["beam_width"] == 1, f"a parser that looks at one state, found a beam of {parser.cfg['beam_width']}")
        self._parser, self._scores = parser, StateScores(parser.model)
        self._in_roles = self._scores.in_all_roles()
        # Knows which tokens are in which role of a state, whatever it was made for.
        self._step = parser.model.predict([nlp.make_doc("a")])
        self._offset = np.arange(self._scores.roles) + self._scores.roles

    def hang(self, docs: Sequence[Doc], vectors: Floats) -> None:
        """Sets heads, relations and where sentences begin in the pieces; `vectors` (tokens by width) are of all their tokens."""
        scores, roles = self._scores, self._scores.roles
        added = self._in_roles(scores.narrowed(vectors))
        by_token_and_role = np.concatenate([scores.nobody.reshape(1, -1), added]).reshape(-1, scores.nobody.shape[1])
        made = self._parser.moves.init_batch(docs)
        states = list(made)
        while states:
            # No token is -1, and the first row's.
            tokens = self._step.get_token_ids(states) * roles + self._offset
            seen = scores.seen(np.add.reduce(by_token_and_role.take(tokens, axis=0), axis=1))
            states = self._parser.transition_states(states, scores.score(seen))
        self._parser.set_annotations(docs, made)
