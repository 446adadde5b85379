"""In what two wordings that are alike exclude each other: opposites, other kinds, other names, other words in one place."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from pipeline.languages.contrasts import MEANING
from pipeline.resolution.alignment import Alignment, align
from pipeline.resolution.counts import other_count
from pipeline.resolution.proposition import Proposition
from pipeline.resolution.substitutions import OTHER_CHANCE, substitution
from pipeline.resolution.terms import Name, senses_of

EXCLUSIVE = frozenset(
    [
        "approval", "consent", "legality", "level", "outcome", "result", "safety", "success", "support", "truth", "verdict",
    ]
)  # fmt: skip
"""Fields of which two kinds cannot both be true of one thing at one time. What was arrested and released, opened and closed,
taken and given up, banned and allowed may be so one after the other."""

CONVERSE = frozenset({"outcome", "trade", "flow"})
"""Fields whose kinds tell one happening from its two sides: who wins beats one who loses."""

TELLING = EXCLUSIVE | frozenset(
    [
        "access", "compass", "control", "course", "custody", "half", "life", "month", "period", "permission", "rank", "victim",
        "weekday",
    ]
)  # fmt: skip
"""Fields that decide however much else two wordings differ in."""

MOST_LEFT = 0.35
"""Share of the weight of the words without a partner, of the wording that has less of them, up to which any other contrast
decides. Of 10 contrasts in pairs of sentences of one happening (the sets of `tests/bench/calibrate_claims.py`) 6 are above it; of
432 that make another claim in `tests/contrasts` 2 are."""

FEW_LEFT = 0.2
"""The same for what a person is, who has many offices, unless both stand beside one neighbour, and for names that do not: of 22
such contrasts of offices in pairs of one happening 3 are below it, of 84 in `tests/contrasts` 79."""

OFFICES = "person"
"""The field of what a person is."""


class Kind(Enum):
    """A kind of contrast, as a reader is told of it."""

    OPPOSITE = "opposite"
    SENSE = "other kind"
    TIME = "other time"
    PERSON = "other person"
    NAME = "other name"
    WORD = "other word"
    COUNT = "other count"


_TIMES = frozenset({"weekday", "month", "season", "daypart", "period", "half", "holiday"})


class Contrast(NamedTuple):
    """What one wording has in the place of what the other has."""

    kind: Kind
    field: str
    """The field of the two senses; empty where none is known."""
    one: str
    other: str

    @property
    def exclusive(self) -> bool:
        """Whether both cannot be true."""
        return self.kind is Kind.OPPOSITE

    @property
    def reason(self) -> str:
        """The contrast in words."""
        return f"{self.kind.value}: {self.one}, {self.other}"


def aligned(one: Proposition, other: Proposition) -> Alignment:
    """The alignment of the terms of two propositions."""
    return align(one.terms, other.terms, one.names, other.names)


def contrasts(one: Proposition, other: Proposition, cosine: float) -> tuple[Contrast, ...]:
    """The contrasts of two propositions that are alike, in whatever order; `cosine` is that of their vectors."""
    found = aligned(one, other)
    made = (*_of_senses(found, one, other), *_of_names(found, one, other), *_of_counts(one, other))
    if made or one.language != other.language or _may_hold(found, one, other):
        return made
    replaced = substitution(one, other, found, cosine)
    if replaced is None or replaced.chance < OTHER_CHANCE:
        return ()
    return (Contrast(Kind.WORD, "", replaced.one, replaced.other),)


def besides(found: tuple[Contrast, ...], negator: str) -> tuple[Contrast, ...]:
    """The contrasts of two of which one negates by that word, without those that this word makes: "safe", "unsafe"."""
    return tuple(
        each for each in found if each.kind is not Kind.WORD and negator not in (each.one.casefold(), each.other.casefold())
    )


def _of_senses(found: Alignment, one: Proposition, other: Proposition) -> Iterator[Contrast]:
    """Fields in which each wording has a kind that the other lacks."""
    ones, others = _by_field(one), _by_field(other)
    for field in sorted(ones.keys() & others.keys()):
        mine = {kind: word for kind, word in ones[field].items() if kind not in others[field]}
        theirs = {kind: word for kind, word in others[field].items() if kind not in ones[field]}
        if mine and theirs and not (field in CONVERSE and _turned(found)):
            first, second = next(iter(mine.values())), next(iter(theirs.values()))
            if _decides(field, found, first, second):
                yield Contrast(_kind(field), field, first, second)


def _kind(field: str) -> Kind:
    return Kind.OPPOSITE if field in EXCLUSIVE else Kind.TIME if field in _TIMES else Kind.SENSE


def _decides(field: str, found: Alignment, first: str, second: str) -> bool:
    if field in TELLING:
        return True
    if field == OFFICES and found.least_left > FEW_LEFT:
        return found.least_left <= MOST_LEFT and found.beside(first, second)
    return found.least_left <= MOST_LEFT


def _by_field(given: Proposition) -> dict[str, dict[str, str]]:
    """For each field the kinds that the wording and its cue have, with the word of each."""
    found: dict[str, dict[str, str]] = {}
    for term in given.terms:
        for field, kind in term.senses:
            if field.startswith(MEANING):
                continue
            found.setdefault(field, {}).setdefault(kind, term.text)
    if given.cue:
        for field, kind in senses_of(given.cue, given.language):
            found.setdefault(field, {}).setdefault(kind, given.cue)
    return found


def _of_counts(one: Proposition, other: Proposition) -> Iterator[Contrast]:
    counted = other_count(one, other)
    if counted:
        yield Contrast(Kind.COUNT, "", *counted)


def _turned(found: Alignment) -> bool:
    """Whether the two name the same, the one in another order than the other: "Spain beat Italy", "Italy lost to Spain"."""
    partners = [partner for at, partner in enumerate(found.partners) if partner >= 0 and found.ones[at].name >= 0]
    return len(partners) > 1 and partners[0] > partners[1]


def _of_names(found: Alignment, one: Proposition, other: Proposition) -> Iterator[Contrast]:
    """Names of each wording that stand nowhere in the other: of two persons, or in one place of the sentence."""
    mine, theirs = found.left
    across = one.language != other.language
    if found.least_left > MOST_LEFT:
        return
    for at in mine:
        for place in theirs:
            first, second = found.ones[at], found.others[place]
            if first.name < 0 or second.name < 0:
                continue
            name, other_name = one.names[first.name], other.names[second.name]
            persons = name[1] == other_name[1] == "PERSON"
            if across:
                comparable = _spelt_alike(name, other_name)
            else:
                comparable = persons or (_are_two_places(name, other_name) and _in_one_place(found, at, place))
            if comparable:
                yield Contrast(Kind.PERSON if persons else Kind.NAME, "", first.text, second.text)


def _may_hold(found: Alignment, one: Proposition, other: Proposition) -> bool:
    """Whether each wording names a place of its own, of which one may lie in the other."""
    mine = [one.names[term.name] for at in found.left[0] if (term := found.ones[at]).name >= 0]
    theirs = [other.names[term.name] for at in found.left[1] if (term := found.others[at]).name >= 0]
    return any(not _are_two_places(name, other_name) for name in mine for other_name in theirs)


def _in_one_place(found: Alignment, at: int, place: int) -> bool:
    return found.common_neighbours(at, place) == 2 or found.least_left <= FEW_LEFT


def _are_two_places(one: Name, other: Name) -> bool:
    """Whether two names that are none of persons may be compared: a country, a region and a town may lie in each other."""
    lists = {each[0].partition(":")[0] for each in (one, other)}
    return len(lists) == 1 or "name" in lists


def _spelt_alike(one: Name, other: Name) -> bool:
    """Whether both are places that a gazetteer knows, or full names of persons: others are spelt in too many ways to be told
    apart in two languages."""
    if one[0].startswith("geonames:") and other[0].startswith("geonames:"):
        return True
    return one[1] == other[1] == "PERSON" and min(len(one[0].split()), len(other[0].split())) > 1
