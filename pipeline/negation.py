"""Words that negate: what a language's pack holds of them, for the engine that reads polarity and for what compares claims."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

NONE: frozenset[str] = frozenset()

LONGEST_ENDING = 4
"""Letters behind one of `bases` in an inflected word: "опасн-ыми", "permitid-as"; Marathi and Hindi endings are shorter."""


@dataclass(frozen=True, kw_only=True, eq=False)
class NegationWords:
    """Words of one language, in lower case: lemmas where it has a tagger, else forms."""

    order: Literal["tree", "medial", "last"] = "tree"
    """How a main clause is found: in the tree, or where parses are shallow, by the order of words; verbs stand in the middle of
    it, or last."""
    particles: frozenset[str] = NONE
    """Words beside a predicate that negate it: "not", "never"."""
    denying: frozenset[str] = NONE
    """Those of them that are predicates themselves, in a language without trees: "немає"."""
    nominals: frozenset[str] = NONE
    """Words that stand for nobody and nothing."""
    determiners: frozenset[str] = NONE
    """Words before a noun of which there is none: "no", "neither"."""
    single: frozenset[str] = NONE
    """Words between a particle and a noun of which there is none: "not a *single* house"."""
    adverbs: frozenset[str] = NONE
    """Adverbs between a particle and the predicate that both negate together: "no *longer*"."""
    idle: frozenset[tuple[str, ...]] = frozenset()
    """Phrases in which such words negate nothing: "no less than", "no doubt"."""
    only: frozenset[str] = NONE
    """Words behind a particle that more is said than this: "not *only*"."""
    contrast: frozenset[str] = NONE
    """Conjunctions before what is so instead: "not on Monday *but* on Tuesday"."""
    until: frozenset[str] = NONE
    """Prepositions of when it came about all the same: "was not opened *until* May"."""
    lacking: frozenset[str] = NONE
    """Adpositions of what there is none of: "without"."""
    lacking_ends: tuple[str, ...] = ()
    """The same, written as one word with their noun."""
    owed: frozenset[str] = NONE
    """What nouns begin with that one has or lacks: behind `lacking` others only tell how something was done."""
    occasions: frozenset[str] = NONE
    """Nouns that with a determiner of `determiners` mean never: "at no *time*"."""
    undoing: frozenset[str] = NONE
    """Verbs whose complement is not so: "*failed* to pay", "*denied* that"."""
    disputing: frozenset[str] = NONE
    """Those of them that do so to a noun, too: "denied the theft"."""
    missing: frozenset[str] = NONE
    """Verbs and nouns that negate by themselves: "lack"."""
    true: frozenset[str] = NONE
    """Words that say of a clause that it is so."""
    untrue: frozenset[str] = NONE
    """Words that say of a clause that it is not."""
    transparent: frozenset[str] = NONE
    """Verbs that leave it to their complement whether something is so: "*seems* not to have paid"."""
    complementing: frozenset[str] = NONE
    """Conjunctions of a clause that says what is so: "that"."""
    resuming: frozenset[str] = NONE
    """Words that open the main clause behind a subordinate one."""
    subordinating: frozenset[str] = NONE
    """Words that open a clause on when, if, why or who: what is negated in it is not what is claimed."""
    prefixes: Mapping[str, str] = field(default_factory=dict)
    """What adjectives and participles with a contrary begin with, to the prefix that makes it: "safe" to "un"."""
    contraries: frozenset[str] = NONE
    """Contraries, whole, of which the base changes its form."""

    @cached_property
    def negators(self) -> frozenset[str]:
        """Every word that may negate by itself."""
        return frozenset().union(
            self.particles, self.nominals, self.determiners, self.lacking, self.undoing, self.missing, self.untrue
        )

    def is_owed(self, word: str) -> bool:
        """Whether `word`, in lower case, is something that one has or lacks."""
        return any(word[:end] in self.owed for end in range(len(word), 1, -1))

    @cached_property
    def idle_by_first(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        """The phrases of `idle` by their first word, the longest first."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for phrase in sorted(self.idle, key=lambda each: (-len(each), each)):
            found.setdefault(phrase[0], []).append(phrase)
        return {first: tuple(phrases) for first, phrases in found.items()}

    def affirmative(self, word: str) -> str | None:
        """What `word`, in lower case, is the contrary of by its prefix, or itself where its form changed; None where it is none:
        "safe" of "unsafe"."""
        for prefix in self._prefixes:
            rest = word.removeprefix(prefix)
            shortest = max(2, len(rest) - LONGEST_ENDING)
            if rest != word and any(self.prefixes.get(rest[:end]) == prefix for end in range(len(rest), shortest - 1, -1)):
                return rest
        return word if word in self.contraries else None

    @cached_property
    def _prefixes(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.prefixes.values()))
