"""Who reported a claim, and how many of them independently."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

MOST_REPORTS = 256
"""Different reports kept of one claim, the first: later ones count as mentions only. Bounds the value of a claim."""

NAMED = "name:"
"""Begins ids that are made of names."""

PUBLISHER = "owner:"
"""Begins the claimant of what an article itself asserts."""

Row = tuple[str, str, str | None, str, str]
"""A report as the state keeps it: orjson writes plain tuples only."""


class NewsReport(NamedTuple):
    """Who passed a claim on, and who claims."""

    story: str
    owner: str
    claimant: str | None
    """Whose claim it is, as `claimants.speaker` has it; None where it is nobody's ("reportedly")."""
    language: str
    stance: str


@dataclass(slots=True)
class NewsReports:
    """The different reports of a claim, in the order of their coming; never changed."""

    mentions: dict[Row, int]
    """How many mentions there were in each report."""
    sources: int
    """Number of independent sources, counted in their order: one whose story or owner came before adds none."""
    claimants: int
    """Number of those who say it, each counted once."""

    @classmethod
    def of(cls, mentions: Iterable[tuple[Row, int]]) -> NewsReports:
        """The reports counted one after the other, each with its mentions."""
        reports = cls({}, 0, 0)
        for row, times in mentions:
            reports = reports.with_report(row, times)
        return reports

    def with_report(self, report: Row, times: int = 1) -> NewsReports:
        """The reports with so many more mentions in that one."""
        before = self.mentions.get(report)
        if before is not None:
            return NewsReports(self.mentions | {report: before + times}, self.sources, self.claimants)
        if len(self.mentions) >= MOST_REPORTS:
            return self
        claimant = report[2]
        sources = self.sources + self.is_independent(report)
        claimants = self.claimants + (bool(claimant) and not self.has_claimant(claimant))
        return NewsReports(self.mentions | {report[:]: times}, sources, claimants)

    def without_report(self, report: Row) -> NewsReports:
        """The reports with one mention less in that one."""
        left = ((row, times - (row == report)) for row, times in self.mentions.items())
        return NewsReports.of((row, times) for row, times in left if times > 0)

    def is_independent(self, report: Row) -> bool:
        """Whether nobody of the report's owner, and nobody with its story, is among them."""
        known = self.mentions
        return report[0] not in [each[0] for each in known] and report[1] not in [each[1] for each in known]

    def has_claimant(self, claimant: str | None) -> bool:
        """Whether that claimant is among them, by this name or a part of it: the surname alone, the body without its office."""
        if not claimant:
            return False
        known = {each[2] for each in self.mentions}
        return claimant in known or (claimant.startswith(NAMED) and any(same_claimant(claimant, each) for each in known))

    @property
    def published(self) -> bool:
        """Whether one of them is a publisher's own, who names nobody else."""
        return any(each[2] and publishes(each[2]) for each in self.mentions)


def same_claimant(one: str | None, other: str | None) -> bool:
    """Whether two claimants are one: by id, or as the name of one is a part of the other's."""
    if one == other:
        return True
    if one is None or other is None or not (one.startswith(NAMED) and other.startswith(NAMED)):
        return False
    first, second = _parts(one), _parts(other)
    return bool(first and second) and (first <= second or second <= first)


@lru_cache(maxsize=1 << 14)
def _parts(claimant: str) -> frozenset[str]:
    return frozenset(claimant[len(NAMED) :].split())


def publishes(claimant: str) -> bool:
    """Whether the claimant is the publisher, who names nobody else."""
    return claimant.startswith(PUBLISHER)
