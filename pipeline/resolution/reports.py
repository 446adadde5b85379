"""Who reported a claim, and how many of them independently."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

MOST_REPORTS = 256
"""Different reports kept of one claim, the first: later ones count as mentions only. Bounds the value of a claim."""


@dataclass(frozen=True, slots=True)
class Report:
    """Who passed a claim on, and who claims."""

    story: str
    owner: str
    claimant: str | None
    """Whose claim it is, as `claimants.speaker` has it; None where it is nobody's ("reportedly")."""
    language: str
    stance: str
    mentions: int = 1

    @property
    def who(self) -> tuple[str, str, str | None, str, str]:
        """All but how often."""
        return self.story, self.owner, self.claimant, self.language, self.stance

    def row(self) -> list[Any]:
        """For the state."""
        return [self.story, self.owner, self.claimant, self.language, self.stance, self.mentions]


Reports = tuple[Report, ...]


def with_report(reports: Reports, report: Report) -> Reports:
    """With one more mention in it."""
    return _added(reports, report, 1)


def without_report(reports: Reports, report: Report) -> Reports:
    """With one mention less."""
    return tuple(each for each in _added(reports, report, -1) if each.mentions > 0)


def _added(reports: Reports, report: Report, mentions: int) -> Reports:
    who = report.who
    for at, each in enumerate(reports):
        if each.who == who:
            return (*reports[:at], Report(*who, each.mentions + mentions), *reports[at + 1 :])
    return (*reports, Report(*who)) if mentions > 0 and len(reports) < MOST_REPORTS else reports


def sources(reports: Reports) -> int:
    """Independent reports, counted in their order: one whose story or owner was counted before adds none."""
    stories: set[str] = set()
    owners: set[str] = set()
    count = 0
    for report in reports:
        count += report.story not in stories and report.owner not in owners
        stories.add(report.story)
        owners.add(report.owner)
    return count


def claimants(reports: Reports) -> tuple[str, ...]:
    """Who says it, in order, each once."""
    return tuple(dict.fromkeys(report.claimant for report in reports if report.claimant))
