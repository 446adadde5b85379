"""Which terms of two wordings say the same, and what is left of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from pipeline.resolution.claimants import speaker
from pipeline.resolution.terms import Name, Term

SHARED_BEGINNING = 4
"""Letters of the shortest beginning that two forms of one word, or two words of one family, have in common."""

SHARED_PART = 0.6
"""Least share of the longer of two words that their common beginning makes up, for the two to be of one family."""


TWO_NAMES = 2
"""Parts that each of two names has and the other lacks, from which they name two whatever they share: a swimmer Anna Berg and a
swimmer Karl Lund, where the name begins with what the person is."""

SOUNDS_ALIKE = 70
"""Least likeness, 0 to 100, of two Latin keys of one name written in two scripts: "sonair" and "sanir", "midilin" and
"midilina"."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two wordings, term by term."""

    ones: tuple[Term, ...]
    others: tuple[Term, ...]
    partners: tuple[int, ...]
    """For each term of the one the place of its partner in the other, or -1."""
    partners_back: tuple[int, ...]
    """The same for each term of the other."""

    @property
    def left(self) -> tuple[list[int], list[int]]:
        """The places of the terms of each that count and have no partner."""
        one = [at for at, partner in enumerate(self.partners) if partner < 0 and self.ones[at].weight]
        other = [at for at, partner in enumerate(self.partners_back) if partner < 0 and self.others[at].weight]
        return one, other

    @property
    def least_left(self) -> float:
        """The share of the weight of the terms without a partner, of the wording that has less of them."""
        mine, theirs = self.left
        return min(_share(self.ones, mine), _share(self.others, theirs))

    def beside(self, first: str, second: str) -> bool:
        """Whether those terms, by their texts, stand beside a common neighbour."""
        ones = [at for at, term in enumerate(self.ones) if term.text == first]
        others = [at for at, term in enumerate(self.others) if term.text == second]
        return any(self.common_neighbours(at, other) for at in ones for other in others)

    def common_neighbours(self, at: int, other: int) -> int:
        """How many of the two neighbours of a term stand beside a term of the other wording, too: 0 to 2."""
        return sum(_neighbour(self.partners, at, step) == _place(len(self.others), other, step) for step in (-1, 1))


def _share(terms: Sequence[Term], left: Sequence[int]) -> float:
    return sum(terms[at].weight for at in left) / (sum(term.weight for term in terms) or 1.0)


def _neighbour(partners: Sequence[int], at: int, step: int) -> int:
    """The partner of the neighbour on one side; -2 at the edge, -1 where it has none."""
    return partners[at + step] if 0 <= at + step < len(partners) else -2


def _place(size: int, at: int, step: int) -> int:
    return at + step if 0 <= at + step < size else -2


def align(ones: tuple[Term, ...], others: tuple[Term, ...], names: Sequence[Name], other_names: Sequence[Name]) -> Alignment:
    """Each term with at most one of the other wording: the surest first, of equals the first."""
    partners, back = [-1] * len(ones), [-1] * len(others)

    def join(at: int, other: int) -> None:
        partners[at], back[other] = other, at

    places: dict[str, list[int]] = {}
    for other, term in enumerate(others):
        places.setdefault(term.form, []).append(other)
    for at, term in enumerate(ones):
        if found := places.get(term.form):
            join(at, found.pop(0))
    for alike in (_stems_agree, lambda one, other: _names_agree(one, other, names, other_names), _senses_agree, _related):
        for at, term in enumerate(ones):
            if partners[at] < 0:
                for other, candidate in enumerate(others):
                    if back[other] < 0 and alike(term, candidate):
                        join(at, other)
                        break
    return Alignment(ones, others, tuple(partners), tuple(back))


def _stems_agree(one: Term, other: Term) -> bool:
    return one.stem == other.stem and bool(one.weight and other.weight) and not _both_name(one, other)


def _names_agree(one: Term, other: Term, names: Sequence[Name], other_names: Sequence[Name]) -> bool:
    """Whether both name one entity: by its id, by part of it, by what sounds like it, or by a word of the name."""
    if one.name < 0 and other.name < 0:
        return False
    mine, theirs = ({word[:SHARED_BEGINNING] for word in term.form.split()} for term in (one, other))
    shared = any(len(word) == SHARED_BEGINNING for word in mine & theirs)
    if not _both_name(one, other):
        return shared
    if _ids_agree(names[one.name][0], other_names[other.name][0]):
        return True
    return shared and min(len(mine - theirs), len(theirs - mine)) < TWO_NAMES


def _both_name(one: Term, other: Term) -> bool:
    return one.name >= 0 and other.name >= 0


def _ids_agree(one: str, other: str) -> bool:
    if speaker(one) == speaker(other):
        return True
    if not (one.startswith("name:") and other.startswith("name:")):
        return False
    parts, others = _parts(one), _parts(other)
    alike = {(part, each) for part in parts for each in others if part == each or _sound_alike(part, each)}
    left = len(parts) - len({part for part, _ in alike}), len(others) - len({each for _, each in alike})
    return bool(alike) and min(left) < TWO_NAMES


def _sound_alike(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= SHARED_BEGINNING and fuzz.ratio(one, other) >= SOUNDS_ALIKE


def _parts(entity_id: str) -> set[str]:
    return set(entity_id.removeprefix("name:").split())


def _senses_agree(one: Term, other: Term) -> bool:
    return bool(one.senses and other.senses) and not set(one.senses).isdisjoint(other.senses)


def _related(one: Term, other: Term) -> bool:
    """Whether two words are of one family by their beginning."""
    if not (one.weight and other.weight) or _both_name(one, other):
        return False
    shared = 0
    for letter, other_letter in zip(one.form, other.form, strict=False):
        if letter != other_letter:
            break
        shared += 1
    return shared >= SHARED_BEGINNING and shared >= SHARED_PART * max(len(one.form), len(other.form))
