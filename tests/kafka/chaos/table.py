"""What the run prints."""

from __future__ import annotations

from dataclasses import dataclass

from tests.kafka.chaos.audit import Verdict

HEAD = f"{'#':>3}  {'fault':<22} {'fed':>6} {'silent':>8} {'over it':>8} {'lost':>6} {'twice':>6} {'differing':>10}"


@dataclass(frozen=True)
class Row:
    """One fault: the longest time without output after it, and the time until all was out and every worker ready; seconds."""

    number: int
    fault: str
    fed: int
    silent: float
    over_it: float
    verdict: Verdict

    def __str__(self) -> str:
        verdict = self.verdict
        return (
            f"{self.number:>3}  {self.fault:<22} {self.fed:>6} {self.silent:>6.1f} s {self.over_it:>6.1f} s "
            f"{verdict.lost:>6} {verdict.twice:>6} {verdict.differing:>10}"
        )


def last_line(faults: int, verdict: Verdict) -> str:
    return f"chaos: {faults} faults, {verdict.lost} lost, {verdict.twice} twice, {verdict.differing} differing"
